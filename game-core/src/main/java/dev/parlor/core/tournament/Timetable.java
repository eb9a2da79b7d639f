package dev.parlor.core.tournament;

import java.time.Duration;

/**
 * When a tournament that runs by itself takes its steps. How long bets are taken stands in the rules.
 *
 * @param signUp how long entries are taken, longer than nothing
 * @param pause how long nothing happens between two matches, so that people can read the result
 * @param scene how long each scene of a match is on
 * @param scenes how many scenes a match is shown in, 1 to 100
 * @param curtain how long after a match is drawn its first scene is on, so that the show can be made ready
 */
public record Timetable(Duration signUp, Duration pause, Duration scene, int scenes, Duration curtain) {
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
        if (pause.isNegative() || scene.isNegative() || curtain.isNegative()) {
            throw new IllegalArgumentException("Pauses, scenes and curtains must not be negative, but are " + pause
                    + ", " + scene + " and " + curtain);
        }
        if (scenes < 1 || scenes > MOST_SCENES) {
            throw new IllegalArgumentException("A match has 1 to " + MOST_SCENES + " scenes, not " + scenes);
        }
    }

    /**
     * A timetable whose shows begin at once.
     *
     * @param signUp how long entries are taken, longer than nothing
     * @param pause how long nothing happens between two matches
     * @param scene how long each scene of a match is on
     * @param scenes how many scenes a match is shown in, 1 to 100
     * @throws IllegalArgumentException as the other one
     */
    public Timetable(Duration signUp, Duration pause, Duration scene, int scenes) {
        this(signUp, pause, scene, scenes, Duration.ZERO);
    }

    /**
     * The same with other times for its shows.
     *
     * @param time how long after a match is drawn its first scene is on
     * @return the changed timetable
     */
    public Timetable curtain(Duration time) {
        return new Timetable(signUp, pause, scene, scenes, time);
    }
}
