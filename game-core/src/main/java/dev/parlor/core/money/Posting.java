package dev.parlor.core.money;

/**
 * One line of an account's history.
 *
 * @param movement the movement that changed the account
 * @param delta what came in, negative for what went out
 * @param after the account's balance behind it
 */
public record Posting(Movement movement, long delta, Balance after) {}
