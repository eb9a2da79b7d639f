package dev.parlor.core.money;

/**
 * What an account holds after its movements, in the currency's smallest unit; below zero only for a {@link Account.Mint}.
 *
 * @param value −2<sup>63</sup> to 2<sup>63</sup>−1
 */
public record Balance(long value) implements Comparable<Balance> {
    /** The balance of an account that never moved. */
    public static final Balance ZERO = new Balance(0);

    /**
     * The balance after a change.
     *
     * @param delta what comes in, negative for what goes out
     * @return the new balance
     * @throws ArithmeticException if it leaves the range of a long
     */
    public Balance plus(long delta) {
        return new Balance(Math.addExact(value, delta));
    }

    /**
     * Tells whether so much can be taken without going below zero.
     *
     * @param amount what would be taken
     * @return whether the balance is at least that
     */
    public boolean covers(Amount amount) {
        return value >= amount.value();
    }

    /**
     * The balance as an amount, for accounts that are never below zero.
     *
     * @return the same number of units
     * @throws IllegalArgumentException if the balance is negative
     */
    public Amount amount() {
        return new Amount(value);
    }

    /**
     * Tells whether the account holds nothing.
     *
     * @return whether the value is 0
     */
    public boolean isZero() {
        return value == 0;
    }

    @Override
    public int compareTo(Balance other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
