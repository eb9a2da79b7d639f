package dev.parlor.bench.show;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Plays one evening in a JVM that has done nothing before, and prints how each scene came. */
public final class OneEvening {
    /** The last line of an evening on which nothing broke. */
    static final String NO_FAULTS = "faults 0";

    private static final int SCENES = 4;
    private static final Duration CURTAIN = Duration.ofSeconds(2);
    private static final Duration PACE = Duration.ofSeconds(4);

    private OneEvening() {}

    /**
     * Runs and prints a line for each scene: its number, how late it came in nanoseconds, and whether it was whole; at the
     * end how many faults there were.
     *
     * @param arguments who is outside, how many matches there are, for how many seconds bets are taken, over how many the
     *     draws are spread, and whether fighters have pictures of their own
     * @throws ExecutionException if a scene does not come at all
     * @throws InterruptedException if somebody ends it
     */
    public static void main(String... arguments) throws ExecutionException, InterruptedException {
        System.out.println(Child.STARTED);
        Evening evening = new Evening(
                new Evening.Plan(
                        Integer.parseInt(arguments[1]),
                        SCENES,
                        Duration.ofSeconds(Integer.parseInt(arguments[2])),
                        CURTAIN,
                        PACE,
                        Duration.ofSeconds(Integer.parseInt(arguments[3])),
                        Boolean.parseBoolean(arguments[4])),
                Outsiders.valueOf(arguments[0]));
        List<Evening.Came> scenes = evening.play();
        scenes.forEach(scene -> System.out.println(scene.number() + " " + scene.late() + " " + scene.whole()));
        System.out.println("faults " + evening.faults());
    }
}
