package dev.parlor.core.money;

import java.math.BigInteger;

/**
 * What the mint, the house and the burn gave and took for one reason, in all communities together, since the books were
 * opened. What they give is a faucet of the economy, what they take is a sink.
 *
 * @param currency what moved
 * @param reason why
 * @param given the sum of what went out of them, 0 or more
 * @param taken the sum of what came into them, 0 or more
 */
public record MoneyFlow(Currency currency, Reason reason, BigInteger given, BigInteger taken) {
    /**
     * Checks the signs.
     *
     * @throws IllegalArgumentException if a sum is negative
     */
    public MoneyFlow {
        if (given.signum() < 0 || taken.signum() < 0) {
            throw new IllegalArgumentException(
                    "A flow cannot be negative, but is " + given + " given and " + taken + " taken");
        }
    }
}
