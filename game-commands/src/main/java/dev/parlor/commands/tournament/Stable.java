package dev.parlor.commands.tournament;

import dev.parlor.core.fighter.Fighter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The fighters of the house, whom anybody may lead into a tournament.
 *
 * @param fighters all of them, in the order of their numbers
 */
public record Stable(List<Fighter> fighters) {
    /** Copies the list. */
    public Stable {
        fighters = List.copyOf(fighters);
    }

    /**
     * Whom somebody means.
     *
     * @param written a number from 1, an id, or the beginning of a name, any text
     * @return the fighter, if there is one
     */
    public Optional<Fighter> find(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(lower);
            return number >= 1 && number <= fighters.size() ? Optional.of(fighters.get(number - 1)) : byId(lower);
        }
        return byId(lower)
                .or(() -> fighters.stream()
                        .filter(fighter ->
                                fighter.name().toLowerCase(Locale.ROOT).startsWith(lower))
                        .findFirst());
    }

    private Optional<Fighter> byId(String lower) {
        return fighters.stream()
                .filter(fighter -> fighter.id().value().toLowerCase(Locale.ROOT).equals(lower))
                .findFirst();
    }
}
