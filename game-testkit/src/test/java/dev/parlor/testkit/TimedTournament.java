package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.CHIPS;
import static dev.parlor.testkit.Fixtures.PARLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.Fact;
import dev.parlor.core.PlayerId;
import dev.parlor.core.Step;
import dev.parlor.core.StepOutcome;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.DustPolicy;
import dev.parlor.core.betting.Payroll;
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
import dev.parlor.core.memory.MemoryStorage;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.MeritRules;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.JoinTournament;
import dev.parlor.core.tournament.LeaveTournament;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Pairing;
import dev.parlor.core.tournament.PrizeRules;
import dev.parlor.core.tournament.Seeding;
import dev.parlor.core.tournament.Timetable;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.core.tournament.TournamentPlan;
import dev.parlor.core.tournament.TournamentRules;
import dev.parlor.core.tournament.VoidMatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A tournament in memory that runs by its agenda alone, with entry fees, prizes and pools paid in chunks, while people
 * bet, withdraw, pause, void and hurry it at random. The same seed plays the same one, however often its transactions
 * are broken off and its steps are taken again.
 */
final class TimedTournament {
    private static final TournamentId ID = new TournamentId("t");
    private static final PlayerId ORGANISER = new PlayerId("organiser");
    private static final Actor BOSS = new Actor.Player(ORGANISER);
    private static final int PUNTERS = 12;
    private static final long CHIPS_EACH = 50_000;
    private static final int CHUNK = 2;
    private static final int LONGEST = 20_000;

    private final SplittableRandom random;
    private final SplittableRandom mischief;
    private final int entrants;
    private final HandClock clock = new HandClock(Fixtures.NOON);
    private final MemoryTransactions transactions;
    private final FusedTransactions<MemoryStorage> fused;
    private final Fuse fuse;
    private final boolean nagging;
    private final List<Step> taken = new ArrayList<>();
    private TournamentDesk desk;
    private BettingDesk betting;
    private int bets;
    private final Set<String> states = new TreeSet<>();

    /** Breaks off one of so many writes, never if 0; nagging takes every step again and again. */
    TimedTournament(long seed, int entrants, int oneIn, boolean nagging) {
        this.random = new SplittableRandom(seed);
        this.mischief = new SplittableRandom(~seed);
        this.entrants = entrants;
        this.nagging = nagging;
        this.transactions = new MemoryTransactions(
                Seeds.derivedFrom(Seed.ofHex(Sha256.of("timed " + seed).hex())), clock);
        SplittableRandom faults = new SplittableRandom(seed * 31);
        this.fuse = new Fuse(write -> oneIn > 0 && faults.nextInt(oneIn) == 0);
        this.fused = new FusedTransactions<>(transactions, fuse);
        boot();
    }

    /** Desks of a process that was just started. */
    private void boot() {
        desk = new TournamentDesk(fused, clock, new Payroll(CHUNK, MeritRules.standard()));
        betting = new BettingDesk(fused, clock, new Payroll(CHUNK, MeritRules.standard()));
    }

    TimedTournament play() {
        IntStream.range(0, PUNTERS).forEach(this::grant);
        TournamentPlan plan = plan();
        again(() -> desk.announce(plan));
        for (int n = 1; n <= entrants; n++) {
            PlayerId owner = new PlayerId("p" + n % PUNTERS);
            Entrant entry = n % 3 == 0 || n >= PUNTERS ? Entrant.ofTheHouse(fighter(n)) : Entrant.of(fighter(n), owner);
            again(() -> desk.join(new JoinTournament(ID, entry, entry.owner().orElse(ORGANISER))));
        }
        for (int round = 0; isGoingOn(); round++) {
            assertThat(round).as("this tournament never ends").isLessThan(LONGEST);
            meddle();
            clock.move(Duration.ofMillis(random.nextInt(15_000)));
            transactions.takeDue(clock, this::take);
            assertThat(booksTotal()).isZero();
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

    /** The states in which a match was seen that took no bets and was not over. */
    Set<String> states() {
        return states;
    }

    long blown() {
        return fuse.blown();
    }

    boolean nothingIsPlanned() {
        return transactions.<Boolean>read(storage -> storage.agenda().earliest().isEmpty());
    }

    long booksTotal() {
        return transactions.<Long>read(storage -> storage.ledger().total(CHIPS).value());
    }

    /** What is in no pot: with books that sum to zero, 0 means that every pot is empty. */
    long outsideThePots() {
        Stream<Account> accounts =
                Stream.of(new Account.Mint(PARLOR), new Account.House(PARLOR), new Account.Burn(PARLOR));
        return accounts.mapToLong(this::balance).sum()
                + purses().stream().mapToLong(Long::longValue).sum();
    }

    List<Long> purses() {
        return IntStream.range(0, PUNTERS)
                .mapToObj(n -> balance(Fixtures.purse("p" + n)))
                .toList();
    }

    private boolean isGoingOn() {
        return !(tournament() instanceof Tournament.Finished) && !(tournament() instanceof Tournament.Cancelled);
    }

    private void take(Step step) {
        again(() -> desk.take(step));
        look();
        taken.add(step);
        for (int n = 0; nagging && n < 3; n++) {
            Step stale = taken.get(mischief.nextInt(taken.size()));
            StepOutcome outcome = again(() -> desk.take(stale));
            boolean isChunk =
                    stale.task().equals("match.settle") || stale.task().equals("match.void");
            assertThat(outcome instanceof StepOutcome.Done && !isChunk && stale.equals(step))
                    .as("%s was done twice at once", stale)
                    .isFalse();
        }
    }

    private void look() {
        String suffix = tournament() instanceof Tournament.Paused ? " in a pause" : "";
        matches().stream()
                .filter(match -> match instanceof Match.Settling || match instanceof Match.Voiding)
                .forEach(match -> states.add(match.getClass().getSimpleName() + suffix));
    }

    private void meddle() {
        boolean isPaused = tournament() instanceof Tournament.Paused;
        switch (random.nextInt(20)) {
            case 0 -> again(() -> desk.pause(ID, BOSS));
            case 1, 2, 3 -> again(() -> desk.resume(ID, BOSS));
            case 4 -> voidLive();
            case 5 -> withdraw(1 + random.nextInt(entrants), random.nextInt(3) == 0);
            case 6 -> hurry(isPaused);
            default -> bet();
        }
    }

    private void hurry(boolean isPaused) {
        if (!isPaused && !(tournament() instanceof Tournament.SignUp)) {
            again(() -> desk.runNext(ID, BOSS));
        }
    }

    private void voidLive() {
        matches().stream()
                .filter(Match.Undrawn.class::isInstance)
                .findFirst()
                .ifPresent(match -> again(() -> desk.voidMatch(new VoidMatch(match.id(), "for a test", BOSS))));
        look();
    }

    private void withdraw(int n, boolean wanted) {
        if (wanted) {
            again(() -> desk.withdraw(new LeaveTournament(ID, fighter(n).id(), BOSS)));
        }
    }

    private void bet() {
        int count = 1 + random.nextInt(5);
        matches().stream().filter(Match.Betting.class::isInstance).findFirst().ifPresent(match -> {
            for (int n = 0; n < count; n++) {
                Corner corner = random.nextInt(3) == 0 ? Corner.B : Corner.A;
                PlaceBet wish = new PlaceBet(
                        new BetId("b" + Integer.toHexString(bets++ * 0x9E3779B1)),
                        ((Match.Paired) match).pool(),
                        new PlayerId("p" + random.nextInt(PUNTERS)),
                        Pairing.pick(corner),
                        new Amount(1 + random.nextLong(900)));
                again(() -> betting.place(wish));
            }
        });
    }

    /** Repeats what was broken off, after a restart. */
    private <T> T again(Supplier<T> act) {
        while (true) {
            try {
                return act.get();
            } catch (Fuse.Blown killed) {
                boot();
            }
        }
    }

    private TournamentPlan plan() {
        DustPolicy dust = List.of(DustPolicy.values()).get(random.nextInt(DustPolicy.values().length));
        Timetable times = new Timetable(
                Duration.ofSeconds(1 + random.nextInt(60)),
                Duration.ofSeconds(random.nextInt(20)),
                Duration.ofSeconds(random.nextInt(10)),
                1 + random.nextInt(4));
        TournamentRules rules = new TournamentRules(
                Math.max(2, entrants),
                random.nextBoolean() ? Seeding.SEEDED : Seeding.RANDOM,
                random.nextBoolean(),
                Duration.ofSeconds(1 + random.nextInt(90)),
                CHIPS,
                PoolRules.of(new Takeout(random.nextInt(1_500))).with(dust),
                true);
        PrizeRules prizes = new PrizeRules(
                Amount.of(random.nextInt(200)), Amount.of(random.nextInt(1_000)), List.of(5_003, 2_997, 1_500, 500));
        return new TournamentPlan(ID, PARLOR, ORGANISER, rules.with(times).with(prizes));
    }

    private void grant(int n) {
        transactions.write(storage -> storage.ledger().post(Fixtures.grant("grant:" + n, "p" + n, CHIPS_EACH)));
    }

    private static Fighter fighter(int n) {
        return new Fighter(new FighterId("f" + n), "Fighter " + n, Strength.ofRank(1 + 7 * n % 50), List.of());
    }

    private long balance(Account account) {
        return transactions.<Long>read(
                storage -> storage.ledger().balance(account, CHIPS).value());
    }
}
