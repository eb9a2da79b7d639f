package dev.parlor.bench;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.BetOutcome;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.Grant;
import dev.parlor.core.money.GrantOutcome;
import dev.parlor.core.tournament.BettingOutcome;
import dev.parlor.core.tournament.DrawOutcome;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.JoinOutcome;
import dev.parlor.core.tournament.JoinTournament;
import dev.parlor.core.tournament.LockMatchOutcome;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.Pairing;
import dev.parlor.core.tournament.Seeding;
import dev.parlor.core.tournament.SettleMatchOutcome;
import dev.parlor.core.tournament.StartOutcome;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.core.tournament.TournamentPlan;
import dev.parlor.core.tournament.TournamentRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** One tournament from the announcement to the champion, every step and every bet through the desks, in memory. */
final class Night {
    static final Currency CHIPS = new Currency("chips");
    static final int FIGHTERS = 32;
    static final int BETS_PER_MATCH = 1_000;

    private static final Amount WELCOME = new Amount(1_000_000);
    private static final int GREATEST_STAKE = 500;
    private static final int STRIDE = 37;
    private static final ParlorId PARLOR = new ParlorId("benchmark");
    private static final TournamentId TOURNAMENT = new TournamentId("t1");
    private static final PlayerId ORGANISER = new PlayerId("organiser");
    private static final Actor BY = new Actor.Player(ORGANISER);
    private static final Instant DOORS = Instant.parse("2026-01-01T20:00:00Z");
    private static final TournamentPlan PLAN = new TournamentPlan(
            TOURNAMENT,
            PARLOR,
            ORGANISER,
            new TournamentRules(
                    FIGHTERS,
                    Seeding.SEEDED,
                    false,
                    Duration.ofMinutes(1),
                    CHIPS,
                    PoolRules.of(new Takeout(500)),
                    false));

    private final List<PlayerId> punters;
    private final EconomyDesk economy;
    private final BettingDesk betting;
    private final TournamentDesk tournaments;

    private Night(Seed seed, List<PlayerId> punters) {
        MemoryTransactions storage = new MemoryTransactions(Seeds.derivedFrom(seed), () -> DOORS);
        this.punters = punters;
        this.economy = new EconomyDesk(storage, () -> DOORS);
        this.betting = new BettingDesk(storage, () -> DOORS);
        this.tournaments = new TournamentDesk(storage, () -> DOORS);
    }

    static List<PlayerId> punters() {
        return IntStream.range(0, BETS_PER_MATCH)
                .mapToObj(i -> new PlayerId("punter-" + i))
                .toList();
    }

    static List<Fighter> field() {
        return IntStream.rangeClosed(1, FIGHTERS)
                .mapToObj(rank ->
                        new Fighter(new FighterId("ape-" + rank), "Ape #" + rank, Strength.ofRank(rank), List.of()))
                .toList();
    }

    /**
     * A night that is over.
     *
     * @param tournament with its champion
     * @param conservation the sum over all accounts, which is zero
     */
    record Over(Tournament.Finished tournament, Balance conservation) {}

    static Over play(Seed seed, List<Fighter> field, List<PlayerId> punters) {
        Night night = new Night(seed, punters);
        Tournament tournament = night.started(field);
        for (int match = 0; tournament instanceof Tournament.Running; match++) {
            tournament = night.fight(match);
        }
        return new Over((Tournament.Finished) tournament, night.economy.total(CHIPS));
    }

    private Tournament started(List<Fighter> field) {
        tournaments.announce(PLAN);
        for (Fighter fighter : field) {
            JoinTournament wish = new JoinTournament(TOURNAMENT, Entrant.ofTheHouse(fighter), ORGANISER);
            expected(JoinOutcome.Joined.class, tournaments.join(wish));
        }
        for (PlayerId punter : punters) {
            Grant grant = new Grant("welcome:" + punter, PARLOR, punter, CHIPS, WELCOME, new Actor.Engine());
            expected(GrantOutcome.Granted.class, economy.grant(grant));
        }
        return expected(StartOutcome.Started.class, tournaments.start(TOURNAMENT, BY))
                .tournament();
    }

    private Tournament fight(int number) {
        Match.Betting match = expected(BettingOutcome.Opened.class, tournaments.openBetting(TOURNAMENT, BY))
                .match();
        for (int i = 0; i < punters.size(); i++) {
            expected(BetOutcome.Placed.class, betting.place(bet(match, number, i)));
        }
        MatchId id = match.id();
        expected(LockMatchOutcome.Locked.class, tournaments.lock(id, BY));
        expected(DrawOutcome.Drawn.class, tournaments.draw(id, BY));
        SettleMatchOutcome paid = tournaments.settle(id, BY);
        while (paid instanceof SettleMatchOutcome.Settling) {
            paid = tournaments.settle(id, BY);
        }
        return expected(SettleMatchOutcome.Settled.class, paid).tournament();
    }

    /** Picks and stakes differ from bet to bet and from match to match, and cost nothing to find. */
    private PlaceBet bet(Match.Betting match, int number, int punter) {
        int mixed = (number + 1) * STRIDE * (punter + 1);
        Corner corner = Integer.bitCount(mixed) % 2 == 0 ? Corner.A : Corner.B;
        Amount stake = new Amount(PLAN.rules().pools().minimumStake().value() + mixed % GREATEST_STAKE);
        BetId id = new BetId("b" + number + "." + punter);
        return new PlaceBet(id, match.pool(), punters.get(punter), Pairing.pick(corner), stake);
    }

    private static <T> T expected(Class<T> outcome, Object found) {
        if (!outcome.isInstance(found)) {
            throw new IllegalStateException("Expected " + outcome.getSimpleName() + ", but got " + found);
        }
        return outcome.cast(found);
    }
}
