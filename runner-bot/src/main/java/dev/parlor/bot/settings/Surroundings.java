package dev.parlor.bot.settings;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the program was started.
 *
 * @param environment its variables
 * @param folder the current folder
 */
public record Surroundings(Map<String, String> environment, Path folder) {
    /** Copies the variables. */
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** The environment holds secrets, so none of it is shown. */
    @Override
    public String toString() {
        return "Surroundings[" + folder + "]";
    }
}
