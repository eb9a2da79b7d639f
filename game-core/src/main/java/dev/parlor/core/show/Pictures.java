package dev.parlor.core.show;

import dev.parlor.core.chance.Sha256;
import java.util.Optional;

/** Files of pictures, found by what is in them. A file may be gone after some time. */
public interface Pictures {
    /**
     * Keeps a picture. Keeping it twice changes nothing.
     *
     * @param file the picture
     */
    void keep(PictureFile file);

    /**
     * Looks a picture up.
     *
     * @param hash the digest of its bytes
     * @return the picture, if it is kept and whole
     */
    Optional<PictureFile> find(Sha256 hash);
}
