package dev.parlor.bot.roster;

import dev.parlor.bot.files.Place;
import dev.parlor.bot.files.Problems;
import dev.parlor.core.rarity.Trait;
import java.util.ArrayList;
import java.util.List;

/** The traits of one token while it is read. */
final class Traits {
    private static final int LONGEST = 200;
    private static final int MOST = 1_000;

    private final Problems problems;
    private final List<Trait> traits = new ArrayList<>();

    Traits(Problems problems) {
        this.problems = problems;
    }

    /** Adds a trait unless its value is blank, which means that the token lacks it. */
    void add(Place place, String name, String value) {
        String cleanName = Wording.clean(name);
        String cleanValue = Wording.clean(value);
        int longer = Math.max(cleanName.length(), cleanValue.length());
        if (longer > LONGEST) {
            problems.add(
                    place,
                    "the trait " + Wording.quoted(name) + " with " + longer + " characters",
                    "at most " + LONGEST + " in a trait's name and in its value");
        } else if (traits.size() == MOST) {
            problems.add(place, "a trait more than " + MOST, "at most " + MOST + " traits of a token");
        } else if (!cleanName.isEmpty() && !cleanValue.isEmpty()) {
            traits.add(new Trait(cleanName, cleanValue));
        }
    }

    List<Trait> all() {
        return traits;
    }
}
