package dev.parlor.bot.terminal;

/** How many colours a terminal shows. */
public enum Colours {
    /** None, as when the output is a file or {@code NO_COLOR} is set. */
    NONE,
    /** The sixteen of old. */
    BASIC,
    /** Xterm's 256. */
    INDEXED,
    /** 24 bits. */
    TRUE
}
