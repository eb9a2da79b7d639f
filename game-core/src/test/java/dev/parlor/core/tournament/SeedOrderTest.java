package dev.parlor.core.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedOrderTest {
    private static final List<Integer> ORDER_OF_32 = List.of(
            1, 32, 16, 17, 8, 25, 9, 24, 4, 29, 13, 20, 5, 28, 12, 21, 2, 31, 15, 18, 7, 26, 10, 23, 3, 30, 14, 19, 6,
            27, 11, 22);

    @Test
    @DisplayName("OEIS A208569, rows for 8, 16 and 32")
    void ordersArePublished() {
        assertThat(SeedOrder.of(8)).containsExactly(1, 8, 4, 5, 2, 7, 3, 6);
        assertThat(SeedOrder.of(16)).containsExactly(1, 16, 8, 9, 4, 13, 5, 12, 2, 15, 7, 10, 3, 14, 6, 11);
        assertThat(SeedOrder.of(32)).isEqualTo(ORDER_OF_32);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 8, 16, 32, 64})
    @DisplayName("OEIS A208569: T(n,2k-1) = T(n-1,k) and T(n,2k) = 2^(n-1) + 1 - T(n-1,k)")
    void ordersFollowTheRecurrence(int size) {
        List<Integer> smaller = SeedOrder.of(size / 2);
        List<Integer> order = SeedOrder.of(size);
        for (int k = 1; k <= size / 2; k++) {
            assertThat(order.get(2 * k - 2)).isEqualTo(smaller.get(k - 1));
            assertThat(order.get(2 * k - 1)).isEqualTo(size + 1 - smaller.get(k - 1));
        }
        assertThat(order)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, size).boxed().toList());
    }

    /** The ITF draws 3 and 4, and 5 to 8, by lot among these lines, so seeds of one lot are alike here. */
    @Test
    @DisplayName("ITF Duties and Procedures 2015, p. 63: the seeds' lines have the topology of A208569")
    void theLinesOfTennisAreTheSameTree() {
        Map<Integer, Integer> lotOfLine = Map.of(1, 1, 32, 2, 9, 3, 24, 3, 8, 5, 16, 5, 17, 5, 25, 5);
        assertThat(tree(IntStream.rangeClosed(1, 32)
                        .mapToObj(line -> lotOfLine.getOrDefault(line, 0))
                        .toList()))
                .isEqualTo(tree(lots(SeedOrder.of(32), 8)));
        Map<Integer, Integer> ofSixteen = Map.of(1, 1, 16, 2, 5, 3, 12, 3);
        assertThat(tree(IntStream.rangeClosed(1, 16)
                        .mapToObj(line -> ofSixteen.getOrDefault(line, 0))
                        .toList()))
                .isEqualTo(tree(lots(SeedOrder.of(16), 4)));
        assertThat(tree(List.of(1, 2, 3, 3))).isNotEqualTo(tree(List.of(1, 3, 2, 3)));
    }

    @Test
    @DisplayName("brackets-manager.js issue #199: up to 1.6.4 seeds 1 and 2 of 32 stood in one half")
    void theKnownWrongOrderOf32IsSeenAsWrong() {
        List<Integer> asPrinted = List.of(1, 32, 16, 17, 8, 25, 9, 24, 2, 31, 15, 18, 7, 26, 10, 23);
        List<Integer> wrong = Stream.concat(
                        asPrinted.stream(),
                        IntStream.rangeClosed(1, 32).boxed().filter(seed -> !asPrinted.contains(seed)))
                .toList();
        assertThat(keepsTopSeedsApart(wrong)).isFalse();
        assertThat(keepsTopSeedsApart(ORDER_OF_32)).isTrue();
        assertThat(keepsTopSeedsApart(SeedOrder.of(64))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 12, 63, 128})
    void otherSizesAreRefused(int size) {
        assertThatIllegalArgumentException().isThrownBy(() -> SeedOrder.of(size));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 65})
    void otherNumbersOfEntrantsAreRefused(int entrants) {
        assertThatIllegalArgumentException().isThrownBy(() -> SeedOrder.rounds(entrants));
    }

    /** Seeds that are drawn together have one number: 1, 2, then 3 for two seeds and 5 for four; 0 is unseeded. */
    private static List<Integer> lots(List<Integer> order, int seeded) {
        return order.stream()
                .map(seed -> seed > seeded ? 0 : seed <= 2 ? seed : Integer.highestOneBit(seed - 1) + 1)
                .toList();
    }

    /** Who meets whom when, whichever of two halves is written first. */
    private static String tree(List<Integer> lines) {
        if (lines.size() == 1) {
            return lines.getFirst().toString();
        }
        return Stream.of(lines.subList(0, lines.size() / 2), lines.subList(lines.size() / 2, lines.size()))
                .map(SeedOrderTest::tree)
                .sorted()
                .collect(Collectors.joining(" ", "(", ")"));
    }

    /** No two of the top 2^p share a block of size / 2^p neighbours, which is who meets before the field is 2^p. */
    private static boolean keepsTopSeedsApart(List<Integer> order) {
        for (int top = 2; top <= order.size(); top *= 2) {
            int block = order.size() / top;
            for (int from = 0; from < order.size(); from += block) {
                int most = top;
                long met = order.subList(from, from + block).stream()
                        .filter(seed -> seed <= most)
                        .count();
                if (met > 1) {
                    return false;
                }
            }
        }
        return true;
    }
}
