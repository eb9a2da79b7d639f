package dev.parlor.bot.roster;

import dev.parlor.bot.files.Place;
import dev.parlor.core.rarity.Trait;
import java.util.List;
import java.util.Optional;

/**
 * A contender as its file describes it, before anything was checked against the others.
 *
 * @param place where the description begins
 * @param id what the file calls it; empty if it does not say
 * @param name what the file names it, if it does
 * @param traits what it has
 * @param lore what the file tells about it
 */
record Draft(Place place, Optional<String> id, Optional<String> name, List<Trait> traits, Optional<String> lore) {
    Draft called(String newId) {
        return new Draft(place, Optional.of(newId), name, traits, lore);
    }
}
