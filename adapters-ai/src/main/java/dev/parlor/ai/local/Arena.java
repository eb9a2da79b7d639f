package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Oklch;
import dev.parlor.ai.canvas.Whim;
import dev.parlor.core.show.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where a match takes place, and in what light. */
public enum Arena {
    DOCKS("The Docks", 236, 66, 0.74, 0.27, 3.0, Source.MOON, Skyline.CRANES, Weather.MIST, Foreground.BOLLARDS),
    TEMPLE("The Temple", 40, 82, 0.3, 0.1, 0.6, Source.SHAFTS, Skyline.COLUMNS, Weather.DUST, Foreground.RUBBLE),
    DESERT("The Desert", 40, 68, 0.24, 0.34, 3.6, Source.SUN, Skyline.DUNES, Weather.SAND, Foreground.BONES),
    VOID("The Void", 302, 330, 0.5, 0.32, 1.0, Source.ECLIPSE, Skyline.SHARDS, Weather.STARS, Foreground.SPLINTERS),
    ROOFTOP("The Rooftop", 264, 348, 0.64, 0.3, 0.4, Source.NEON, Skyline.TOWERS, Weather.RAIN, Foreground.RAILING),
    SWAMP("The Swamp", 156, 112, 0.3, 0.24, 1.8, Source.MOON, Skyline.REEDS, Weather.FIREFLIES, Foreground.REEDS),
    ICE("The Ice", 226, 182, 0.62, 0.2, 1.4, Source.AURORA, Skyline.PEAKS, Weather.SNOW, Foreground.SPLINTERS),
    FORGE("The Forge", 20, 50, 0.42, 0.5, 0.5, Source.FURNACE, Skyline.STACKS, Weather.EMBERS, Foreground.CHAINS);

    private final String title;
    private final double haze;
    private final double lamp;
    private final double lampPlace;
    private final double lampHeight;
    private final double stretch;
    private final Source source;
    private final Skyline skyline;
    private final Weather weather;
    private final Foreground foreground;

    Arena(
            String title,
            double haze,
            double lamp,
            double lampPlace,
            double lampHeight,
            double stretch,
            Source source,
            Skyline skyline,
            Weather weather,
            Foreground foreground) {
        this.title = title;
        this.haze = haze;
        this.lamp = lamp;
        this.lampPlace = lampPlace;
        this.lampHeight = lampHeight;
        this.stretch = stretch;
        this.source = source;
        this.skyline = skyline;
        this.weather = weather;
        this.foreground = foreground;
    }

    /** One that belongs to a seed. */
    public static Arena of(Whim whim) {
        return whim.pick("arena", List.of(values()));
    }

    /** That of a theme; a theme of nobody's arena gets one that follows from its key. */
    public static Arena of(Theme theme) {
        return Arrays.stream(values())
                .filter(arena -> arena.name().toLowerCase(Locale.ROOT).equals(theme.key()))
                .findFirst()
                .orElseGet(() -> of(Whim.of(theme.key())));
    }

    /** As people call it. */
    public String title() {
        return title;
    }

    /** Where the light stands, as a share of the width. */
    double lampPlace() {
        return lampPlace;
    }

    /** Where the light stands, as a share of the height. */
    double lampHeight() {
        return lampHeight;
    }

    /** How much wider than high the clouds are. */
    double stretch() {
        return stretch;
    }

    Source source() {
        return source;
    }

    Skyline skyline() {
        return skyline;
    }

    Weather weather() {
        return weather;
    }

    Foreground foreground() {
        return foreground;
    }

    Colour lamp() {
        return new Oklch(0.86, 0.11, lamp).colour();
    }

    /** The lamp's colour where it is strong, as light as told. */
    Colour lamp(double lightness) {
        return new Oklch(lightness, 0.16, lamp).colour();
    }

    /** The air, as light as told. */
    Colour air(double lightness) {
        return new Oklch(lightness, 0.025 + lightness * 0.15, haze).colour();
    }

    /** The light on somebody who stands at a share of the width. */
    Light light(double place, Colour corner) {
        return new Light(lamp(), lampPlace >= place ? 1 : -1, corner);
    }
}
