package dev.parlor.core.money;

/**
 * The exact value of {@code floor(a · b / divisor)} where the product may need 126 bits.
 *
 * <p>Source of the long division: D. E. Knuth, The Art of Computer Programming, volume 2, section 4.3.1, algorithm D,
 * with two digits of 32 bits.
 */
public final class MulDiv {
    private static final long DIGIT = 0xffff_ffffL;

    private MulDiv() {}

    /**
     * Multiplies and divides without losing a unit on the way.
     *
     * @param a 0 or more
     * @param b 0 or more
     * @param divisor 1 or more
     * @return {@code floor(a · b / divisor)}
     * @throws IllegalArgumentException if a factor is negative or the divisor below 1
     * @throws ArithmeticException if the result passes 2<sup>63</sup>−1
     */
    public static long floor(long a, long b, long divisor) {
        if ((a | b) < 0 || divisor < 1) {
            throw new IllegalArgumentException("Cannot compute " + a + " * " + b + " / " + divisor);
        }
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        return high == 0 && low >= 0 ? low / divisor : divide(high, low, divisor);
    }

    private static long divide(long high, long low, long divisor) {
        long quotient = Long.compareUnsigned(high, divisor) < 0 ? longDivision(high, low, divisor) : -1;
        if (quotient < 0) {
            throw new ArithmeticException("A share passes 2^63-1: the dividend is too large for " + divisor);
        }
        return quotient;
    }

    private static long longDivision(long high, long low, long divisor) {
        int shift = Long.numberOfLeadingZeros(divisor);
        long scaled = divisor << shift;
        long upper = (high << shift) | (low >>> (Long.SIZE - shift));
        long lower = low << shift;
        long first = digit(upper, lower >>> 32, scaled);
        long rest = ((upper << 32) | (lower >>> 32)) - first * scaled;
        return (first << 32) | digit(rest, lower & DIGIT, scaled);
    }

    /** One digit of the quotient, guessed from the divisor's upper half and then corrected by at most 2. */
    private static long digit(long upper, long next, long divisor) {
        long leading = divisor >>> 32;
        long guess = Long.divideUnsigned(upper, leading);
        long rest = upper - guess * leading;
        while (guess > DIGIT || Long.compareUnsigned(guess * (divisor & DIGIT), (rest << 32) | next) > 0) {
            guess--;
            rest += leading;
            if (rest > DIGIT) {
                break;
            }
        }
        return guess;
    }
}
