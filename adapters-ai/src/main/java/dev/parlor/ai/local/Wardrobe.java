package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Oklch;

/** Which material each part of a dressed body shows. */
final class Wardrobe {
    private final Features features;
    private final Dress dress;

    Wardrobe(Features features) {
        this.features = features;
        this.dress = features.body().dress();
    }

    Tint skin() {
        return new Tint(features.skin(0.72), features.skin(0.5), features.skin(0.26));
    }

    Tint cloth() {
        return new Tint(features.cloth(0.6), features.cloth(0.43), features.cloth(0.24));
    }

    /** Cloth that lies in the shade of other cloth. */
    Tint lining() {
        return new Tint(features.cloth(0.32), features.cloth(0.23), features.cloth(0.15));
    }

    Tint trim() {
        return new Tint(features.mark(0.76), features.mark(0.58), features.mark(0.36));
    }

    Tint chest() {
        return switch (dress) {
            case WRESTLER, SASH -> skin();
            case SHIRT, COAT -> linen();
            case ROBE -> cloth();
            case PLATE -> steel();
        };
    }

    Tint sleeve() {
        return switch (dress) {
            case WRESTLER, SASH -> skin();
            case SHIRT -> linen();
            case COAT, ROBE -> cloth();
            case PLATE -> steel();
        };
    }

    Tint legs() {
        return switch (dress) {
            case WRESTLER -> skin();
            case PLATE -> steel();
            case SHIRT, SASH -> cloth();
            case COAT, ROBE -> lining();
        };
    }

    Tint fist() {
        return switch (dress) {
            case WRESTLER, PLATE -> trim();
            default -> skin();
        };
    }

    Tint boot() {
        return switch (dress) {
            case WRESTLER, SASH -> trim();
            case PLATE -> steel();
            default -> new Tint(tone(0.4, 0.02), tone(0.27, 0.02), tone(0.17, 0.02));
        };
    }

    private Tint linen() {
        return new Tint(Ink.TEXT, tone(0.78, 0.02), tone(0.5, 0.03));
    }

    private Tint steel() {
        return new Tint(tone(0.8, 0.07), tone(0.54, 0.09), tone(0.3, 0.08));
    }

    private Colour tone(double lightness, double chroma) {
        return new Oklch(lightness, chroma, features.hue()).colour();
    }
}
