package dev.parlor.core.show;

import dev.parlor.core.tournament.MatchId;
import java.util.Map;
import java.util.Optional;

/**
 * A show as it is kept: what was said stays, a picture may be replaced by a better one.
 *
 * @param match the match that is shown
 * @param script what is said
 * @param credit who told it
 * @param plates the pictures that there are so far
 */
public record Show(MatchId match, BattleScript script, Credit credit, Map<Part, Plate> plates) {
    /** Copies the plates. */
    public Show {
        plates = Map.copyOf(plates);
    }

    /**
     * One of its pictures.
     *
     * @param part what it shows
     * @return the picture, if it is painted
     */
    public Optional<Plate> plate(Part part) {
        return Optional.ofNullable(plates.get(part));
    }
}
