package dev.parlor.commands;

import dev.parlor.core.Names;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import java.util.Locale;
import java.util.Map;

/**
 * A button that was pressed, a choice that was made or a form that was handed in.
 *
 * @param id the chat's own name of it, the same on a retry: 1 to 64 letters of {@link Names#checked}
 * @param parlor in which community
 * @param player who
 * @param control the {@link ControlId} as it came back from the chat, any text
 * @param fields what was chosen or written, by the names of the options
 * @param locale the person's language
 * @param administrator whether the person runs the community
 */
public record Press(
        String id,
        ParlorId parlor,
        PlayerId player,
        String control,
        Map<String, String> fields,
        Locale locale,
        boolean administrator) {
    /**
     * Checks the id and copies the fields.
     *
     * @throws IllegalArgumentException if the id is empty, too long or has another character
     */
    public Press {
        Names.checked("A press", id);
        fields = Map.copyOf(fields);
    }
}
