package dev.parlor.core.show;

import dev.parlor.core.fighter.Fighter;
import java.util.Optional;

/** Where pictures of fighters come from. */
@FunctionalInterface
public interface Portraits {
    /**
     * Looks for the picture of a fighter.
     *
     * @param fighter whose
     * @return the picture of its NFT or its player, safe to decode; empty if none is known
     */
    Optional<PictureFile> of(Fighter fighter);
}
