package dev.parlor.core.money;

import java.time.Instant;

/**
 * One line of an account's history.
 *
 * @param number the line's place in the account's history: each is greater than the ones before it
 * @param at when it was written, on the storage's clock
 * @param movement the movement that changed the account
 * @param delta what came in, negative for what went out
 * @param after the account's balance behind it
 */
public record Posting(long number, Instant at, Movement movement, long delta, Balance after) {}
