package dev.parlor.commands.house;

import dev.parlor.commands.CommandPath;
import dev.parlor.commands.Words;
import dev.parlor.core.ParlorId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A command while it is being typed.
 *
 * @param parlor in which community
 * @param path which command
 * @param given what was said to it so far, the unfinished option among it
 * @param option the name of the unfinished option
 * @param words the person's language
 * @param administrator whether the person runs the community
 */
public record Beginning(
        ParlorId parlor,
        CommandPath path,
        Map<String, String> given,
        String option,
        Words words,
        boolean administrator) {
    /** Copies the options. */
    public Beginning {
        given = Map.copyOf(given);
    }

    /** What stands in the unfinished option, for comparing. */
    String typed() {
        return given.getOrDefault(option, "").strip().toLowerCase(Locale.ROOT);
    }

    Optional<String> given(String name) {
        return Optional.ofNullable(given.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
