package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Oklch;

/** What a mask is made of, which decides how light and how colourful it is. */
enum Tone {
    PAINT(1, 0, 0.115),
    BONE(0.75, 0.3, 0.035),
    OBSIDIAN(0.5, 0.06, 0.05);

    private final double contrast;
    private final double light;
    private final double chroma;

    Tone(double contrast, double light, double chroma) {
        this.contrast = contrast;
        this.light = light;
        this.chroma = chroma;
    }

    /** A hue in this material, where painted wood would be as light as told. */
    Oklch of(double lightness, double hue) {
        return new Oklch(light + contrast * lightness, chroma, hue);
    }
}
