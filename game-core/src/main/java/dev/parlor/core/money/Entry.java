package dev.parlor.core.money;

/**
 * One line of a movement.
 *
 * @param account the account that changes
 * @param delta what comes in, negative for what goes out; not 0
 */
public record Entry(Account account, long delta) {
    /**
     * Checks that the line says something.
     *
     * @throws IllegalArgumentException if the delta is 0
     */
    public Entry {
        if (delta == 0) {
            throw new IllegalArgumentException("An entry of 0 moves nothing: " + account);
        }
    }
}
