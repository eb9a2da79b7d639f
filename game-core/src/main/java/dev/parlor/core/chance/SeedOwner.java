package dev.parlor.core.chance;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;

/**
 * A player in one community, whose draws are made from seeds of his own.
 *
 * @param parlor the community
 * @param player who plays
 */
public record SeedOwner(ParlorId parlor, PlayerId player) {
    /**
     * Under which name the secret of a generation is kept. No match or tournament has a name of this form.
     *
     * @param generation which of the player's seeds, from 1
     * @return the subject of the seed
     */
    public String secret(long generation) {
        return "player/" + parlor + "/" + player + "/" + generation;
    }

    @Override
    public String toString() {
        return parlor + "/" + player;
    }
}
