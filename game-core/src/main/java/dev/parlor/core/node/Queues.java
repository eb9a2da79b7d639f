package dev.parlor.core.node;

import java.time.Instant;
import java.util.Optional;

/** Queues in which processes wait for their turns. */
public interface Queues {
    /**
     * When the next turn of a queue is free. Who asks inside a transaction that writes holds the queue until its end.
     *
     * @param queue its name
     * @return the instant; empty if nobody ever took a turn
     */
    Optional<Instant> free(String queue);

    /**
     * Keeps when the next turn is free.
     *
     * @param queue its name
     * @param free the instant
     */
    void keep(String queue, Instant free);
}
