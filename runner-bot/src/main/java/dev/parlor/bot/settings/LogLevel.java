package dev.parlor.bot.settings;

/** How much is logged. */
public enum LogLevel {
    /** Only what failed. */
    ERROR,
    /** And what may fail soon. */
    WARN,
    /** And what an operator wants to know afterwards. */
    INFO,
    /** And what a developer wants to know. */
    DEBUG,
    /** And everything else. */
    TRACE
}
