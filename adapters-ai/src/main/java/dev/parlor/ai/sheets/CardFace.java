package dev.parlor.ai.sheets;

import dev.parlor.ai.canvas.Bitmap;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.core.card.Rarities;
import dev.parlor.core.card.Rarity;
import java.util.List;

/**
 * What a card shows.
 *
 * @param name what the card is called
 * @param title what stands below the name; may be empty
 * @param stats up to four numbers
 * @param serial which copy it is, such as {@code 0042 / 0500}; may be empty
 * @param tier how rare it is, from 0, the commonest, to 4; decides the frame
 * @param rarity how that is called
 * @param portrait the picture that is set in; what does not fit is cut at its sides, or at the bottom rather than the top
 */
public record CardFace(
        String name, String title, List<Stat> stats, String serial, int tier, String rarity, Picture portrait) {
    /** The top tier. */
    public static final int TOP = 4;

    private static final int MOST_STATS = 4;

    /**
     * One number of a card.
     *
     * @param label what is counted
     * @param points how much of it, 0 to 100
     */
    public record Stat(String label, int points) {}

    /** Copies the stats, and checks that they fit. */
    public CardFace {
        stats = List.copyOf(stats);
        if (stats.size() > MOST_STATS) {
            throw new IllegalArgumentException("A card has up to " + MOST_STATS + " stats, not " + stats.size());
        }
        if (tier < 0 || tier > TOP) {
            throw new IllegalArgumentException("A tier lies between 0 and " + TOP + ", but is " + tier);
        }
    }

    /**
     * The tier of a rarity: the rarest one has the top tier, the others share the tiers below it in their order.
     *
     * @param rarities all rarities of a community
     * @param rarity one of them
     */
    public static int tier(Rarities rarities, Rarity rarity) {
        int last = rarities.ladder().size() - 1;
        int index = rarities.ladder().indexOf(rarity);
        if (index < 0) {
            throw new IllegalArgumentException(rarity + " is none of " + rarities.ladder());
        }
        return index == last && last > 0 ? TOP : Math.min(TOP - 1, index * TOP / Math.max(1, last));
    }

    /** A picture of pixels only, to be set in. */
    public static Picture portrait(Bitmap bitmap, String alternative) {
        Picture blank = new Picture(bitmap.width(), bitmap.height(), alternative, List.of());
        return new Picture(
                blank.width(), blank.height(), alternative, List.of(new Element.Still(bitmap, blank.frame())));
    }
}
