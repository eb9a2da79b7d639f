package dev.parlor.core.fighter;

import java.math.BigInteger;

/**
 * The published chance of the fighter in corner A, in whole parts per million. It is the one number that the odds, the
 * draw and the audit use; corner B has the rest, so both always make exactly 1 000 000.
 *
 * <p>The model is Bradley and Terry's (1952): P(a beats b) = strength(a) / (strength(a) + strength(b)). The clamp
 * follows FIDE's handbook, B.02, which counts a difference above 400 points as 400: nobody gets more than 0.92.
 *
 * @param ppm the chance of corner A, 80 000 to 920 000
 */
public record WinProbability(int ppm) {
    /** The whole: both corners together. */
    public static final int WHOLE = 1_000_000;
    /** The least chance that a fighter can have. */
    public static final int LEAST = 80_000;
    /** The greatest chance that a fighter can have. */
    public static final int GREATEST = WHOLE - LEAST;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the chance is outside the clamp
     */
    public WinProbability {
        if (ppm < LEAST || ppm > GREATEST) {
            throw new IllegalArgumentException(
                    "A win probability lies between " + LEAST + " and " + GREATEST + " ppm, but is " + ppm);
        }
    }

    /**
     * The chance of {@code a} against {@code b}, rounded half-even to ppm, which keeps both sides symmetric, and
     * clamped.
     *
     * @param a the strength in corner A
     * @param b the strength in corner B
     * @return the chance of corner A
     */
    public static WinProbability of(Strength a, Strength b) {
        long forA = (long) a.numerator() * b.denominator();
        long forB = (long) b.numerator() * a.denominator();
        return new WinProbability(Math.clamp(roundedPpm(forA, forA + forB), LEAST, GREATEST));
    }

    /**
     * The chance of one corner.
     *
     * @param corner whose
     * @return ppm, 80 000 to 920 000
     */
    public int of(Corner corner) {
        return corner == Corner.A ? ppm : WHOLE - ppm;
    }

    /**
     * The corner with the better chance.
     *
     * @return corner A when both have the same
     */
    public Corner favourite() {
        return ppm >= WHOLE / 2 ? Corner.A : Corner.B;
    }

    /** Both products stay below 2^62, so their sum fits a long; the product with a million often does, too. */
    private static int roundedPpm(long part, long whole) {
        if (whole <= Long.MAX_VALUE / WHOLE) {
            return halfEven(part * WHOLE / whole, part * WHOLE % whole, whole);
        }
        BigInteger[] parts = BigInteger.valueOf(part)
                .multiply(BigInteger.valueOf(WHOLE))
                .divideAndRemainder(BigInteger.valueOf(whole));
        return halfEven(parts[0].longValueExact(), parts[1].longValueExact(), whole);
    }

    private static int halfEven(long floor, long rest, long whole) {
        int half = Long.compare(rest, whole - rest);
        return Math.toIntExact(half > 0 || (half == 0 && floor % 2 == 1) ? floor + 1 : floor);
    }
}
