package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.SeedSource;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.PostOutcome;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.JoinTournament;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.Pairing;
import dev.parlor.core.tournament.PrizeRules;
import dev.parlor.core.tournament.Seeding;
import dev.parlor.core.tournament.Timetable;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.core.tournament.TournamentPlan;
import dev.parlor.core.tournament.TournamentRules;
import dev.parlor.testkit.Fixtures;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes that share the due work of one database on PostgreSQL, each in a JVM of its own, by the server's clock. */
class NodesTest {
    static final SeedSource SEEDS = Seed.ofHex("0".repeat(62) + "2b")::derive;

    private static final Duration TAKEN_OVER = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int ENTRANTS = 4;
    private static final int MATCHES = 3;
    private static final int SCENES = 2;
    private static final PlayerId BOSS = Fixtures.player("boss");

    @TempDir
    private Path folder = Path.of("");

    private final PostgresAccess access = PostgresServer.empty();
    private Database database;
    private JooqTransactions transactions;
    private TournamentDesk tournaments;
    private BettingDesk betting;

    @BeforeEach
    void open() {
        database = Databases.postgres(access);
        transactions = Scratch.transactions(database, SEEDS);
        tournaments = new TournamentDesk(transactions, database.clock());
        betting = new BettingDesk(transactions, database.clock());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void twoNodesShareTheStepsAndTakeEachOnce() {
        try (NodeRun one = node("one", false);
                NodeRun two = node("two", false)) {
            List<TournamentId> cups = announce("cup", 6, Duration.ofMillis(500));
            one.begin();
            two.begin();
            playOn(cups);
            one.drain();
            two.drain();
            assertThat(one.count("TOOK")).isPositive();
            assertThat(two.count("TOOK")).isPositive();
            System.out.println("two nodes: " + one.count("TOOK") + " and " + two.count("TOOK") + " steps taken");
            assertOnce(cups.size());
        }
    }

    @Test
    void theStepsOfAKilledAndOfAFrozenNodeAreTakenOverWithinHalfAMinute() {
        try (NodeRun killed = node("killed", true);
                NodeRun frozen = node("frozen", true);
                NodeRun other = node("other", false)) {
            List.of(killed, frozen, other).forEach(node -> node.await("READY", 1));
            List<TournamentId> cups = announce("cup", 4, Duration.ofMillis(500));
            killed.begin();
            killed.await("STUCK", 2);
            frozen.begin();
            frozen.await("STUCK", 2);
            frozen.freeze();
            killed.kill();
            long start = System.nanoTime();
            other.begin();
            Wait.until("all four are locked", TAKEN_OVER, () -> cups.stream().allMatch(this::isLocked));
            System.out.println("taken over from a killed and a frozen node within "
                    + (System.nanoTime() - start) / 1_000_000 + " ms");
            playOn(cups);
            assertOnce(cups.size());
            assertNothingHappensBehind(frozen);
            other.drain();
            List<TournamentId> late = announce("late", 1, Duration.ofMillis(200));
            playOn(late);
            frozen.drain();
            assertOnce(cups.size() + late.size());
        }
    }

    /** The node that wakes finds its transaction rolled back by the server, and its other step done by somebody else. */
    private void assertNothingHappensBehind(NodeRun frozen) {
        List<Notice> before = notices();
        Map<String, Long> movements = movements();
        frozen.wake();
        frozen.await("GOES ON", 2);
        frozen.await("FAULT", 1);
        frozen.await("TOOK match.lock", 1);
        Wait.nap(Duration.ofSeconds(2));
        assertThat(notices()).isEqualTo(before);
        assertThat(movements()).isEqualTo(movements);
    }

    private NodeRun node(String name, boolean isClumsy) {
        return NodeRun.start(folder, access, name, isClumsy);
    }

    private List<TournamentId> announce(String name, int count, Duration window) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> announce(new TournamentId(name + number), window))
                .toList();
    }

    private TournamentId announce(TournamentId id, Duration window) {
        TournamentRules rules = new TournamentRules(
                        ENTRANTS, Seeding.RANDOM, false, window, Fixtures.CHIPS, PoolRules.of(new Takeout(500)), false)
                .with(new Timetable(Duration.ofSeconds(2), Duration.ofMillis(50), Duration.ofMillis(50), SCENES))
                .with(new PrizeRules(Amount.of(100), Amount.of(50), List.of(7_000, 3_000)));
        tournaments.announce(new TournamentPlan(id, Fixtures.PARLOR, BOSS, rules));
        IntStream.rangeClosed(1, ENTRANTS).forEach(number -> {
            String owner = "owner" + number;
            grant(id + "-" + owner, owner);
            Fighter fighter = new Fighter(
                    new FighterId(id + "-f" + number), "Fighter " + number, Strength.ofRank(number), List.of());
            PlayerId player = Fixtures.player(owner);
            tournaments.join(new JoinTournament(id, Entrant.of(fighter, player), player));
        });
        grant(id + "-red", "red");
        grant(id + "-blue", "blue");
        return id;
    }

    private void grant(String key, String player) {
        transactions.<PostOutcome>write(storage -> storage.ledger().post(Fixtures.grant(key, player, 10_000)));
    }

    /** Bets on whatever is open until all is over. */
    private void playOn(List<TournamentId> cups) {
        Wait.until("all are finished", PATIENCE, () -> {
            cups.forEach(this::bet);
            return cups.stream()
                    .allMatch(cup -> tournaments.tournament(cup).orElseThrow() instanceof Tournament.Finished);
        });
    }

    private void bet(TournamentId cup) {
        tournaments.matches(cup).stream()
                .filter(Match.Betting.class::isInstance)
                .map(Match.Betting.class::cast)
                .forEach(match -> {
                    bet(match, "red", Corner.A, 120);
                    bet(match, "blue", Corner.B, 70);
                });
    }

    private void bet(Match.Betting match, String bettor, Corner corner, long stake) {
        BetId bet = new BetId(match.id() + "-" + bettor);
        PlayerId player = Fixtures.player(bettor);
        betting.place(new PlaceBet(bet, match.pool(), player, Pairing.pick(corner), Amount.of(stake)));
    }

    private boolean isLocked(TournamentId cup) {
        return tournaments
                .match(new MatchId(cup + ".r1m1"))
                .filter(match -> match instanceof Match.Decided || match instanceof Match.Locked)
                .isPresent();
    }

    private void assertOnce(int cups) {
        long matches = (long) cups * MATCHES;
        assertThat(notices().stream().collect(Collectors.groupingBy(Notice::kind, Collectors.counting())))
                .containsEntry("TournamentStarted", (long) cups)
                .containsEntry("BettingOpened", matches)
                .containsEntry("MatchLocked", matches)
                .containsEntry("MatchDrawn", matches)
                .containsEntry("SceneShown", matches * SCENES)
                .containsEntry("MatchSettled", matches)
                .containsEntry("PrizePaid", cups * 2L)
                .containsEntry("TournamentFinished", (long) cups);
        Reconciliation books = database.reconcile();
        assertThat(books.lines()).isEmpty();
        assertThat(books.figures()).extracting(Object::toString).containsExactly("testkit chips 0");
    }

    private List<Notice> notices() {
        return transactions.read(storage -> storage.outbox().pending(100_000));
    }

    /** How many lines of each reason the books have. */
    private Map<String, Long> movements() {
        return transactions.read(storage -> Stream.of("red", "blue", "owner1", "owner2", "owner3", "owner4")
                .flatMap(player -> storage.ledger().history(Fixtures.purse(player), Fixtures.CHIPS).stream())
                .collect(Collectors.groupingBy(
                        posting -> posting.movement().reason().toString(), Collectors.counting())));
    }
}
