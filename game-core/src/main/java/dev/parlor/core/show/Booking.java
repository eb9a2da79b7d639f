package dev.parlor.core.show;

import dev.parlor.core.CleanText;
import dev.parlor.core.ParlorId;
import dev.parlor.core.tournament.Match;
import java.util.List;

/**
 * A match that is put on stage.
 *
 * @param parlor whose match
 * @param occasion which round it is, such as {@code Semi-final}; in the house's own words
 * @param match the match as it stands
 * @param before the decided matches of its tournament that were played before it, in their order
 */
public record Booking(ParlorId parlor, String occasion, Match.Paired match, List<Match.Decided> before) {
    private static final int LONGEST = 80;

    /** Copies the matches and cleans the words. */
    public Booking {
        occasion = CleanText.of(occasion, LONGEST);
        before = List.copyOf(before);
    }
}
