package dev.parlor.ai.canvas;

import java.util.List;

/** The colours of the house at night: dark ink, warm letters, and brass where money or a choice is. */
public final class Ink {
    public static final Colour GROUND = Colour.hex("#141117");
    public static final Colour CARD = Colour.hex("#1c1820");
    public static final Colour RAISED = Colour.hex("#26212b");
    /** For decoration only, never for letters. */
    public static final Colour RULE = Colour.hex("#3a3341");

    public static final Colour TEXT = Colour.hex("#f3eee6");
    public static final Colour TEXT_SECOND = Colour.hex("#b9afb9");
    public static final Colour TEXT_THIRD = Colour.hex("#938895");
    /** Action, money, what is the reader's own. */
    public static final Colour BRASS = Colour.hex("#e2b04a");
    /** The first fighter; always with the diamond and a hatch. */
    public static final Colour CORNER_A = Colour.hex("#f0705c");
    /** The second fighter; always with the disc. */
    public static final Colour CORNER_B = Colour.hex("#6fa8f5");

    public static final Colour GOOD = Colour.hex("#7fd6a0");
    public static final Colour BAD = Colour.hex("#f29184");

    private static final List<Colour> RARITY = List.of(
            Colour.hex("#b3a9b0"),
            Colour.hex("#8fd0a0"),
            Colour.hex("#7fb4f7"),
            Colour.hex("#cc9bf5"),
            Colour.hex("#f2c14e"));

    private Ink() {}

    /**
     * The colour of a rarity; always with its pips.
     *
     * @param tier from 0, the commonest, to 4
     * @return the colour; that of the nearest tier if there is none such
     */
    public static Colour rarity(int tier) {
        return RARITY.get(Math.clamp(tier, 0, RARITY.size() - 1));
    }
}
