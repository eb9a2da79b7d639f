package dev.parlor.core.betting;

import java.util.Optional;
import java.util.Set;

/**
 * The wish to pay a pool.
 *
 * @param pool its name
 * @param winners the winning pick, or several after a dead heat; one or more
 * @param next the pool that takes what is carried over, or empty for the last one, whose rest goes to the house
 */
public record SettlePool(PoolId pool, Set<Pick> winners, Optional<PoolId> next) {
    /**
     * Copies the winners.
     *
     * @throws IllegalArgumentException if there is none
     */
    public SettlePool {
        winners = Set.copyOf(winners);
        if (winners.isEmpty()) {
            throw new IllegalArgumentException("Pool " + pool + " needs a winner; without one it is voided");
        }
    }

    /**
     * The wish to pay a pool with one winner and no pool behind it.
     *
     * @param pool its name
     * @param winner the winning pick
     * @return the wish
     */
    public static SettlePool of(PoolId pool, Pick winner) {
        return new SettlePool(pool, Set.of(winner), Optional.empty());
    }
}
