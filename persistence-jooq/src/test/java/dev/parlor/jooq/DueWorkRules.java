package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.Step;
import dev.parlor.core.StepOutcome;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.HandClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How due steps are taken on any database. */
abstract class DueWorkRules {
    private static final DueWork.Pace QUICK =
            new DueWork.Pace(2, Duration.ofMillis(20), Duration.ofSeconds(4), Duration.ofSeconds(20));
    private static final Duration A_WHILE = Duration.ofMillis(300);
    private static final Step ONE = new Step("test.one", "a");
    private static final Step TWO = new Step("test.two", "a");

    private final HandClock clock = new HandClock(Fixtures.NOON);
    private final List<Step> taken = new CopyOnWriteArrayList<>();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final List<DueWork> opened = new CopyOnWriteArrayList<>();
    private Database database;
    private JooqTransactions transactions;

    abstract Scratch scratch();

    @BeforeEach
    final void open() {
        database = scratch().open(clock);
        transactions = Scratch.transactions(database);
    }

    @AfterEach
    final void close() {
        opened.forEach(DueWork::close);
    }

    @Test
    final void aStepIsTakenOnceItIsDueAndNotBefore() {
        plan(ONE, Fixtures.NOON.plusSeconds(60));
        work(this::take).start();
        clock.move(Duration.ofSeconds(60).minusNanos(1));
        Wait.nap(A_WHILE);
        assertThat(taken).isEmpty();
        clock.move(Duration.ofNanos(1));
        Wait.until("the step is taken", () -> taken.equals(List.of(ONE)));
        Wait.until("it is struck off", () -> due(ONE).isEmpty());
        Wait.nap(A_WHILE);
        assertThat(taken).containsExactly(ONE);
    }

    @Test
    final void aClockThatIsSetBackPostponesWhatIsPlannedAndStopsNothingElse() {
        plan(ONE, Fixtures.NOON.plusSeconds(1));
        work(this::take).start();
        Wait.nap(A_WHILE);
        clock.move(Duration.ofHours(-2));
        // Whoever has read the clock before may look at the agenda a little later.
        Wait.nap(A_WHILE);
        plan(TWO, clock.instant().plusSeconds(5));
        Wait.nap(A_WHILE);
        assertThat(taken).isEmpty();
        clock.move(Duration.ofSeconds(5));
        Wait.until("the new step is taken by the new time", () -> taken.equals(List.of(TWO)));
        Wait.nap(A_WHILE);
        assertThat(taken).containsExactly(TWO);
        clock.set(Fixtures.NOON.plusSeconds(1));
        Wait.until("the old step is taken by its own time", () -> taken.equals(List.of(TWO, ONE)));
    }

    @Test
    final void aClockThatIsSetForwardTakesWhatHasFallenDueOnce() {
        plan(ONE, Fixtures.NOON.plusSeconds(60));
        plan(TWO, Fixtures.NOON.plusSeconds(3600));
        work(this::take).start();
        Wait.nap(A_WHILE);
        clock.move(Duration.ofDays(400));
        Wait.until("both are struck off", () -> due(ONE).isEmpty() && due(TWO).isEmpty());
        assertThat(taken).containsExactlyInAnyOrder(ONE, TWO);
        assertThat(faults).isEmpty();
    }

    @Test
    final void aStepThatThrowsIsTakenLaterAndLaterAndBlocksNoOther() {
        AtomicInteger tries = new AtomicInteger();
        plan(ONE, Fixtures.NOON);
        work(step -> step.equals(ONE) && tries.incrementAndGet() < 4 ? fail() : take(step))
                .start();
        for (long pause = 1; pause <= 4; pause *= 2) {
            Instant again = clock.instant().plusSeconds(pause);
            Wait.until("it is put off by " + pause, () -> due(ONE).equals(Optional.of(again)));
            plan(TWO, clock.instant());
            Wait.until("the other is taken meanwhile", () -> due(TWO).isEmpty());
            clock.set(again);
        }
        Wait.until("it is done at last", () -> due(ONE).isEmpty());
        assertThat(taken).containsExactly(TWO, TWO, TWO, ONE);
        assertThat(faults)
                .extracting(Throwable::getMessage)
                .containsOnly("out of order")
                .hasSize(3);
    }

    @Test
    final void aStepThatFailsForHoursIsTriedEveryMinute() {
        plan(ONE, Fixtures.NOON);
        work(step -> fail()).start();
        for (int failures = 1; failures <= 9; failures++) {
            Instant now = clock.instant();
            Wait.until("it is put off", () -> due(ONE).orElseThrow().isAfter(now));
            clock.set(due(ONE).orElseThrow());
        }
        Instant now = clock.instant();
        Wait.until("it is put off by a minute", () -> due(ONE).equals(Optional.of(now.plusSeconds(60))));
    }

    @Test
    final void aStepThatNobodyHereKnowsIsKept() {
        plan(ONE, Fixtures.NOON);
        AtomicInteger asked = new AtomicInteger();
        work(step -> asked.incrementAndGet() == 1 ? new StepOutcome.NotMine() : take(step))
                .start();
        Instant later = Fixtures.NOON.plusSeconds(60);
        Wait.until("it is put off", () -> due(ONE).equals(Optional.of(later)));
        clock.set(later);
        Wait.until("another version takes it", () -> due(ONE).isEmpty());
        assertThat(taken).containsExactly(ONE);
    }

    @Test
    final void aStepThatTurnsOutToBeEarlyIsPutOff() {
        plan(ONE, Fixtures.NOON);
        Instant later = Fixtures.NOON.plusSeconds(7);
        work(step -> clock.instant().isBefore(later) ? new StepOutcome.NotDue(later) : take(step))
                .start();
        Wait.until("it is put off", () -> due(ONE).equals(Optional.of(later)));
        clock.set(later);
        Wait.until("it is taken then", () -> due(ONE).isEmpty());
        assertThat(taken).containsExactly(ONE);
    }

    /** Slowly, so that a second thread is at the new plan when the first one strikes off the old. */
    @Test
    final void aStepThatPlansItselfAnewIsNeverLost() {
        plan(ONE, Fixtures.NOON);
        AtomicInteger times = new AtomicInteger();
        work(step -> {
                    Wait.nap(Duration.ofMillis(30));
                    StepOutcome outcome = transactions.<StepOutcome>write(storage -> again(times, step, storage));
                    Wait.nap(Duration.ofMillis(30));
                    return outcome;
                })
                .start();
        Wait.until("it has done all", () -> times.get() >= 20 && due(ONE).isEmpty());
        assertThat(faults).isEmpty();
    }

    private StepOutcome again(AtomicInteger times, Step step, JooqStorage storage) {
        return storage.agenda().take(step, clock.instant(), () -> {
            if (times.incrementAndGet() < 20) {
                storage.agenda().plan(step, clock.instant());
            }
            return new StepOutcome.Done();
        });
    }

    @Test
    final void closingWaitsForARunningStepAndTakesNoOther() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        plan(ONE, Fixtures.NOON);
        DueWork work = work(step -> {
            running.countDown();
            Wait.nap(Duration.ofSeconds(2));
            return take(step);
        });
        work.start();
        running.await();
        Thread closing = Thread.ofPlatform().start(work::close);
        Wait.nap(A_WHILE);
        plan(TWO, Fixtures.NOON);
        closing.join();
        assertThat(taken).containsExactly(ONE);
        assertThat(due(ONE)).isEmpty();
        assertThat(due(TWO)).contains(Fixtures.NOON);
        assertThat(faults).isEmpty();
    }

    @Test
    final void aNodeThatStartsAgainGoesOnAtOnceWithWhatItWasTaking() throws SQLException {
        plan(ONE, Fixtures.NOON);
        run("UPDATE scheduled_tasks SET picked = (1 = 1), picked_by = 'node-1', last_heartbeat = "
                + Nanos.of(clock.instant()));
        work("node-2", this::take).start();
        Wait.nap(A_WHILE);
        assertThat(taken).isEmpty();
        work("node-1", this::take).start();
        Wait.until("the step is taken", () -> due(ONE).isEmpty());
        assertThat(taken).containsExactly(ONE);
    }

    @Test
    final void aNodeMustHaveAName() {
        for (String name : List.of("", "n".repeat(51))) {
            assertThatThrownBy(() -> work(name, this::take))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("A node's name must have 1 to 50 characters, but is '" + name + "'");
        }
    }

    private StepOutcome take(Step step) {
        taken.add(step);
        return new StepOutcome.Done();
    }

    private static StepOutcome fail() {
        throw new IllegalStateException("out of order");
    }

    private DueWork work(Function<Step, StepOutcome> taker) {
        return work("node-1", taker);
    }

    private DueWork work(String node, Function<Step, StepOutcome> taker) {
        DueWork work = new DueWork(database, node, clock, taker, faults::add, QUICK);
        opened.add(work);
        return work;
    }

    private void plan(Step step, Instant due) {
        transactions.<Step>write(storage -> {
            storage.agenda().plan(step, due);
            return step;
        });
    }

    private Optional<Instant> due(Step step) {
        return transactions.read(storage -> storage.agenda().due(step));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.steps().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
