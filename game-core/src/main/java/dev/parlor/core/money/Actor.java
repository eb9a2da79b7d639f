package dev.parlor.core.money;

import dev.parlor.core.PlayerId;

/** Who caused a movement. */
public sealed interface Actor {
    /**
     * A person.
     *
     * @param id the person, who need not own any account of the movement
     */
    record Player(PlayerId id) implements Actor {}

    /** The engine itself, when a step fell due. */
    record Engine() implements Actor {}
}
