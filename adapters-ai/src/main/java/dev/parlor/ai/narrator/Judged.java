package dev.parlor.ai.narrator;

import dev.parlor.core.show.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is left of a model's answer: lines that may be said, with tokens for the names.
 *
 * @param intro before the fight, if it is fit
 * @param beats during it, each about a later beat than the one before
 * @param verdict after it, if it is fit
 * @param sketches of the pictures
 * @param problems what was wrong with the rest
 */
record Judged(
        Optional<String> intro,
        List<Draft.Line> beats,
        Optional<String> verdict,
        Map<Part, String> sketches,
        List<String> problems) {
    private static final int FEWEST_BEATS = 2;

    Judged {
        beats = List.copyOf(beats);
        sketches = Map.copyOf(sketches);
        problems = List.copyOf(problems);
    }

    /** An answer of which nothing can be used. */
    static Judged refused(String problem) {
        return new Judged(Optional.empty(), List.of(), Optional.empty(), Map.of(), List.of(problem));
    }

    boolean isFlawless() {
        return problems.isEmpty();
    }

    /** Whether it is worth a credit; else the house tells the whole fight better. */
    boolean isUsable() {
        return beats.size() >= FEWEST_BEATS;
    }

    boolean saysMoreThan(Judged other) {
        return worth() > other.worth();
    }

    private int worth() {
        return beats.size() + (intro.isPresent() ? 1 : 0) + (verdict.isPresent() ? 1 : 0);
    }
}
