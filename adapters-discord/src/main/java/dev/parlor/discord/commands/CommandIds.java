package dev.parlor.discord.commands;

import java.util.Optional;

/** Under which ids Discord keeps the registered commands. */
@FunctionalInterface
public interface CommandIds {
    /** No command is registered. */
    CommandIds NONE = group -> Optional.empty();

    /**
     * Looks an id up.
     *
     * @param group the first word of a path
     * @return the command's id, if it is registered
     */
    Optional<String> find(String group);
}
