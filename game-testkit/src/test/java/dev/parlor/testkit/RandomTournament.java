package dev.parlor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.Fact;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.DustPolicy;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.Reason;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.JoinOutcome;
import dev.parlor.core.tournament.JoinTournament;
import dev.parlor.core.tournament.LeaveTournament;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Pairing;
import dev.parlor.core.tournament.Seeding;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.core.tournament.TournamentPlan;
import dev.parlor.core.tournament.TournamentRules;
import dev.parlor.core.tournament.VoidMatch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A tournament in memory with random rules, bets, voids and withdrawals; the same seed plays the same one. */
final class RandomTournament {
    static final Currency CHIPS = new Currency("chips");
    private static final ParlorId PARLOR = new ParlorId("p");
    private static final TournamentId ID = new TournamentId("t");
    private static final PlayerId ORGANISER = new PlayerId("organiser");
    private static final Actor BOSS = new Actor.Player(ORGANISER);
    private static final int PUNTERS = 12;
    private static final long CHIPS_EACH = 50_000;

    private final SplittableRandom random;
    private final int entrants;
    private final MemoryTransactions transactions;
    private final TournamentDesk desk;
    private final BettingDesk betting;
    private Instant now = Instant.parse("2026-01-01T20:00:00Z");
    private int bets;

    RandomTournament(long seed, int entrants) {
        this.random = new SplittableRandom(seed);
        this.entrants = entrants;
        this.transactions = new MemoryTransactions(
                Seeds.derivedFrom(Seed.ofHex(Sha256.of("run " + seed).hex())), () -> now);
        this.desk = new TournamentDesk(transactions, () -> now);
        this.betting = new BettingDesk(transactions, () -> now);
    }

    /** Plays from the announcement to the end and checks the books behind every step. */
    RandomTournament play() {
        for (int punter = 0; punter < PUNTERS; punter++) {
            grant(punter);
        }
        desk.announce(plan());
        for (int n = 1; n <= entrants; n++) {
            PlayerId owner = new PlayerId("p" + n);
            Entrant entry = n % 3 == 0 ? Entrant.ofTheHouse(fighter(n)) : Entrant.of(fighter(n), owner);
            assertThat(desk.join(new JoinTournament(ID, entry, entry.owner().orElse(ORGANISER))))
                    .isInstanceOf(JoinOutcome.Joined.class);
        }
        desk.start(ID, BOSS);
        while (tournament() instanceof Tournament.Running) {
            step();
            assertThat(booksTotal()).isZero();
            assertThat(purses()).allMatch(chips -> chips >= 0);
        }
        return this;
    }

    Tournament tournament() {
        return desk.tournament(ID).orElseThrow();
    }

    List<Match> matches() {
        return desk.matches(ID);
    }

    List<Fact> facts() {
        return transactions.read(storage -> storage.outbox().waiting());
    }

    /** What is in no pot: with books that sum to zero, 0 means that every pot is empty. */
    long outsideThePots() {
        Stream<Account> accounts = Stream.concat(
                Stream.of(new Account.Mint(PARLOR), new Account.House(PARLOR), new Account.Burn(PARLOR)),
                Stream.iterate(0, n -> n + 1).limit(PUNTERS).map(RandomTournament::purse));
        return accounts.mapToLong(this::balance).sum();
    }

    List<Long> purses() {
        return Stream.iterate(0, n -> n + 1)
                .limit(PUNTERS)
                .map(n -> balance(purse(n)))
                .toList();
    }

    private void step() {
        Optional<Match.Live> live = matches().stream()
                .filter(Match.Live.class::isInstance)
                .map(Match.Live.class::cast)
                .findFirst();
        if (random.nextInt(10) == 0) {
            withdraw();
        } else if (live.isEmpty()) {
            desk.openBetting(ID, BOSS);
        } else {
            step(live.orElseThrow());
        }
    }

    private void step(Match.Live live) {
        switch (live) {
            case Match.Undrawn undrawn
            when random.nextInt(12) == 0 -> desk.voidMatch(new VoidMatch(undrawn.id(), "for a test", BOSS));
            case Match.Betting open when random.nextInt(4) > 0 -> bet(open);
            case Match.Betting open -> desk.lock(open.id(), BOSS);
            case Match.Locked locked -> desk.draw(locked.id(), BOSS);
            case Match.Unsettled drawn when random.nextBoolean() -> desk.show(drawn.id(), BOSS);
            case Match.Unsettled drawn -> desk.settle(drawn.id(), BOSS);
            case Match.Voiding voiding -> desk.runNext(ID, BOSS);
        }
    }

    private void withdraw() {
        LeaveTournament wish =
                new LeaveTournament(ID, fighter(1 + random.nextInt(entrants)).id(), BOSS);
        if (random.nextInt(3) == 0) {
            desk.withdraw(wish);
        }
    }

    private void bet(Match.Betting match) {
        for (int n = random.nextInt(4); n >= 0; n--) {
            now = now.plusMillis(random.nextInt(500));
            Corner corner = random.nextInt(3) == 0 ? Corner.B : Corner.A;
            PlayerId punter = purse(random.nextInt(PUNTERS)).player();
            Amount stake = new Amount(1 + random.nextLong(random.nextInt(50) == 0 ? CHIPS_EACH : 900));
            BetId id = new BetId("b" + Integer.toHexString(bets++ * 0x9E3779B1));
            betting.place(new PlaceBet(id, match.pool(), punter, Pairing.pick(corner), stake));
        }
    }

    private TournamentPlan plan() {
        DustPolicy dust = List.of(DustPolicy.values()).get(random.nextInt(DustPolicy.values().length));
        PoolRules pools = PoolRules.of(new Takeout(random.nextInt(1_500))).with(dust);
        TournamentRules rules = new TournamentRules(
                Math.max(2, entrants),
                random.nextBoolean() ? Seeding.SEEDED : Seeding.RANDOM,
                random.nextBoolean(),
                Duration.ofSeconds(1 + random.nextInt(3)),
                CHIPS,
                pools,
                random.nextBoolean());
        return new TournamentPlan(ID, PARLOR, ORGANISER, rules);
    }

    private void grant(int punter) {
        transactions.write(storage -> storage.ledger()
                .post(Movement.between(
                        "grant:" + punter,
                        CHIPS,
                        Reason.GRANT,
                        new Actor.Engine(),
                        new Account.Mint(PARLOR),
                        purse(punter),
                        new Amount(CHIPS_EACH))));
    }

    private static Account.Purse purse(int punter) {
        return new Account.Purse(PARLOR, new PlayerId("p" + punter));
    }

    private static Fighter fighter(int n) {
        return new Fighter(new FighterId("f" + n), "Fighter " + n, Strength.ofRank(1 + 7 * n % 50), List.of());
    }

    private long balance(Account account) {
        return transactions.read(
                storage -> storage.ledger().balance(account, CHIPS).value());
    }

    private long booksTotal() {
        return transactions.read(storage -> storage.ledger().total(CHIPS).value());
    }
}
