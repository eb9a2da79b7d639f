package dev.parlor.web;

import dev.parlor.core.show.InboxOutcome;
import dev.parlor.core.show.PaintJobId;

/** Takes calls of painters outside. It answers quickly: what follows from a call is done elsewhere. */
@FunctionalInterface
public interface ArtCalls {
    /**
     * Takes a call.
     *
     * @param job whose call it says it is
     * @param secret what it says is the job's secret
     * @param body what it says, of at most 64 KiB
     * @return whether it counts
     */
    InboxOutcome call(PaintJobId job, String secret, byte[] body);
}
