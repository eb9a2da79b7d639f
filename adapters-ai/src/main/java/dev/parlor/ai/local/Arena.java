package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Oklch;
import dev.parlor.ai.canvas.Whim;
import java.util.List;

/** Where a match takes place, and in what light. */
public enum Arena {
    DOCKS("The Docks", 232, 62, 0.78, 3.0, Skyline.CRANES),
    TEMPLE("The Temple", 42, 78, 0.5, 0.6, Skyline.COLUMNS),
    DESERT("The Desert", 38, 66, 0.22, 3.6, Skyline.DUNES),
    VOID("The Void", 300, 322, 0.5, 1.0, Skyline.SHARDS),
    ROOFTOP("The Rooftop", 262, 350, 0.8, 0.4, Skyline.TOWERS),
    SWAMP("The Swamp", 152, 118, 0.3, 1.8, Skyline.REEDS),
    ICE("The Ice", 222, 196, 0.65, 1.4, Skyline.PEAKS),
    FORGE("The Forge", 22, 48, 0.4, 0.5, Skyline.TOWERS);

    private final String title;
    private final double haze;
    private final double lamp;
    private final double lampPlace;
    private final double stretch;
    private final Skyline skyline;

    Arena(String title, double haze, double lamp, double lampPlace, double stretch, Skyline skyline) {
        this.title = title;
        this.haze = haze;
        this.lamp = lamp;
        this.lampPlace = lampPlace;
        this.stretch = stretch;
        this.skyline = skyline;
    }

    /** One that belongs to a seed. */
    public static Arena of(Whim whim) {
        return whim.pick("arena", List.of(values()));
    }

    /** As people call it. */
    public String title() {
        return title;
    }

    /** Where the light stands, as a share of the width. */
    double lampPlace() {
        return lampPlace;
    }

    /** How much wider than high the clouds are. */
    double stretch() {
        return stretch;
    }

    Skyline skyline() {
        return skyline;
    }

    Colour lamp() {
        return new Oklch(0.84, 0.11, lamp).colour();
    }

    /** The air, as light as told. */
    Colour air(double lightness) {
        return new Oklch(lightness, 0.02 + lightness * 0.13, haze).colour();
    }
}
