package dev.parlor.core.money;

import dev.parlor.core.ParlorId;

/** How far a limit that a player sets for himself reaches. */
public sealed interface Scope {
    /**
     * One community.
     *
     * @param parlor the community
     */
    record Here(ParlorId parlor) implements Scope {}

    /** All communities of the operator. */
    record Everywhere() implements Scope {}
}
