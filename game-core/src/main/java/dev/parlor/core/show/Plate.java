package dev.parlor.core.show;

import dev.parlor.core.CleanText;
import dev.parlor.core.chance.Sha256;

/**
 * A picture of a show as the books have it; the file itself lies elsewhere.
 *
 * @param part what it shows
 * @param hash the digest of the file
 * @param alternative what it shows, in a sentence; 1 to {@value #LONGEST} characters
 * @param credit who painted it
 */
public record Plate(Part part, Sha256 hash, String alternative, Credit credit) {
    /** The longest sentence about a picture, in characters (code points). */
    public static final int LONGEST = 500;

    /**
     * Checks the sentence.
     *
     * @throws IllegalArgumentException if it is empty, too long or not clean
     */
    public Plate {
        if (!CleanText.isClean(alternative, LONGEST)) {
            throw new IllegalArgumentException(
                    "A picture is told in 1 to " + LONGEST + " visible characters, not [" + alternative + "]");
        }
    }

    /**
     * The entry for a painting.
     *
     * @param part what it shows
     * @param painting the picture
     * @return what the books keep of it
     */
    public static Plate of(Part part, Painting painting) {
        return new Plate(
                part, painting.file().hash(), CleanText.of(painting.alternative(), LONGEST), painting.credit());
    }
}
