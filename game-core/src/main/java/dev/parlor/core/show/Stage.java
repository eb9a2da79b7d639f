package dev.parlor.core.show;

import dev.parlor.core.tournament.MatchId;

/** Where shows are posted: a chat, a page. */
@FunctionalInterface
public interface Stage {
    /**
     * A better picture has come for a scene that may have been posted with another one. Comes from any thread.
     *
     * @param match the match that is shown
     * @param part what it shows
     * @param painting the picture
     */
    void repainted(MatchId match, Part part, Painting painting);
}
