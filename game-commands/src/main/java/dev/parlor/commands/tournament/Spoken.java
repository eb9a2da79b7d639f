package dev.parlor.commands.tournament;

import dev.parlor.commands.Span;

/** Reasons in somebody's own words, fit to be stored. */
final class Spoken {
    private Spoken() {}

    static String clean(String raw) {
        String clean = new Span.Quote(raw).text();
        return clean.isEmpty() ? "-" : clean;
    }
}
