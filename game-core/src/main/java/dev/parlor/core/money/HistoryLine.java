package dev.parlor.core.money;

import java.time.Instant;
import java.util.Optional;

/**
 * A line of a player's history.
 *
 * @param number the line's place: each is greater than the ones before it
 * @param at when it was written
 * @param currency what moved
 * @param reason why
 * @param delta what came in, negative for what went out
 * @param after the balance behind it
 * @param link what it leads to
 * @param key the act behind it
 * @param written what an administrator wrote beside it
 */
public record HistoryLine(
        long number,
        Instant at,
        Currency currency,
        Reason reason,
        long delta,
        Balance after,
        Link link,
        String key,
        Optional<WrittenReason> written) {}
