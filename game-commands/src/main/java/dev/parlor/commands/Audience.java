package dev.parlor.commands;

/** Who may use a command. */
public enum Audience {
    /** Whoever is in the community. */
    EVERYONE,
    /** Who runs the community. */
    ADMINISTRATOR
}
