package dev.parlor.core.money;

/**
 * How much of a currency, in its smallest unit; never negative.
 *
 * @param value 0 to 2<sup>63</sup>−1
 */
public record Amount(long value) implements Comparable<Amount> {
    /** Nothing. */
    public static final Amount ZERO = new Amount(0);

    /**
     * Checks the sign.
     *
     * @throws IllegalArgumentException if the value is negative
     */
    public Amount {
        if (value < 0) {
            throw new IllegalArgumentException("An amount must not be negative, but is " + value);
        }
    }

    /**
     * An amount of so many units.
     *
     * @param value 0 to 2<sup>63</sup>−1
     * @return the amount
     * @throws IllegalArgumentException if the value is negative
     */
    public static Amount of(long value) {
        return new Amount(value);
    }

    /**
     * Adds.
     *
     * @param other what is added
     * @return the sum
     * @throws ArithmeticException if the sum passes 2<sup>63</sup>−1
     */
    public Amount plus(Amount other) {
        return new Amount(Math.addExact(value, other.value));
    }

    /**
     * Takes away.
     *
     * @param other what is taken away
     * @return the rest
     * @throws ArithmeticException if there is less than that
     */
    public Amount minus(Amount other) {
        if (other.value > value) {
            throw new ArithmeticException("Cannot take " + other + " from " + this);
        }
        return new Amount(value - other.value);
    }

    /**
     * The smaller one.
     *
     * @param other another amount
     * @return this or the other, whichever is less
     */
    public Amount min(Amount other) {
        return value <= other.value ? this : other;
    }

    /**
     * Tells whether there is nothing.
     *
     * @return whether the value is 0
     */
    public boolean isZero() {
        return value == 0;
    }

    @Override
    public int compareTo(Amount other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
