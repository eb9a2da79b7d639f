package dev.parlor.commands;

/** Who sees a reply. */
public enum Visibility {
    /** Only who asked: balances, errors, waiting times. */
    PRIVATE,
    /** The whole room: moments of the game. */
    PUBLIC
}
