package dev.parlor.core.show;

import java.util.Optional;

/**
 * What is seen of a fighter.
 *
 * @param look in words
 * @param portrait the picture of its NFT or its player, if one is known; safe to decode
 */
public record Sight(Look look, Optional<PictureFile> portrait) {
    /** Nothing but the fighter's name and traits is known. */
    public static final Sight NOTHING = new Sight(Look.UNKNOWN, Optional.empty());
}
