package dev.parlor.bench.show;

import java.util.List;
import java.util.function.Predicate;

/** Has many matches shown at once, each evening in a JVM of its own, and prints one table. */
public final class ManyShows {
    private static final int MATCHES = 50;
    private static final int FEW = 6;
    private static final int FIRST_MILLIS = 1_500;
    private static final int OTHER_MILLIS = 1_000;

    private static final String AT_ONCE = "0";
    private static final String ONE_SCENE_LONG = "4";
    private static final String BETS = "7";

    private final Markdown table;
    private final int matches;

    private ManyShows(int matches) {
        this.matches = matches;
        table = Markdown.of(
                matches + " matches on stage at once",
                "scenes",
                "lateness p50",
                "p99",
                "longest",
                "in time",
                "whole",
                "deadline",
                "met?");
    }

    /**
     * Runs and reports.
     *
     * @param arguments perhaps {@code --quick}
     */
    public static void main(String... arguments) {
        ManyShows shows = new ManyShows(List.of(arguments).contains("--quick") ? FEW : MATCHES);
        for (Outsiders outsiders : Outsiders.values()) {
            shows.play(outsiders, "drawn at one instant", AT_ONCE, false);
        }
        shows.play(Outsiders.GONE, "drawn over 4 s", ONE_SCENE_LONG, false);
        shows.play(Outsiders.NOBODY, "drawn at one instant, with pictures of all fighters", AT_ONCE, true);
    }

    private void play(Outsiders outsiders, String how, String spread, boolean faces) {
        List<String> lines = Child.run(
                        OneEvening.class,
                        outsiders.name(),
                        Integer.toString(matches),
                        BETS,
                        spread,
                        Boolean.toString(faces))
                .lines();
        List<Evening.Came> scenes =
                lines.subList(0, lines.size() - 1).stream().map(ManyShows::read).toList();
        String what = outsiders.title() + ", " + how;
        tell(what + ": first scenes", scenes, came -> came.number() == 1, FIRST_MILLIS);
        tell(what + ": later scenes", scenes, came -> came.number() > 1, OTHER_MILLIS);
        if (!lines.getLast().equals(OneEvening.NO_FAULTS)) {
            throw new IllegalStateException("Off stage went wrong: " + lines.getLast());
        }
    }

    private static Evening.Came read(String line) {
        String[] parts = line.split(" ", -1);
        return new Evening.Came(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Boolean.parseBoolean(parts[2]));
    }

    private void tell(String what, List<Evening.Came> all, Predicate<Evening.Came> which, int deadline) {
        List<Evening.Came> scenes = all.stream().filter(which).toList();
        Times late = Times.of(scenes.stream().map(Evening.Came::late).toList());
        long whole = scenes.stream().filter(Evening.Came::whole).count();
        long inTime = late.within(deadline);
        table.row(
                what,
                Integer.toString(scenes.size()),
                Times.millis(late.median()),
                Times.millis(late.percent(99)),
                Times.millis(late.longest()),
                Long.toString(inTime),
                Long.toString(whole),
                "< " + deadline + " ms",
                Markdown.met(whole == scenes.size() && inTime == scenes.size()));
    }
}
