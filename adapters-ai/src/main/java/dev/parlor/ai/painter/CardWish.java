package dev.parlor.ai.painter;

import dev.parlor.core.chance.Sha256;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.show.Look;
import dev.parlor.core.show.PictureFile;
import java.util.List;

/**
 * A card that is to be painted from a portrait.
 *
 * @param portrait who is on it, as it came; it is encoded anew before anybody gets it
 * @param words what the card says of it, such as its rarity or its kind, in words that nobody checked
 * @param seed what differs between cards of the same words, from 0 to 2,147,483,647
 */
public record CardWish(PictureFile portrait, List<String> words, int seed) {
    /**
     * Copies the words.
     *
     * @throws IllegalArgumentException if the seed is below 0
     */
    public CardWish {
        words = List.copyOf(words);
        if (seed < 0) {
            throw new IllegalArgumentException("A seed is 0 or more, not " + seed);
        }
    }

    /**
     * The card of a fighter.
     *
     * @param portrait who is on it, as it came
     * @param look what an onlooker saw in the portrait
     * @param fighter whose traits say more
     * @return a wish in whose words nothing is that the fighter is called by
     */
    public static CardWish of(PictureFile portrait, Look look, Fighter fighter) {
        int seed = Integer.parseInt(Sha256.of("card:" + fighter.id()).hex().substring(0, 7), 16);
        return new CardWish(portrait, Features.said(look, fighter), seed);
    }
}
