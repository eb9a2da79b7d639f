package dev.parlor.commands;

import java.util.Locale;

/** What a command is about: the chapters of the help, in their order. */
public enum Topic {
    /** What a newcomer types first. */
    START,
    /** Bets and what they pay. */
    BETTING,
    /** Tournaments and their brackets. */
    TOURNAMENTS,
    /** Purses and gifts. */
    MONEY,
    /** Rules, proofs and limits. */
    FAIRNESS,
    /** What the house does. */
    HOUSE;

    /**
     * The topic as a key of the bundle.
     *
     * @return its name in lowercase letters
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
