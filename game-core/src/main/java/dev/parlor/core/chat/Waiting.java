package dev.parlor.core.chat;

import java.time.Instant;
import java.util.Optional;

/**
 * What waits to be told in a community.
 *
 * @param count how many messages are to show something newer
 * @param since since when the first of them waits, if there is one
 */
public record Waiting(long count, Optional<Instant> since) {}
