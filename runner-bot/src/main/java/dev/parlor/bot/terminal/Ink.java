package dev.parlor.bot.terminal;

/** The colours of the house by what they are for, each for a dark and for a light ground. */
public enum Ink {
    /** Ordinary text. */
    TEXT(0xf3eee6, 0x221a14, 39),
    /** Text of the second rank. */
    MUTED(0xb9afb9, 0x5b4e43, 37),
    /** Text of the third rank. */
    FAINT(0x938895, 0x6f6255, 90),
    /** Lines and frames. */
    LINE(0x6a6074, 0xb7a78f, 90),
    /** Money, choices and titles. */
    BRASS(0xe2b04a, 0x8a5c00, 33),
    /** The first fighter, always with the diamond. */
    CORNER_A(0xf0705c, 0xb3301f, 31),
    /** The second fighter, always with the disc. */
    CORNER_B(0x6fa8f5, 0x1f5bb5, 34),
    /** Gains, always with a sign. */
    GOOD(0x7fd6a0, 0x1b6e3f, 32),
    /** Losses, always with a sign. */
    BAD(0xf29184, 0xa8321f, 31);

    private final int dark;
    private final int light;
    private final int basic;

    Ink(int dark, int light, int basic) {
        this.dark = dark;
        this.light = light;
        this.basic = basic;
    }

    /** The escape parameters that choose this ink. */
    String parameters(Colours colours, boolean lightGround) {
        int rgb = lightGround ? light : dark;
        return switch (colours) {
            case NONE -> "";
            case BASIC -> Integer.toString(basic);
            case INDEXED -> "38;5;" + indexed(rgb);
            case TRUE -> "38;2;" + red(rgb) + ";" + green(rgb) + ";" + blue(rgb);
        };
    }

    /** The nearest cell of xterm's 6 × 6 × 6 colour cube. */
    private static int indexed(int rgb) {
        return 16 + 36 * level(red(rgb)) + 6 * level(green(rgb)) + level(blue(rgb));
    }

    /** The cube's levels are 0, 95, 135, 175, 215 and 255. */
    private static int level(int channel) {
        return channel < 48 ? 0 : channel < 115 ? 1 : (channel - 35) / 40;
    }

    private static int red(int rgb) {
        return rgb >> 16;
    }

    private static int green(int rgb) {
        return (rgb >> 8) & 0xff;
    }

    private static int blue(int rgb) {
        return rgb & 0xff;
    }
}
