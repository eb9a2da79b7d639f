package dev.parlor.core.betting;

import java.time.Instant;

/**
 * The wish to open a pool.
 *
 * @param pool its name, new
 * @param terms what is agreed
 * @param until the first instant at which a bet is too late
 */
public record OpenPool(PoolId pool, Terms terms, Instant until) {
    Pool.Open opened() {
        return new Pool.Open(pool, terms, until);
    }
}
