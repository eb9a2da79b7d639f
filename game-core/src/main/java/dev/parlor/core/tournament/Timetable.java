package dev.parlor.core.tournament;

import java.time.Duration;

/**
 * When a tournament that runs by itself takes its steps. How long bets are taken stands in the rules.
 *
 * @param signUp how long entries are taken, longer than nothing
 * @param pause how long nothing happens between two matches, so that people can read the result
 * @param scene how long each scene of a match is on
 * @param scenes how many scenes a match is shown in, 1 to 100
 */
public record Timetable(Duration signUp, Duration pause, Duration scene, int scenes) {
    private static final int MOST_SCENES = 100;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a time is negative, the sign-up has none, or the scenes are outside their range
     */
    public Timetable {
        if (!signUp.isPositive()) {
            throw new IllegalArgumentException("A sign-up must be longer than nothing, but is " + signUp);
        }
        if (pause.isNegative() || scene.isNegative()) {
            throw new IllegalArgumentException(
                    "Pauses and scenes must not be negative, but are " + pause + " and " + scene);
        }
        if (scenes < 1 || scenes > MOST_SCENES) {
            throw new IllegalArgumentException("A match has 1 to " + MOST_SCENES + " scenes, not " + scenes);
        }
    }
}
