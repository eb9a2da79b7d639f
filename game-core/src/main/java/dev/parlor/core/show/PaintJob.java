package dev.parlor.core.show;

import dev.parlor.core.chance.Sha256;
import java.time.Instant;

/**
 * A picture that somebody outside is to deliver by a call of its own.
 *
 * @param id its name
 * @param token the digest of the secret that the caller has to know; the secret itself is kept nowhere
 * @param until the first instant at which a call is too late
 * @param state whether it was delivered
 */
public record PaintJob(PaintJobId id, Sha256 token, Instant until, State state) {
    /** Where a job stands. It is left by one call only, so that a call cannot be repeated. */
    public enum State {
        /** It waits for the call. */
        PENDING,
        /** The call came. */
        NOTIFIED,
        /** Nobody waits any more. */
        CLOSED
    }
}
