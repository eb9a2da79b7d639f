package dev.parlor.commands;

/** Something that people can ask the house to do. */
public interface Command {
    /**
     * What the command tells of itself.
     *
     * @return the same each time
     */
    Declaration declaration();

    /**
     * Does it. A retry of the same invocation has no further effect: whatever changes goes through a desk under a key
     * made of {@link Invocation#act}.
     *
     * @param invocation who asks, and with which options
     * @return what to tell them
     */
    Reply run(Invocation invocation);
}
