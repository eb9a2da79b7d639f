package dev.parlor.ai.narrator;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.tournament.Beat;

/** Numbers of a fight as words, because models tell words better. */
final class Severity {
    private Severity() {}

    /** How hard a blow is, by the vigour of 100 that it takes. */
    static String of(int damage) {
        if (damage < 5) {
            return "scratch";
        }
        if (damage < 10) {
            return "light";
        }
        if (damage < 16) {
            return "solid";
        }
        return damage < 24 ? "heavy" : "devastating";
    }

    /** How a fighter is after a beat. */
    static String condition(Beat beat, Corner corner) {
        int vigour = beat.vigour(corner);
        if (vigour >= 75) {
            return "fresh";
        }
        if (vigour >= 50) {
            return "winded";
        }
        if (vigour >= 25) {
            return "hurt";
        }
        return vigour > 0 ? "shaky" : "out";
    }
}
