package dev.parlor.bot.doctor;

import dev.parlor.bot.settings.Effective;
import java.util.List;

/** A look at one thing that Parlor stands on. Whatever is added to the program brings its own. */
@FunctionalInterface
public interface Check {
    /**
     * Looks, and changes nothing. What it throws counts as something that is wrong.
     *
     * @param effective the settings in force
     * @return what was found, without secrets
     */
    List<Finding> look(Effective effective);
}
