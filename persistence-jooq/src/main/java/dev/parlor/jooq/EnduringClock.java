package dev.parlor.jooq;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * A clock that goes on from the last known time while the one behind it cannot be asked, as a database server's clock
 * when the server is gone. Safe for use by many threads.
 */
final class EnduringClock implements InstantSource {
    private final InstantSource clock;
    private final LongSupplier nanos;
    private volatile Reading last;
    private volatile boolean isAlone;

    private record Reading(Instant time, long nanos) {
        Instant at(long later) {
            return time.plusNanos(later - nanos);
        }
    }

    /**
     * A clock that asks the one behind it once, and fails if that does.
     *
     * @param clock tells the time as long as it can
     * @param nanos counts nanoseconds from any origin, whatever becomes of the time of day
     */
    EnduringClock(InstantSource clock, LongSupplier nanos) {
        this.clock = clock;
        this.nanos = nanos;
        this.last = new Reading(clock.instant(), nanos.getAsLong());
    }

    /** Asks nobody any more and goes on alone, since asking may take long. */
    void goOnAlone() {
        isAlone = true;
    }

    @Override
    public Instant instant() {
        return isAlone ? last.at(nanos.getAsLong()) : ask();
    }

    private Instant ask() {
        try {
            Instant time = clock.instant();
            last = new Reading(time, nanos.getAsLong());
            return time;
        } catch (RuntimeException e) {
            return last.at(nanos.getAsLong());
        }
    }
}
