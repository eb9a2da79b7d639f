package dev.parlor.bot.roster;

import java.util.ArrayList;
import java.util.List;

/** The problems found so far: the first ten in full, the rest only counted. */
final class Problems {
    private static final int SHOWN = 10;

    private final List<Problem> first = new ArrayList<>();
    private int more;

    void add(Place place, String found, String expected) {
        if (first.size() < SHOWN) {
            first.add(new Problem(place, found, expected));
        } else {
            more++;
        }
    }

    boolean any() {
        return !first.isEmpty();
    }

    void throwIfAny() throws RosterException {
        if (any()) {
            throw exception();
        }
    }

    RosterException exception() {
        return new RosterException(first, more);
    }

    /** For a problem behind which nothing can be read. */
    static RosterException single(Place place, String found, String expected) {
        return new RosterException(List.of(new Problem(place, found, expected)), 0);
    }
}
