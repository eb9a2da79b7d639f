package dev.parlor.bench.show;

import java.util.OptionalInt;

/** The kinds of pictures that the house paints. */
enum Kind {
    ENTRANCE("a scene: entrance", OptionalInt.of(150)),
    CLASH("a scene: clash", OptionalInt.of(150)),
    VERDICT("a scene: verdict", OptionalInt.of(150)),
    VERSUS("a versus card", OptionalInt.empty()),
    PORTRAIT("a portrait", OptionalInt.empty()),
    POSTER("a champion's poster", OptionalInt.empty()),
    BRACKET("a bracket of 32, both sheets", OptionalInt.of(200)),
    BOARD("a betting board", OptionalInt.empty()),
    LEADERS("a leaderboard", OptionalInt.empty()),
    CARD("a card", OptionalInt.empty());

    /** No file is larger, in bytes. */
    static final int LARGEST = 600_000;

    private final String title;
    private final OptionalInt warmMillis;

    Kind(String title, OptionalInt warmMillis) {
        this.title = title;
        this.warmMillis = warmMillis;
    }

    String title() {
        return title;
    }

    boolean isScene() {
        return this == ENTRANCE || this == CLASH || this == VERDICT;
    }

    /** How long one may take when the JVM has compiled the painter, if that is said. */
    OptionalInt warmMillis() {
        return warmMillis;
    }
}
