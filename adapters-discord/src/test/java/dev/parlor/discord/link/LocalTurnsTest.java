package dev.parlor.discord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LocalTurnsTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T12:00:00Z"));
    private final LocalTurns turns = new LocalTurns(() -> now.get());

    @Test
    void turnsOfOneKeyAreApart() {
        assertThat(turns.take(0)).isZero();
        assertThat(turns.take(0)).isEqualTo(IdentifyTurns.APART);
        assertThat(turns.take(0)).isEqualTo(IdentifyTurns.APART.multipliedBy(2));
    }

    @Test
    void turnsOfDifferentKeysAreNot() {
        assertThat(turns.take(0)).isZero();
        assertThat(turns.take(1)).isZero();
    }

    @Test
    void timeThatPassedCounts() {
        turns.take(0);
        now.updateAndGet(then -> then.plusSeconds(2));
        assertThat(turns.take(0)).isEqualTo(IdentifyTurns.APART.minusSeconds(2));
        now.updateAndGet(then -> then.plus(Duration.ofMinutes(1)));
        assertThat(turns.take(0)).isZero();
    }
}
