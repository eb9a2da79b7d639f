package dev.parlor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.chance.Chance;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeededRunTest {
    @Test
    void theSameRunHasTheSameNumbers() {
        assertThat(numbers(SeededRun.of("one"), "a")).isEqualTo(numbers(SeededRun.of("one"), "a"));
    }

    @Test
    void otherRunsAndSubjectsHaveOthers() {
        List<Long> numbers = numbers(SeededRun.of("one"), "a");
        assertThat(numbers(SeededRun.of("two"), "a")).isNotEqualTo(numbers);
        assertThat(numbers(SeededRun.of("one"), "b")).isNotEqualTo(numbers);
    }

    private static List<Long> numbers(SeededRun run, String subject) {
        Chance chance = run.chance(subject);
        return LongStream.generate(() -> chance.below(1_000_000))
                .limit(20)
                .boxed()
                .toList();
    }
}
