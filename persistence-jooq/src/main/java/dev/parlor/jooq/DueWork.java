package dev.parlor.jooq;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.parlor.core.Step;
import dev.parlor.core.StepOutcome;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.SQLDialect;

/**
 * Takes the steps that fall due, as long as it is open: each on one of the nodes that share the database, at least
 * once. A step whose taking throws is taken again, later and later, up to a minute apart; the step of a node that died
 * is taken over by another.
 */
public final class DueWork implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final int MISSED_BEATS = 4;

    private final DataSource source;
    private final InstantSource clock;
    private final Function<Step, StepOutcome> taker;
    private final Consumer<Throwable> faults;
    private final Scheduler scheduler;

    /**
     * How eagerly a node works.
     *
     * @param threads how many steps it takes at a time
     * @param poll how often it looks for due steps
     * @param heartbeat how often it says that it is alive; a node that misses four is taken for dead
     * @param drain how long closing waits for running steps
     */
    public record Pace(int threads, Duration poll, Duration heartbeat, Duration drain) {
        /** Two steps at a time, found within a quarter of a second, taken over from a dead node within 24 seconds. */
        public static final Pace STEADY =
                new Pace(2, Duration.ofMillis(250), Duration.ofSeconds(4), Duration.ofSeconds(30));
    }

    /**
     * Due work that is not taken yet.
     *
     * @param database where the steps are planned
     * @param node this node's name, unique among the nodes of the database
     * @param clock tells what is due
     * @param taker takes one step; may be called again for the same step
     * @param faults hears what a taker threw
     * @param pace how eagerly
     */
    public DueWork(
            Database database,
            String node,
            InstantSource clock,
            Function<Step, StepOutcome> taker,
            Consumer<Throwable> faults,
            Pace pace) {
        this.source = database.steps();
        this.clock = clock;
        this.taker = taker;
        this.faults = faults;
        this.scheduler = scheduler(database.dialect(), node, pace);
    }

    /** Begins to take steps. */
    public void start() {
        scheduler.start();
    }

    /** Looks for due steps at once. */
    public void nudge() {
        scheduler.triggerCheckForDueExecutions();
    }

    /** Takes no more steps, and waits for those that are being taken. */
    @Override
    public void close() {
        scheduler.stop();
    }

    private Scheduler scheduler(SQLDialect dialect, String node, Pace pace) {
        SchedulerBuilder builder = Scheduler.create(source, task())
                .schedulerName(new SchedulerName.Fixed(node))
                .clock(clock::instant)
                .jdbcCustomization(StepTimes.of(dialect))
                .threads(pace.threads())
                .pollingInterval(pace.poll())
                .heartbeatInterval(pace.heartbeat())
                .missedHeartbeatsLimit(MISSED_BEATS)
                .shutdownMaxWait(pace.drain());
        return (dialect == SQLDialect.POSTGRES ? builder.pollUsingLockAndFetch(0.5, 1.0) : builder).build();
    }

    private Task<Void> task() {
        return Tasks.custom(StepRow.TASK, Void.class)
                .onFailure(this::retry)
                .onDeadExecutionRevive()
                .execute((instance, context) -> after(taker.apply(StepRow.step(instance))));
    }

    private CompletionHandler<Void> after(StepOutcome outcome) {
        return switch (outcome) {
            case StepOutcome.NotDue early -> (complete, operations) -> operations.reschedule(complete, early.due());
            case StepOutcome.Done done -> this::forget;
            case StepOutcome.NothingToDo nothing -> this::forget;
            case StepOutcome.NotMine unknown -> this::forget;
        };
    }

    private void retry(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        complete.getCause().ifPresent(faults);
        operations.reschedule(complete, clock.instant().plus(pause(complete.getExecution().consecutiveFailures)));
    }

    private static Duration pause(int failures) {
        Duration pause = Duration.ofSeconds(1L << Math.min(failures, 6));
        return pause.compareTo(LONGEST_WAIT) < 0 ? pause : LONGEST_WAIT;
    }

    /** Strikes the step off, unless it was planned anew meanwhile. */
    private void forget(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        strikeOff(complete.getExecution());
        nudge();
    }

    private void strikeOff(Execution taken) {
        String sql = "DELETE FROM scheduled_tasks WHERE task_name = ? AND task_instance = ? AND version = ?";
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, taken.getTaskName());
            statement.setString(2, taken.getId());
            statement.setLong(3, taken.version);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A step that was taken cannot be struck off: " + StepRow.step(taken), e);
        }
    }
}
