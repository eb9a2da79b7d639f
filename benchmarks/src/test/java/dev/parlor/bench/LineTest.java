package dev.parlor.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final Map<String, Figure> FIGURES =
            Map.of("own", new Figure(5_000_000, 12_345), "peer", new Figure(1_000_000, 0), "slow", new Figure(1e10, 1));

    @Test
    void tellsATime() {
        assertThat(Line.told("pass", "own").row(FIGURES)).isEqualTo("| pass | 5.0 ± 0.012 | ms |  |  |  |  |");
    }

    @Test
    void roundsTimesToWhatCounts() {
        assertThat(new Figure(4.4321, 0.0456).text()).isEqualTo("4.43 ± 0.046");
        assertThat(new Figure(155_432_100, 1_234_567).text()).isEqualTo("155 ± 1.2");
        assertThat(new Figure(1.82e9, Double.NaN).text()).isEqualTo("1.82");
        assertThat(new Figure(1.82e9, Double.NaN).unit()).isEqualTo("s");
        assertThat(new Figure(999, 1).unit()).isEqualTo("ns");
        assertThat(new Figure(1_000, 1).unit()).isEqualTo("µs");
    }

    @Test
    void comparesWithAPeer() {
        assertThat(Line.compared("settlement", "own", "peer", new Goal.Within(5))
                        .row(FIGURES))
                .isEqualTo("| settlement | 5.0 ± 0.012 | ms | `peer` | 5.00× | ≤ 5.00× | yes |");
    }

    @Test
    void saysWhatIsMissed() {
        assertThat(Line.compared("settlement", "own", "peer", new Goal.Within(4.99))
                        .row(FIGURES))
                .endsWith("| **no** |");
        assertThat(Line.compared("shares", "own", "slow", new Goal.Faster(2_000))
                        .row(FIGURES))
                .endsWith("| 2000.00× as fast | ≥ 2000.00× as fast | yes |");
        assertThat(Line.compared("shares", "own", "slow", new Goal.Faster(2_001))
                        .row(FIGURES))
                .endsWith("| **no** |");
        assertThat(Line.asked("odds", "own", new Goal.Under(5_000_000)).row(FIGURES))
                .endsWith("| < 5.0 ms | **no** |");
    }

    @Test
    void needsItsFigures() {
        assertThat(Line.told("pass", "own").isIn(FIGURES)).isTrue();
        assertThat(Line.compared("pass", "own", "nobody", new Goal.Within(1)).isIn(FIGURES))
                .isFalse();
        assertThatThrownBy(() -> Line.told("pass", "nobody").row(FIGURES)).hasMessageContaining("nobody");
    }

    @Test
    void everyTargetIsABenchmarkThatExists() throws ClassNotFoundException {
        for (Line line : Targets.lines()) {
            String name = line.key().replaceAll(" .*", "");
            int dot = name.indexOf('.');
            assertThat(Class.forName("dev.parlor.bench." + name.substring(0, dot))
                            .getMethods())
                    .as(line.key())
                    .anyMatch(method -> method.getName().equals(name.substring(dot + 1)));
        }
    }
}
