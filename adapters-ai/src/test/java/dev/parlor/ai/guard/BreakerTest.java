package dev.parlor.ai.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.testkit.HandClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BreakerTest {
    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
    private static final Duration QUICK = Duration.ofMillis(5);
    private static final GuardRules.Breaking RULES =
            new GuardRules.Breaking(10, 4, Duration.ofSeconds(30), Duration.ofSeconds(15));

    private final HandClock clock = new HandClock(NOW);
    private final Breaker breaker = new Breaker("nvidia", RULES, clock);

    @Test
    void twoCallsUnderWayMayBothAskForARest() {
        assertThat(breaker.admits()).isTrue();
        assertThat(breaker.admits()).isTrue();
        breaker.neither();
        breaker.rest(Duration.ofSeconds(40));
        breaker.neither();
        breaker.rest(Duration.ofSeconds(60));

        assertThat(breaker.admits()).isFalse();
        assertThat(breaker.restsUntil()).contains(NOW.plusSeconds(60));
        clock.move(Duration.ofSeconds(61));
        assertThat(breaker.restsUntil()).isEmpty();
        assertThat(breaker.admits()).isTrue();
    }

    @Test
    void whoFailsAfterARestRestsAgain() {
        breaker.rest(Duration.ofSeconds(10));
        clock.move(Duration.ofSeconds(11));
        for (int i = 0; i < 2; i++) {
            assertThat(breaker.admits()).isTrue();
        }
        assertThat(breaker.admits()).isFalse();
        breaker.bad(QUICK);
        breaker.bad(QUICK);

        assertThat(breaker.restsUntil()).contains(NOW.plusSeconds(11 + 30));
    }

    @Test
    void slowCallsCountLikeFailures() {
        for (int i = 0; i < 4; i++) {
            assertThat(breaker.admits()).isTrue();
            breaker.good(Duration.ofSeconds(16));
        }
        assertThat(breaker.restsUntil()).contains(NOW.plusSeconds(30));
    }

    @Test
    void whatSaysNothingIsNotCounted() {
        for (int i = 0; i < 100; i++) {
            assertThat(breaker.admits()).isTrue();
            breaker.neither();
        }
        assertThat(breaker.restsUntil()).isEmpty();
    }
}
