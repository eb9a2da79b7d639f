package dev.parlor.commands.office;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a community and the house reach each other.
 *
 * @param state whether they do
 * @param since since when
 * @param latency how long a question to the chat and its answer take, if it was measured
 * @param traffic what the house sent, for all its communities
 */
public record Contact(State state, Instant since, Optional<Duration> latency, Traffic traffic) {
    /** Whether they reach each other. */
    public enum State {
        /** They do. */
        UP,
        /** The house is trying to. */
        DOWN
    }

    /**
     * What became of requests.
     *
     * @param sent how many went out
     * @param limited how many of them were too many for the chat
     * @param failed how many had no answer, or one of trouble
     * @param refused how many the chat refused in the last ten minutes
     */
    public record Traffic(long sent, long limited, long failed, long refused) {}
}
