package dev.parlor.bot.files;

import java.util.ArrayList;
import java.util.List;

/** The problems found so far: the first of them in full, the rest only counted. */
public final class Problems {
    private static final int SHOWN = 10;

    private final List<Problem> first = new ArrayList<>();
    private final int shown;
    private int more;

    /** Starts without problems; ten will be told in full. */
    public Problems() {
        this(SHOWN);
    }

    /**
     * Starts without problems.
     *
     * @param shown how many will be told in full
     */
    public Problems(int shown) {
        this.shown = shown;
    }

    /**
     * Adds a problem.
     *
     * @param place where it is
     * @param found what is there
     * @param expected what should be
     */
    public void add(Place place, String found, String expected) {
        if (first.size() < shown) {
            first.add(new Problem(place, found, expected));
        } else {
            more++;
        }
    }

    /**
     * Tells whether there is a problem.
     *
     * @return whether anything was added
     */
    public boolean any() {
        return !first.isEmpty();
    }

    /**
     * Ends a reading that had problems.
     *
     * @throws UnfitException if there is a problem
     */
    public void throwIfAny() throws UnfitException {
        if (any()) {
            throw exception();
        }
    }

    /**
     * The problems as an exception.
     *
     * @return all that was added
     */
    public UnfitException exception() {
        return new UnfitException(first, more);
    }

    /**
     * For a problem behind which nothing can be read.
     *
     * @param place where it is
     * @param found what is there
     * @param expected what should be
     * @return the problem as an exception
     */
    public static UnfitException single(Place place, String found, String expected) {
        return new UnfitException(List.of(new Problem(place, found, expected)), 0);
    }
}
