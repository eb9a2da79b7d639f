package dev.parlor.core.chat;

/** What became of the news that nothing can be posted in a room. */
public sealed interface BlockOutcome {
    /**
     * It is news, and to be told.
     *
     * @param room the room with its obstacle
     */
    record Noted(Room room) implements BlockOutcome {}

    /**
     * It was known.
     *
     * @param room the room with its obstacle
     */
    record Known(Room room) implements BlockOutcome {}

    /** The community plays elsewhere, or nowhere. */
    record Elsewhere() implements BlockOutcome {}
}
