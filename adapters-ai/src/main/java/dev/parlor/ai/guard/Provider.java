package dev.parlor.ai.guard;

import dev.parlor.ai.wire.Deadline;
import java.time.Duration;

/**
 * Somebody outside who does a job of the show.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
public interface Provider<Q, A> {
    /** What the operator calls it; 1 to 32 visible characters. */
    String name();

    /** Whether it is asked. */
    Standing standing();

    /** How much of the time it gets at most, so that those behind it have a turn as well; all of it unless told. */
    default Duration cap() {
        return Deadline.LONGEST;
    }

    /**
     * Asks it.
     *
     * @param question what is asked
     * @param turn how long it may take; the answer comes no later
     */
    Outcome<A> ask(Q question, Turn turn);
}
