package dev.parlor.commands;

import dev.parlor.core.chance.Sha256;
import dev.parlor.core.show.Painting;

/**
 * A picture in a reply. A reply is a value that can be stored, so it holds what the picture is found by.
 *
 * @param hash the digest of the file
 * @param alternative what it shows, for those who cannot see it
 */
public record Illustration(Sha256 hash, String alternative) {
    /**
     * A picture of a show.
     *
     * @param painting the picture
     * @return where it is found
     */
    public static Illustration of(Painting painting) {
        return new Illustration(painting.file().hash(), painting.alternative());
    }
}
