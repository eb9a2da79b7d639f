package dev.parlor.bot.settings;

import dev.parlor.bot.files.Place;

/**
 * A setting as somebody wrote it.
 *
 * @param key what is set
 * @param text what is written for it
 * @param layer how strong that is
 * @param place where it stands
 */
record Written(Key<?> key, String text, Layer layer, Place place) {
    static Written byDefault(Key<?> key) {
        return new Written(key, key.fallback(), Layer.DEFAULT, Place.of("default"));
    }

    /** What may be shown of it. */
    String shown() {
        return key.shown(text);
    }

    boolean fits() {
        return key.read(text).isPresent();
    }

    @Override
    public String toString() {
        return key.name() + "=" + shown() + " (" + place + ")";
    }
}
