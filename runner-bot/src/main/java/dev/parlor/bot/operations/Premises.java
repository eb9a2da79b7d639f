package dev.parlor.bot.operations;

import dev.parlor.bot.Complaint;
import dev.parlor.bot.settings.Settings;
import dev.parlor.bot.storage.DatabasePlace;
import dev.parlor.jooq.Inspection;
import dev.parlor.jooq.StorageException;
import java.util.function.Function;

/** Work on the database of the settings, whose refusals are for the person at the terminal. */
final class Premises {
    private Premises() {}

    /** Looks at the database; what it cannot do is a complaint. */
    static <T> T looking(Settings settings, Function<Inspection, T> work) {
        DatabasePlace place = DatabasePlace.of(settings);
        try (Inspection look = place.inspect()) {
            return work.apply(look);
        } catch (StorageException e) {
            throw new Complaint(place.told(e) + ".");
        }
    }
}
