package dev.parlor.bench;

import java.util.Map;
import java.util.Optional;

/**
 * A line of the report.
 *
 * @param title what was timed
 * @param key which benchmark it was
 * @param peer the key of what it is compared with, if the goal compares
 * @param goal what is asked of it, if anything
 */
record Line(String title, String key, Optional<String> peer, Optional<Goal> goal) {
    static final String HEAD = """
            | benchmark | score ± error | unit | peer | ratio | target | met? |
            | --- | ---: | --- | --- | ---: | ---: | --- |
            """;

    /** A line that only tells its time. */
    static Line told(String title, String key) {
        return new Line(title, key, Optional.empty(), Optional.empty());
    }

    static Line asked(String title, String key, Goal goal) {
        return new Line(title, key, Optional.empty(), Optional.of(goal));
    }

    static Line compared(String title, String key, String peer, Goal goal) {
        return new Line(title, key, Optional.of(peer), Optional.of(goal));
    }

    /** Whether everything that the line tells was measured. */
    boolean isIn(Map<String, Figure> figures) {
        return figures.containsKey(key) && peer.map(figures::containsKey).orElse(true);
    }

    /** The line in Markdown. */
    String row(Map<String, Figure> figures) {
        Figure own = figure(figures, key);
        Figure other = figure(figures, peer.orElse(key));
        return String.join(
                " | ",
                "| " + title,
                own.text(),
                own.unit(),
                peer.map(name -> "`" + name + "`").orElse(""),
                goal.map(goal -> goal.ratio(own, other)).orElse(""),
                goal.map(Goal::text).orElse(""),
                goal.map(goal -> goal.isMet(own, other) ? "yes" : "**no**").orElse("") + " |");
    }

    private static Figure figure(Map<String, Figure> figures, String key) {
        return Optional.ofNullable(figures.get(key))
                .orElseThrow(() -> new IllegalStateException("There is no figure of " + key));
    }
}
