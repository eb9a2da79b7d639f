package dev.parlor.core.show;

import dev.parlor.core.CleanText;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.rarity.Trait;
import java.util.List;

/**
 * A fighter as an announcer knows it.
 *
 * @param name what the fighter is called
 * @param traits what is printed on its card; empty if nothing is known
 * @param lore a sentence about it, which is shown as it is but cleaned and cut; empty if there is none
 */
public record Contestant(DisplayName name, List<Trait> traits, String lore) {
    private static final int LONGEST_LORE = 200;

    /** Copies the traits and cleans the lore. */
    public Contestant {
        traits = List.copyOf(traits);
        lore = CleanText.of(lore, LONGEST_LORE);
    }

    /**
     * A fighter without a story.
     *
     * @param fighter who fights
     * @return the fighter's name and traits
     */
    public static Contestant of(Fighter fighter) {
        return of(fighter, "");
    }

    /**
     * A fighter with a story.
     *
     * @param fighter who fights
     * @param lore a sentence about it
     * @return the fighter's name, traits and lore
     */
    public static Contestant of(Fighter fighter, String lore) {
        return new Contestant(DisplayName.of(fighter.name()), fighter.traits(), lore);
    }
}
