package dev.parlor.core.show;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import java.util.Optional;

/** The pictures that players show of themselves, one each. They are files, so no transaction holds them. */
public interface Faces {
    /** Nobody shows one. */
    Faces NONE = new Faces() {
        @Override
        public Optional<PictureFile> of(ParlorId parlor, PlayerId player) {
            return Optional.empty();
        }

        @Override
        public void keep(ParlorId parlor, PlayerId player, PictureFile picture) {}

        @Override
        public void forget(ParlorId parlor, PlayerId player) {}
    };

    /**
     * Looks for a player's picture.
     *
     * @param parlor the community
     * @param player whose
     * @return the picture, if the player shows one
     */
    Optional<PictureFile> of(ParlorId parlor, PlayerId player);

    /**
     * Keeps a player's picture in place of the one before.
     *
     * @param parlor the community
     * @param player whose
     * @param picture the picture, judged and safe to show
     */
    void keep(ParlorId parlor, PlayerId player, PictureFile picture);

    /**
     * Forgets a player's picture. Without one nothing changes.
     *
     * @param parlor the community
     * @param player whose
     */
    void forget(ParlorId parlor, PlayerId player);
}
