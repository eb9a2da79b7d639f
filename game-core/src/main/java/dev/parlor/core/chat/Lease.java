package dev.parlor.core.chat;

import java.time.Instant;

/**
 * The right of one process to post about a subject. It ends by itself, so that a dead process holds nothing up.
 *
 * @param holder who has it
 * @param until when it ends, unless it is given back before
 */
public record Lease(String holder, Instant until) {
    boolean lasts(Instant now) {
        return now.isBefore(until);
    }
}
