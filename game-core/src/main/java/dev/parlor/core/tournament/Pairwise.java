package dev.parlor.core.tournament;

/** The chance of one entrant against another. Entrants are counted from 0, the top seed. */
@FunctionalInterface
public interface Pairwise {
    /**
     * The chance to win.
     *
     * @param one whose chance
     * @param other against whom
     * @return 0 to 1; the chance of {@code other} against {@code one} is the rest to 1
     */
    double beats(int one, int other);
}
