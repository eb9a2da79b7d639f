package dev.parlor.discord.render;

import dev.parlor.core.show.PictureFile;
import dev.parlor.core.tournament.TournamentId;
import java.util.Optional;

/** Drawn brackets. */
@FunctionalInterface
public interface Brackets {
    /** Nobody draws brackets, so they are written. */
    Brackets NONE = tournament -> Optional.empty();

    /**
     * Draws a bracket as it stands.
     *
     * @param tournament whose
     * @return the picture, or empty if there is none and the bracket is written instead
     */
    Optional<PictureFile> draw(TournamentId tournament);
}
