package dev.parlor.commands.premises;

import java.util.Locale;

/** What the house must be allowed to do in a place of a chat. */
public enum Right {
    /** To see it. */
    SEE,
    /** To write there. */
    WRITE,
    /** To set messages out in titled parts. */
    EMBED,
    /** To show pictures. */
    ATTACH,
    /** To read what it wrote before. */
    HISTORY,
    /** To begin threads. */
    BEGIN_THREADS,
    /** To write in threads. */
    WRITE_IN_THREADS;

    boolean isAboutThreads() {
        return this == BEGIN_THREADS || this == WRITE_IN_THREADS;
    }

    /** The right as a key of the bundle. */
    String key() {
        return "right." + name().toLowerCase(Locale.ROOT);
    }
}
