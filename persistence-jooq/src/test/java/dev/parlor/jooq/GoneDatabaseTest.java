package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.Step;
import dev.parlor.core.StepOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Due work on a PostgreSQL server that is gone for a while, by that server's clock. */
class GoneDatabaseTest {
    private static final DueWork.Pace PACE =
            new DueWork.Pace(2, Duration.ofMillis(50), Duration.ofMillis(500), Duration.ofSeconds(2));
    private static final Step FIRST = new Step("test.first", "a");
    private static final Step STUCK = new Step("test.stuck", "a");
    private static final Step LATER = new Step("test.later", "a");
    private static final Duration OUTAGE = Duration.ofSeconds(4);

    private final List<Step> done = new CopyOnWriteArrayList<>();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final PostgresAccess straight = PostgresServer.empty();
    private final Matcher address = Pattern.compile("//localhost:(\\d+)/").matcher(straight.url());
    private Gate gate;
    private Database database;
    private JooqTransactions transactions;
    private DueWork work;

    @BeforeEach
    void open() {
        assertThat(address.find()).isTrue();
        gate = new Gate(Integer.parseInt(address.group(1)));
        String through = address.replaceFirst("//localhost:" + gate.port() + "/");
        database = Databases.postgres(new PostgresAccess(through, straight.user(), straight.password()));
        transactions = Scratch.transactions(database);
        work = new DueWork(database, "node", database.clock(), this::take, faults::add, PACE);
    }

    @AfterEach
    void close() {
        work.close();
        database.close();
        gate.close();
    }

    @Test
    void aDatabaseThatIsGoneForAWhileIsFoundAgainAndTheBrokenStepIsTakenAgain() {
        plan(FIRST, Duration.ZERO);
        work.start();
        Wait.until("the first is done", () -> done.contains(FIRST));
        plan(LATER, Duration.ofSeconds(4));
        plan(STUCK, Duration.ZERO);
        // Who asks the server for its time in the outage waits as long for a connection as the pool does.
        Wait.until("the transaction of the second breaks", Duration.ofSeconds(60), () -> !faults.isEmpty());
        Wait.nap(OUTAGE);
        assertThat(done).containsExactly(FIRST);
        gate.open();
        Wait.until("both are done", Duration.ofSeconds(30), () -> done.containsAll(List.of(STUCK, LATER)));
        Wait.nap(Duration.ofSeconds(2));
        assertThat(done).containsExactlyInAnyOrder(FIRST, STUCK, LATER);
    }

    @Test
    void closingDoesNotWaitForADatabaseThatIsGone() {
        work.start();
        Wait.nap(Duration.ofMillis(200));
        gate.shut();
        Wait.nap(Duration.ofMillis(500));
        long start = System.nanoTime();
        work.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    /** The gate shuts in the middle of the first transaction of the second step. */
    private StepOutcome take(Step step) {
        StepOutcome outcome =
                transactions.<StepOutcome>write(storage -> storage.agenda().take(step, Instant.MAX, () -> {
                    if (step.equals(STUCK) && faults.isEmpty()) {
                        gate.shut();
                    }
                    return new StepOutcome.Done();
                }));
        if (outcome instanceof StepOutcome.Done) {
            done.add(step);
        }
        return outcome;
    }

    private void plan(Step step, Duration delay) {
        Instant due = database.clock().instant().plus(delay);
        transactions.<Step>write(storage -> {
            storage.agenda().plan(step, due);
            return step;
        });
    }
}
