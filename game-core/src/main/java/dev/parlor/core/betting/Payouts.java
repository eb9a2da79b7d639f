package dev.parlor.core.betting;

import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Amount;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;

/**
 * Who gets how much out of a pool: one payout per bettor, in the order of their first counted bets. Two of them are
 * equal if everybody gets the same, in whatever order.
 */
public final class Payouts {
    private final Tally stakes;
    private final long[] paid;

    /** Takes over the array: what each bettor of the tally is paid, by number. */
    Payouts(Tally stakes, long[] paid) {
        this.stakes = stakes;
        this.paid = paid;
    }

    /**
     * How many bettors get something.
     *
     * @return 0 or more
     */
    public int size() {
        return paid.length;
    }

    /**
     * One payout.
     *
     * @param index 0 to {@code size − 1}
     * @return the payout at that place
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Payout get(int index) {
        long amount = paid[index];
        return new Payout(stakes.bettor(index), new Amount(stakes.sum(index)), new Amount(amount));
    }

    /**
     * What one bettor gets.
     *
     * @param bettor anybody
     * @return the payout, or empty if this bettor gets nothing
     */
    public Optional<Payout> of(PlayerId bettor) {
        int number = stakes.find(bettor);
        return number < 0 ? Optional.empty() : Optional.of(get(number));
    }

    /**
     * All payouts together.
     *
     * @return their sum
     */
    public Amount total() {
        long sum = 0;
        for (long amount : paid) {
            sum = Math.addExact(sum, amount);
        }
        return new Amount(sum);
    }

    /**
     * The payouts as a list, made when looked at.
     *
     * @return a view that cannot be changed
     */
    public List<Payout> asList() {
        return new AbstractList<>() {
            @Override
            public Payout get(int index) {
                return Payouts.this.get(index);
            }

            @Override
            public int size() {
                return Payouts.this.size();
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Payouts that
                && that.size() == size()
                && asList().stream().allMatch(payout -> that.of(payout.bettor()).equals(Optional.of(payout)));
    }

    @Override
    public int hashCode() {
        return asList().stream().mapToInt(Payout::hashCode).sum();
    }

    @Override
    public String toString() {
        return size() + " payouts, " + total() + " in all";
    }
}
