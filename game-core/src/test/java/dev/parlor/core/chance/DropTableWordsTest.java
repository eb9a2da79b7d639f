package dev.parlor.core.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The way straight from words is the fair draw itself: same words, same entry, same number of rejected words. */
class DropTableWordsTest {
    @Test
    void wordsAroundEveryEdgeGiveWhatTheFairDrawGives() {
        SplittableRandom random = new SplittableRandom(Tables.SEED);
        long rejected = 0;
        for (int run = 0; run < 10_000; run++) {
            rejected += rejectedAlike(Tables.random(random), random);
        }
        assertThat(rejected).as("seed %d", Tables.SEED).isPositive();
    }

    @Test
    void theLeastAndTheGreatestSumAreNoExceptions() {
        long half = DropTable.MOST_WEIGHT / 2;
        SplittableRandom random = new SplittableRandom(Tables.SEED);
        for (DropTable<Integer> table : List.of(Tables.of(1), Tables.of(1, 1), Tables.of(half, half))) {
            assertThat(rejectedAlike(table, random)).isZero();
        }
        assertThat(rejectedAlike(Tables.of(half, half - 1), random)).isPositive();
    }

    /** The number 0 may come as the sum, which shares a place of the look-up with numbers of the last entry. */
    @Test
    void aTinyFirstEntryIsFoundWhereTheTableWraps() {
        SplittableRandom random = new SplittableRandom(Tables.SEED);
        for (int run = 0; run < 200; run++) {
            rejectedAlike(Tables.of(1, DropTable.MOST_WEIGHT - 6), random);
        }
    }

    /** Draws from the same words both ways until few are left, and returns how many words were rejected. */
    private static long rejectedAlike(DropTable<Integer> table, SplittableRandom random) {
        long[] listed = wordsAroundTheEdges(table.total(), random);
        ListedWords fast = new ListedWords(listed);
        ListedWords slow = new ListedWords(listed);
        FairDraw fair = new FairDraw(slow, Published.scope());
        while (fast.taken() < listed.length - 8) {
            assertThat(table.draw(fast))
                    .as("seed %d, %s, word %d", Tables.SEED, table, slow.taken())
                    .isEqualTo(table.draw(fair));
            assertThat(fast.taken()).isEqualTo(slow.taken());
        }
        return fair.proof().rejected();
    }

    /** The words next to 0, to 2^64, to the first rejected word and to multiples of the bound; the last ones are fair. */
    private static long[] wordsAroundTheEdges(long bound, SplittableRandom random) {
        long[] words = random.longs(72).toArray();
        long firstRejected = -FairDraw.excess(bound);
        for (int i = 0; i < 48; i++) {
            long nearby = random.nextInt(5) - 2L;
            long multiple = Long.divideUnsigned(words[i], bound) * bound;
            words[i] = nearby + (i % 3 == 0 ? firstRejected : i % 3 == 1 ? multiple : 0);
        }
        for (int i = 64; i < 72; i++) {
            words[i] >>>= 1;
        }
        return words;
    }
}
