package dev.parlor.jooq.crash;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.DustPolicy;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.SeedSource;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.GiftId;
import dev.parlor.core.money.Give;
import dev.parlor.core.money.Grant;
import dev.parlor.core.money.MarkKey;
import dev.parlor.core.money.PlayerName;
import dev.parlor.core.money.Register;
import dev.parlor.core.money.Scope;
import dev.parlor.core.money.SetLimit;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.JoinTournament;
import dev.parlor.core.tournament.LeaveTournament;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Pairing;
import dev.parlor.core.tournament.PrizeRules;
import dev.parlor.core.tournament.Seeding;
import dev.parlor.core.tournament.Timetable;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.core.tournament.TournamentPlan;
import dev.parlor.core.tournament.TournamentRules;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What everybody does in an evening: the same acts under the same keys, however often they are done. */
final class Script {
    static final TournamentId TOURNAMENT = new TournamentId("cup");
    static final PlayerId ORGANISER = new PlayerId("organiser");
    static final MarkKey MARKS = new MarkKey("the key of the crashes");

    private static final ParlorId PARLOR = new ParlorId("crash");
    private static final Currency CHIPS = new Currency("chips");
    private static final Seed RUN = Seed.ofHex("0".repeat(62) + "c4");
    private static final int ENTRANTS = 4;
    private static final int PUNTERS = 7;
    private static final int BETS = 9;
    private static final Amount PURSE = Amount.of(100_000);
    private static final Amount CAP = Amount.of(4_000);

    private Script() {}

    static SeedSource seeds() {
        return RUN::derive;
    }

    static TournamentPlan plan() {
        PoolRules pools = PoolRules.of(new Takeout(500)).with(DustPolicy.CARRYOVER);
        TournamentRules rules = new TournamentRules(
                        ENTRANTS, Seeding.RANDOM, true, Duration.ofHours(1), CHIPS, pools, false)
                .with(new Timetable(Duration.ofHours(1), Duration.ofSeconds(5), Duration.ofSeconds(2), 2))
                .with(new PrizeRules(Amount.of(1_000), Amount.of(501), List.of(7_000, 3_000)));
        return new TournamentPlan(TOURNAMENT, PARLOR, ORGANISER, rules);
    }

    static List<Register> arrivals() {
        return players()
                .map(player -> new Register(PARLOR, player, PlayerName.of("Punter " + player), 1))
                .toList();
    }

    static List<Grant> grants() {
        return players()
                .map(player -> new Grant("purse:" + player, PARLOR, player, CHIPS, PURSE, new Actor.Engine()))
                .toList();
    }

    static SetLimit limit() {
        return new SetLimit.CapLoss(new Scope.Here(PARLOR), player(PUNTERS), CHIPS, Optional.of(CAP));
    }

    static Give gift() {
        return new Give(new GiftId("thanks"), PARLOR, player(1), player(2), CHIPS, Amount.of(250));
    }

    static List<JoinTournament> entries() {
        return players()
                .limit(ENTRANTS)
                .map(player -> new JoinTournament(TOURNAMENT, Entrant.of(fighterOf(player), player), player))
                .toList();
    }

    /** The first attempt at the second match is called off when its bets are placed. */
    static boolean isCalledOff(Match.Betting match) {
        return match.id().value().equals(TOURNAMENT + ".r1m2");
    }

    /** The owner of the first fighter in the match for the third place gives up when its bets are placed. */
    static boolean isGivenUp(Match.Betting match) {
        return match.id().value().equals(TOURNAMENT + ".r2m2");
    }

    static LeaveTournament givesUp(Match.Betting match) {
        FighterId fighter = match.pairing().a().id();
        PlayerId owner = player(Integer.parseInt(fighter.value().substring(1)));
        return new LeaveTournament(TOURNAMENT, fighter, new Actor.Player(owner));
    }

    /** Several bets of each punter on both corners, some of which are refused: by a limit, or because a fighter is his. */
    static List<PlaceBet> bets(Match.Betting match) {
        return IntStream.rangeClosed(1, BETS).mapToObj(n -> bet(match, n)).toList();
    }

    private static PlaceBet bet(Match.Betting match, int n) {
        PlayerId bettor = player(1 + n % PUNTERS);
        Corner corner = n % 3 == 0 ? Corner.B : Corner.A;
        Amount stake = Amount.of(37L * n * n + match.id().value().length());
        return new PlaceBet(
                new BetId("bet-" + match.id() + "-" + n), match.pool(), bettor, Pairing.pick(corner), stake);
    }

    private static Stream<PlayerId> players() {
        return IntStream.rangeClosed(1, PUNTERS).mapToObj(Script::player);
    }

    private static PlayerId player(int number) {
        return new PlayerId("p" + number);
    }

    private static Fighter fighterOf(PlayerId owner) {
        int rank = Integer.parseInt(owner.value().substring(1));
        return new Fighter(new FighterId("f" + rank), "Fighter " + rank, Strength.ofRank(rank), List.of());
    }
}
