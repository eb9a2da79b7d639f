package dev.parlor.bench.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the reports of the show count. */
class FiguresTest {
    @Test
    void ofAHundredTimesTheNinetyNinthIsTheLastButOne() {
        Times times = Times.of(LongStream.rangeClosed(1, 100)
                .map(ms -> ms * 1_000_000)
                .boxed()
                .toList()
                .reversed());

        assertThat(times.median()).isEqualTo(50);
        assertThat(times.percent(99)).isEqualTo(99);
        assertThat(times.longest()).isEqualTo(100);
        assertThat(times.within(41)).isEqualTo(40);
        assertThat(Times.millis(times.median())).isEqualTo("50 ms");
        assertThat(Times.millis(0.74)).isEqualTo("0.7 ms");
    }

    @Test
    void fewTimesHaveALongestToo() {
        assertThat(Times.of(List.of(7_000_000L)).percent(1)).isEqualTo(7);
        assertThat(Times.of(List.of(1_000_000L, 2_000_000L, 3_000_000L)).percent(99))
                .isEqualTo(3);
        assertThatThrownBy(() -> Times.of(List.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void growthIsTheSlopeWhateverIsAddedBackAndForth() {
        assertThat(growth(100, 100, 100)).isZero();
        assertThat(growth(100, 105, 110, 115)).isCloseTo(5, within(1e-9));
        assertThat(growth(100, 130, 110, 100)).isNegative();
    }

    @Test
    void scenesAreDueOneAfterTheOtherFromTheCurtainOn() {
        Evening.Plan plan = new Evening.Plan(
                4, 3, Duration.ZERO, Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8), false);

        assertThat(Duration.ofNanos(plan.due(0, 1))).hasSeconds(2);
        assertThat(Duration.ofNanos(plan.due(0, 3))).hasSeconds(10);
        assertThat(Duration.ofNanos(plan.drawn(3))).hasSeconds(6);
        assertThat(Duration.ofNanos(plan.due(3, 3))).hasSeconds(16);
    }

    private static double growth(long... heaps) {
        return Memory.growth(LongStream.of(heaps)
                .mapToObj(heap -> new Memory(heap, OptionalLong.empty()))
                .toList());
    }
}
