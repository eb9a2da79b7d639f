package dev.parlor.core.betting;

import dev.parlor.core.money.Amount;

/**
 * How a pool counts.
 *
 * @param takeout the house's share
 * @param dust what becomes of the rounded-off units
 * @param minimumStake the smallest stake that is taken, 1 or more
 * @param limit the most that all stakes together may come to, at least the minimum stake
 */
public record PoolRules(Takeout takeout, DustPolicy dust, Amount minimumStake, Amount limit) {
    /**
     * Checks the stakes.
     *
     * @throws IllegalArgumentException if the minimum stake is 0 or above the limit
     */
    public PoolRules {
        if (minimumStake.isZero() || minimumStake.compareTo(limit) > 0) {
            throw new IllegalArgumentException(
                    "The minimum stake must be 1 to the limit " + limit + ", but is " + minimumStake);
        }
    }

    /**
     * Rules whose minimum stake is the smallest that a fee can be taken of, with dust to the house and no limit but the
     * range of amounts.
     *
     * @param takeout the house's share
     * @return the rules
     */
    public static PoolRules of(Takeout takeout) {
        return new PoolRules(takeout, DustPolicy.HOUSE, takeout.smallestTaxed(), new Amount(Long.MAX_VALUE));
    }

    /**
     * The same rules with another dust policy.
     *
     * @param other what becomes of the rounded-off units
     * @return the changed rules
     */
    public PoolRules with(DustPolicy other) {
        return new PoolRules(takeout, other, minimumStake, limit);
    }

    /** The rules of a pool that has none behind it: what would be carried over goes to the house. */
    PoolRules ofTheLast() {
        return dust == DustPolicy.CARRYOVER ? with(DustPolicy.HOUSE) : this;
    }
}
