package dev.parlor.core.money;

import dev.parlor.core.PlayerId;

/** What a line of a history leads to, derived from the movement's other account. */
public sealed interface Link {
    /**
     * Another player.
     *
     * @param player who gave or got it
     */
    record Person(PlayerId player) implements Link {}

    /**
     * A match of a tournament.
     *
     * @param match the match's id
     */
    record Match(String match) implements Link {}

    /**
     * Any other game that has pots, by their custom: {@code <kind>:<name>:<part>}.
     *
     * @param kind such as {@code pool} or {@code tournament}
     * @param name the game's id
     */
    record Game(String kind, String name) implements Link {}

    /** The house itself: what it gives, takes or earns. */
    record TheHouse() implements Link {}
}
