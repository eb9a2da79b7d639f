package dev.parlor.core.chat;

/** What became of a wish about threads. */
public sealed interface ThreadsOutcome {
    /**
     * It is so.
     *
     * @param room the room as it is
     */
    record Done(Room room) implements ThreadsOutcome {}

    /**
     * A forum has nothing but threads.
     *
     * @param room the room as it is
     */
    record OnlyThreads(Room room) implements ThreadsOutcome {}

    /** The community plays nowhere. */
    record NoRoom() implements ThreadsOutcome {}
}
