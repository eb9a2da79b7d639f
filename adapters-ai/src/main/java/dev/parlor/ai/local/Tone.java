package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Oklch;

/** What a mask is made of, which decides how light and how colourful it is. */
enum Tone {
    PAINT(1, 0, 0.13, Tone.ANY),
    VELVET(0.8, -0.05, 0.15, Tone.ANY),
    BONE(0.72, 0.3, 0.04, 84),
    PAPER(0.56, 0.42, 0.018, 95),
    PORCELAIN(0.6, 0.4, 0.014, 250),
    COPPER(1, 0.02, 0.11, 46),
    GOLD(1.05, 0.04, 0.13, 86),
    IRON(0.8, 0.06, 0.016, 250),
    STONE(0.76, 0.1, 0.014, 100),
    OBSIDIAN(0.5, 0.06, 0.05, Tone.ANY),
    SMOKE(0.66, 0.12, 0.03, 290);

    private static final double ANY = -1;

    private final double contrast;
    private final double light;
    private final double chroma;
    private final double own;

    Tone(double contrast, double light, double chroma, double own) {
        this.contrast = contrast;
        this.light = light;
        this.chroma = chroma;
        this.own = own;
    }

    /** This material, where painted wood would be as light as told; some have a hue of their own. */
    Oklch of(double lightness, double hue) {
        return new Oklch(light + contrast * lightness, chroma, own == ANY ? hue : own);
    }
}
