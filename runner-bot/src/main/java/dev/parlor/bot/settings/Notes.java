package dev.parlor.bot.settings;

import dev.parlor.bot.files.Place;
import dev.parlor.bot.files.Problems;
import dev.parlor.bot.files.UnfitException;
import dev.parlor.bot.terminal.Visible;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one reading of all sources has brought so far: the settings written anywhere, and every problem. */
final class Notes {
    private static final int LONGEST = 60;

    private final List<Written> written = new ArrayList<>();
    private final Problems problems = new Problems(Integer.MAX_VALUE);
    private final Map<String, Place> first = new HashMap<>();

    List<Written> written() {
        return List.copyOf(written);
    }

    void problem(Place place, String found, String expected) {
        problems.add(place, found, expected);
    }

    /** A source behind whose first problem nothing can be read. */
    void unfit(UnfitException e) {
        e.problems().forEach(problem -> problem(problem.place(), problem.found(), problem.expected()));
    }

    void throwIfAny() throws UnfitException {
        problems.throwIfAny();
    }

    /** Takes a setting down, unless the same source has it already or its value is none. */
    void write(Written entry) {
        Place before = first.putIfAbsent(entry.layer() + ":" + entry.key().name(), entry.place());
        if (before != null) {
            problem(
                    entry.place(),
                    entry.key().name() + " is set again",
                    "it once; it stands in " + before.within(entry.place().file()) + " already");
        } else if (entry.fits()) {
            written.add(entry);
        } else {
            misfit(entry);
        }
    }

    void misfit(Written entry) {
        problem(
                entry.place(),
                entry.key().name() + " is " + quoted(entry),
                entry.key().kind().expected());
    }

    /** The name of a setting that there is none of; its value stays unseen, for it may be a secret. */
    void unknown(Place place, String name, List<String> known) {
        String near = Nearest.to(name, known)
                .map(guess -> "a setting that exists; did you mean " + guess + "?")
                .orElse("one of the settings that './parlor settings --reference' lists");
        problem(place, "there is no setting " + quoted(name), near);
    }

    private static String quoted(Written entry) {
        return entry.text().isEmpty() ? "empty" : quoted(entry.shown());
    }

    static String quoted(String text) {
        String shown = Visible.of(text);
        return "'"
                + (shown.codePointCount(0, shown.length()) <= LONGEST
                        ? shown
                        : shown.substring(0, shown.offsetByCodePoints(0, LONGEST - 1)) + "…")
                + "'";
    }
}
