package dev.parlor.bot.relay;

import dev.parlor.core.Fact;
import dev.parlor.jooq.Notice;
import dev.parlor.jooq.Notices;
import dev.parlor.jooq.OldShows;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Brings notices to a stage in their order, on a thread of its own. A notice is marked when it was told, so it is told
 * once, or twice if the program is killed just then. What was told is kept for a week, and shows for a season.
 */
public final class Relay implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(150);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(2);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration SHOWS_KEPT = Duration.ofDays(90);
    private static final Duration PRUNING = Duration.ofHours(1);
    private static final int AT_A_TIME = 64;

    private final Notices notices;
    private final OldShows shows;
    private final Recollection recollection;
    private final InstantSource clock;
    private final Consumer<Throwable> faults;
    private Instant pruned = Instant.EPOCH;
    private volatile boolean open = true;
    private Thread thread = new Thread(() -> {});

    /**
     * A relay that is not at work yet.
     *
     * @param notices what waits to be told
     * @param shows what was shown
     * @param recollection knows the facts behind notices that another process left
     * @param clock tells what is old
     * @param faults hears what somebody on the stage threw, and faults of the storage
     */
    public Relay(
            Notices notices,
            OldShows shows,
            Recollection recollection,
            InstantSource clock,
            Consumer<Throwable> faults) {
        this.notices = notices;
        this.shows = shows;
        this.recollection = recollection;
        this.clock = clock;
        this.faults = faults;
    }

    /**
     * Begins to tell.
     *
     * @param stage who is told; always by the same thread
     */
    public void start(Stage stage) {
        thread = Thread.ofPlatform().name("parlor-relay").daemon().start(() -> run(stage));
    }

    /** Tells what is left, and says no more. */
    @Override
    public void close() {
        open = false;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Stage stage) {
        while (open) {
            rest(round(stage) ? POLL : AFTER_A_FAULT);
        }
        round(stage);
    }

    /** Tells everything that waits; false if the storage did not let it. */
    private boolean round(Stage stage) {
        try {
            List<Notice> waiting = notices.pending(AT_A_TIME);
            while (!waiting.isEmpty()) {
                waiting.forEach(notice -> tell(notice, stage));
                notices.delivered(waiting.stream().map(Notice::id).toList());
                waiting = notices.pending(AT_A_TIME);
            }
            prune();
            return true;
        } catch (RuntimeException e) {
            faults.accept(e);
            return false;
        }
    }

    private void tell(Notice notice, Stage stage) {
        try {
            notice.fact()
                    .<Fact>map(fact -> fact)
                    .or(() -> recollection.of(notice))
                    .ifPresent(stage::happened);
        } catch (RuntimeException e) {
            faults.accept(e);
        }
    }

    private void prune() {
        Instant now = clock.instant();
        if (pruned.plus(PRUNING).isBefore(now)) {
            pruned = now;
            prune(notices::prune, now.minus(KEPT));
            prune(shows::prune, now.minus(SHOWS_KEPT));
        }
    }

    private static void prune(Predicate<Instant> some, Instant before) {
        boolean more = true;
        while (more) {
            more = some.test(before);
        }
    }

    private void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            open = false;
        }
    }
}
