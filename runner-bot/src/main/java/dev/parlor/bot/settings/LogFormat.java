package dev.parlor.bot.settings;

/** What a line of the log looks like. */
public enum LogFormat {
    /** One line for people. */
    TEXT,
    /** One JSON object. */
    JSON
}
