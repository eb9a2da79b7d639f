package dev.parlor.jooq;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.parlor.core.Step;
import dev.parlor.core.StepOutcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.SQLDialect;

/**
 * Takes the steps that fall due, as long as it is open: each on one of the nodes that share the database, at least
 * once. A step whose taking throws is taken again, later and later, up to a minute apart, and so is one that the taker
 * does not know, since a node of another version may know it. The step of a node that died is taken over by another, or
 * by the same one when it starts again. What is due is a matter of the clock; how often it is looked for is not, so that
 * a clock that is set back stops nobody, and neither does a database that is gone for a while.
 */
public final class DueWork implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final int MISSED_BEATS = 4;
    private static final int LONGEST_NAME = 50;

    private final StepTable steps;
    private final String node;
    private final EnduringClock clock;
    private final Function<Step, StepOutcome> taker;
    private final Consumer<Throwable> faults;
    private final Scheduler scheduler;
    private final Pulse pulse;

    /**
     * How eagerly a node works.
     *
     * @param threads how many steps it takes at a time
     * @param poll how often it looks for due steps
     * @param heartbeat how often it says that it is alive; a node that misses four is taken for dead
     * @param drain how long closing waits for running steps
     */
    public record Pace(int threads, Duration poll, Duration heartbeat, Duration drain) {
        /** Two steps at a time, found within a quarter of a second, taken over from a dead node within 18 seconds. */
        public static final Pace STEADY =
                new Pace(2, Duration.ofMillis(250), Duration.ofSeconds(3), Duration.ofSeconds(30));
    }

    /**
     * Due work that is not taken yet.
     *
     * @param database where the steps are planned
     * @param node this node's name, 1 to 50 characters: unique among the nodes of the database, and best the same after a
     *     restart, so that the node goes on at once with what it was taking
     * @param clock tells what is due
     * @param taker takes one step; may be called again for the same step
     * @param faults hears what a taker threw
     * @param pace how eagerly
     * @throws IllegalArgumentException if the name is empty or too long
     */
    public DueWork(
            Database database,
            String node,
            InstantSource clock,
            Function<Step, StepOutcome> taker,
            Consumer<Throwable> faults,
            Pace pace) {
        if (node.isEmpty() || node.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "A node's name must have 1 to " + LONGEST_NAME + " characters, but is '" + node + "'");
        }
        this.steps = new StepTable(database.steps());
        this.node = node;
        this.clock = new EnduringClock(clock, System::nanoTime);
        this.taker = taker;
        this.faults = faults;
        this.scheduler = scheduler(database.dialect(), pace);
        this.pulse = new Pulse(this::nudge, pace.poll());
    }

    /**
     * Begins to take steps, at once also those that a node of this name was taking when it died.
     *
     * @throws StorageException if the database cannot be changed
     */
    public void start() {
        steps.release(node);
        scheduler.start();
        pulse.start();
    }

    /** Looks for due steps at once. */
    public void nudge() {
        scheduler.triggerCheckForDueExecutions();
    }

    /** Takes no more steps, and waits for those that are being taken, as long as the pace says. */
    @Override
    public void close() {
        pulse.close();
        clock.goOnAlone();
        scheduler.stop();
    }

    private Scheduler scheduler(SQLDialect dialect, Pace pace) {
        SchedulerBuilder builder = Scheduler.create(steps.source(), task())
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
            case StepOutcome.NotDue early ->
                (complete, operations) -> steps.putOff(complete.getExecution(), early.due());
            case StepOutcome.Done done -> this::forget;
            case StepOutcome.NothingToDo nothing -> this::forget;
            case StepOutcome.NotMine unknown ->
                (complete, operations) ->
                        steps.putOff(complete.getExecution(), clock.instant().plus(LONGEST_WAIT));
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
        steps.strikeOff(complete.getExecution());
        nudge();
    }
}
