package dev.parlor.core.chance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms, so that two equal chances or returns are equal values. Everything that is
 * published is computed with it; a decimal view is only for showing.
 *
 * @param numerator any whole number
 * @param denominator 1 or more
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    private static final int GUARD_DIGITS = 4;

    /** Nothing. */
    public static final Fraction ZERO = of(0, 1);
    /** The whole. */
    public static final Fraction ONE = of(1, 1);

    /**
     * Brings the fraction to lowest terms and the sign to the numerator.
     *
     * @throws ArithmeticException if the denominator is 0
     */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction needs a denominator, but is " + numerator + "/0");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /**
     * A fraction of two numbers.
     *
     * @param numerator any number
     * @param denominator any number but 0
     * @return their quotient
     * @throws ArithmeticException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A whole number.
     *
     * @param whole any number
     * @return the same as a fraction
     */
    public static Fraction of(long whole) {
        return of(whole, 1);
    }

    /**
     * A number of millionths.
     *
     * @param ppm parts per million
     * @return the same as a fraction
     */
    public static Fraction ofPpm(long ppm) {
        return of(ppm, 1_000_000);
    }

    /**
     * The sum.
     *
     * @param other what is added
     * @return this + other
     */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The difference.
     *
     * @param other what is taken away
     * @return this − other
     */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /**
     * The product.
     *
     * @param other the factor
     * @return this · other
     */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient.
     *
     * @param other the divisor
     * @return this / other
     * @throws ArithmeticException if the divisor is 0
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * The greatest whole number that is not above this fraction.
     *
     * @return the floor
     */
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /**
     * The decimal view, rounded half-even, for showing.
     *
     * @param places digits behind the point, 0 or more
     * @return the nearest decimal
     */
    public BigDecimal decimal(int places) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_EVEN);
    }

    /**
     * The decimal view of the square root, for showing.
     *
     * @param places digits behind the point, 0 or more
     * @return the root, rounded half-even
     * @throws ArithmeticException if the fraction is negative
     */
    public BigDecimal squareRoot(int places) {
        BigDecimal square = decimal(2 * places + GUARD_DIGITS);
        int digits = square.precision() + places + GUARD_DIGITS;
        return square.sqrt(new MathContext(digits)).setScale(places, RoundingMode.HALF_EVEN);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
