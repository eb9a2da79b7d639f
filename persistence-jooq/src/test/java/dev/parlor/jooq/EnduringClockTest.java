package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.testkit.Fixtures;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class EnduringClockTest {
    private volatile Instant time = Fixtures.NOON;
    private final AtomicLong nanos = new AtomicLong(-7);
    private boolean isGone;

    @Test
    void aClockThatCanBeAskedIsFollowedBackAndForth() {
        EnduringClock clock = new EnduringClock(this::ask, nanos::get);
        time = Fixtures.NOON.minusSeconds(3600);
        nanos.addAndGet(1_000);
        assertThat(clock.instant()).isEqualTo(Fixtures.NOON.minusSeconds(3600));
    }

    @Test
    void aClockThatIsGoneIsContinuedFromItsLastTime() {
        EnduringClock clock = new EnduringClock(this::ask, nanos::get);
        isGone = true;
        nanos.addAndGet(5);
        assertThat(clock.instant()).isEqualTo(Fixtures.NOON.plusNanos(5));
        nanos.addAndGet(5);
        assertThat(clock.instant()).isEqualTo(Fixtures.NOON.plusNanos(10));
        isGone = false;
        assertThat(clock.instant()).isEqualTo(Fixtures.NOON);
    }

    @Test
    void aClockThatGoesOnAloneAsksNobody() {
        EnduringClock clock = new EnduringClock(this::ask, nanos::get);
        clock.goOnAlone();
        time = Fixtures.NOON.plusSeconds(99);
        nanos.addAndGet(5);
        assertThat(clock.instant()).isEqualTo(Fixtures.NOON.plusNanos(5));
    }

    @Test
    void aClockThatWasNeverThereIsAFault() {
        isGone = true;
        assertThatThrownBy(() -> new EnduringClock(this::ask, nanos::get))
                .isInstanceOf(StorageException.class)
                .hasMessage("gone");
    }

    private Instant ask() {
        if (isGone) {
            throw new StorageException("gone");
        }
        return time;
    }
}
