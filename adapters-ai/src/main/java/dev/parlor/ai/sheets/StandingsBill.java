package dev.parlor.ai.sheets;

import dev.parlor.core.money.Standing;
import java.util.List;
import java.util.Optional;

/**
 * What a leaderboard shows.
 *
 * @param title what is ranked
 * @param unit what the values count, such as {@code chips}
 * @param lines the highest values first, ten at most
 * @param own the line of whoever asked; marked if it is among the others, else added below them
 */
public record StandingsBill(String title, String unit, List<Line> lines, Optional<Line> own) {
    /** The most lines that are read in a preview. */
    public static final int MOST = 10;

    /**
     * One line.
     *
     * @param rank from 1 on; equal values share one
     * @param name who it is
     * @param value what is counted, 0 or more
     */
    public record Line(long rank, String name, long value) {
        /** The line of a player. */
        public static Line of(Standing standing) {
            return new Line(standing.rank(), standing.name().text(), standing.value());
        }
    }

    /** Copies the lines, and checks that they fit. */
    public StandingsBill {
        lines = List.copyOf(lines);
        if (lines.size() > MOST) {
            throw new IllegalArgumentException("A leaderboard has up to " + MOST + " lines, not " + lines.size());
        }
    }

    /** The own line, if it stands below the others. */
    Optional<Line> apart() {
        return own.filter(line -> !lines.contains(line));
    }

    boolean isOwn(Line line) {
        return own.equals(Optional.of(line));
    }
}
