package dev.parlor.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MulDivTest {
    private static final int TRIPLES = 1_000_000;
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    /** The square root of 2^63 is 3 037 000 499.97: a product of two longer factors needs 128 bits. */
    @ParameterizedTest
    @CsvSource({
        "3037000499, 3037000499, 1, 9223372030926249001",
        "3037000500, 3037000500, 2, 4611686018500125000",
        "9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807",
        "9223372036854775807, 2, 3, 6148914691236517204",
        "0, 9223372036854775807, 1, 0",
        "4294967296, 4294967296, 4294967297, 4294967295",
    })
    void productsBeyondALongAreDividedExactly(long a, long b, long divisor, long expected) {
        assertThat(MulDiv.floor(a, b, divisor)).isEqualTo(expected);
        assertThat(MulDiv.floor(b, a, divisor)).isEqualTo(expected);
    }

    @Test
    void aMillionRandomTriplesAgreeWithBigInteger() {
        SplittableRandom random = Seeded.random();
        int overflows = 0;
        for (int i = 0; i < TRIPLES; i++) {
            overflows += agrees(anyLength(random), anyLength(random), Math.max(1, anyLength(random))) ? 0 : 1;
        }
        assertThat(overflows).as(Seeded.seed()).isBetween(TRIPLES / 20, TRIPLES / 2);
    }

    @Test
    void negativeFactorsAndADivisorBelowOneAreRefused() {
        assertThatThrownBy(() -> MulDiv.floor(-1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MulDiv.floor(1, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MulDiv.floor(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Compares with BigInteger; false if the result passes a long and that was said. */
    private static boolean agrees(long a, long b, long divisor) {
        BigInteger exact = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).divide(BigInteger.valueOf(divisor));
        if (exact.compareTo(LARGEST) > 0) {
            assertThatThrownBy(() -> MulDiv.floor(a, b, divisor))
                    .as("%d * %d / %d, %s", a, b, divisor, Seeded.seed())
                    .isInstanceOf(ArithmeticException.class);
            return false;
        }
        if (MulDiv.floor(a, b, divisor) != exact.longValueExact()) {
            assertThat(MulDiv.floor(a, b, divisor))
                    .as("%d * %d / %d, %s", a, b, divisor, Seeded.seed())
                    .isEqualTo(exact.longValueExact());
        }
        return true;
    }

    /** Every length of number is as likely, so that all paths of the division are taken. */
    private static long anyLength(SplittableRandom random) {
        return random.nextLong() >>> random.nextInt(1, 64);
    }
}
