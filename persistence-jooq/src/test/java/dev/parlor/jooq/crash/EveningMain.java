package dev.parlor.jooq.crash;

import java.nio.file.Path;

/** An evening in a process of its own, that expects to be killed. */
final class EveningMain {
    /** Printed when it can be killed. */
    static final String READY = "READY";

    /** Printed when it is through, with the number of its instants and how many each act had. */
    static final String DONE = "DONE";

    private EveningMain() {}

    /**
     * Plays an evening to its end.
     *
     * @param arguments the file, and for an evening whose instants count the number of the deadly one, 0 for none
     */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        System.out.println(READY);
        if (arguments.length == 1) {
            try (Evening evening = Evening.plain(file)) {
                evening.play();
            }
            System.out.println(DONE);
        } else {
            Moments moments = new Moments(Long.parseLong(arguments[1]));
            try (Evening evening = Evening.counted(file, moments)) {
                evening.play();
            }
            System.out.println(DONE + " " + moments.count() + " " + moments.counts());
        }
    }
}
