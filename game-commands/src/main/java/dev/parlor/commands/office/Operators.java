package dev.parlor.commands.office;

import dev.parlor.core.PlayerId;

/** Who runs the bot itself, for all its communities. */
@FunctionalInterface
public interface Operators {
    /** Whoever is there sits at the machine on which the bot runs. */
    Operators WHOEVER_IS_HERE = player -> Standing.OPERATOR;

    /**
     * What somebody is to the bot. Asking may take some seconds.
     *
     * @param player who
     * @return what the chat says at present
     */
    Standing of(PlayerId player);
}
