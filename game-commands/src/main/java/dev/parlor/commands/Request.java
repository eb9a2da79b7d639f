package dev.parlor.commands;

import dev.parlor.core.Names;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import java.util.Locale;
import java.util.Map;

/**
 * A command as somebody typed it.
 *
 * @param id the chat's own name of it, the same on a retry: 1 to 64 letters of {@link Names#checked}
 * @param parlor in which community
 * @param player who
 * @param path which command
 * @param given the options as they were written
 * @param locale the person's language
 * @param administrator whether the person runs the community
 */
public record Request(
        String id,
        ParlorId parlor,
        PlayerId player,
        CommandPath path,
        Map<String, String> given,
        Locale locale,
        boolean administrator) {
    /**
     * Checks the id and copies the options.
     *
     * @throws IllegalArgumentException if the id is empty, too long or has another character
     */
    public Request {
        Names.checked("A request", id);
        given = Map.copyOf(given);
    }
}
