package dev.parlor.core.show;

import java.util.Map;

/**
 * A fight as it was told.
 *
 * @param script what is said
 * @param sketches what the narrator would have painted, in words that were not checked; empty for those that it left out
 * @param credit who told it
 */
public record Narration(BattleScript script, Map<Part, String> sketches, Credit credit) {
    /** Copies the sketches. */
    public Narration {
        sketches = Map.copyOf(sketches);
    }

    /**
     * A fight told by the house.
     *
     * @param script what is said
     * @return the narration
     */
    public static Narration ofTheHouse(BattleScript script) {
        return new Narration(script, Map.of(), Credit.HOUSE);
    }
}
