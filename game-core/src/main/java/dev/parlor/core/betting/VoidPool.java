package dev.parlor.core.betting;

import java.util.Optional;

/**
 * The wish to give every stake back.
 *
 * @param pool its name
 * @param reason why, in words: 1 to 200 characters, none of them a control character
 * @param next the pool that takes what had been carried into this one, or empty for the last one
 */
public record VoidPool(PoolId pool, String reason, Optional<PoolId> next) {
    private static final int LONGEST = 200;

    /**
     * Checks the reason.
     *
     * @throws IllegalArgumentException if the reason is empty, too long or has a control character
     */
    public VoidPool {
        if (reason.isBlank() || reason.length() > LONGEST || reason.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "A reason must be 1 to " + LONGEST + " characters without control characters");
        }
    }

    /**
     * The wish to give every stake back, with no pool behind this one.
     *
     * @param pool its name
     * @param reason why, in words
     * @return the wish
     */
    public static VoidPool of(PoolId pool, String reason) {
        return new VoidPool(pool, reason, Optional.empty());
    }
}
