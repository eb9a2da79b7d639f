package dev.parlor.ai.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.testkit.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuarantineTest {
    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
    private static final List<String> MODELS = List.of("a", "b");

    private final HandClock clock = new HandClock(NOW);
    private final Quarantine quarantine = new Quarantine(clock);

    @Test
    void aModelIsLeftAloneForItsTime() {
        quarantine.add("a", Duration.ofDays(30));
        assertThat(quarantine.free(MODELS)).containsExactly("b");
        assertThat(quarantine.until(MODELS)).isEmpty();

        quarantine.add("b", Duration.ofSeconds(60));
        assertThat(quarantine.free(MODELS)).isEmpty();
        assertThat(quarantine.until(MODELS)).contains(NOW.plusSeconds(60));

        clock.move(Duration.ofSeconds(60));
        assertThat(quarantine.free(MODELS)).containsExactly("b");
        clock.move(Duration.ofDays(30));
        assertThat(quarantine.free(MODELS)).isEqualTo(MODELS);
    }
}
