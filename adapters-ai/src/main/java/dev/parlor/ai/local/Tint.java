package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;

/** A material in three lights. */
record Tint(Colour lit, Colour base, Colour dark) {
    Tint towards(Colour air, double share) {
        return new Tint(lit.mix(air, share), base.mix(air, share), dark.mix(air, share));
    }
}
