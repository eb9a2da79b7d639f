package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Bitmap;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.show.Sight;
import java.util.List;
import java.util.Optional;

/**
 * A fighter as the painter knows it.
 *
 * @param fighter whose name is written and whose traits are drawn
 * @param look what an onlooker saw, in words such as "red", "horned" or "armour"; traits come before them
 * @param portrait the fighter's own picture, which becomes the face behind its mask
 */
public record Contender(Fighter fighter, List<String> look, Optional<Bitmap> portrait) {
    /** As many pixels a side as can be seen behind a mask, twice over. */
    private static final int ENOUGH = 384;

    /** Copies the words. */
    public Contender {
        look = List.copyOf(look);
    }

    /** One of whom nobody has seen a picture. */
    public static Contender of(Fighter fighter) {
        return new Contender(fighter, List.of(), Optional.empty());
    }

    /**
     * One who was seen.
     *
     * @param fighter who
     * @param sight what is known of the fighter's looks; a picture that cannot be read is left out
     */
    public static Contender of(Fighter fighter, Sight sight) {
        return new Contender(
                fighter,
                sight.look().words(),
                sight.portrait()
                        .flatMap(file -> Bitmap.read(file.bytes(), file.type().mediaType(), ENOUGH)));
    }

    String name() {
        return fighter.name();
    }
}
