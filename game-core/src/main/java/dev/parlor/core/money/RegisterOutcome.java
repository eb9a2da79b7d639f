package dev.parlor.core.money;

import java.util.Map;

/** What became of the wish to play in a community. */
public sealed interface RegisterOutcome {
    /**
     * The player is registered.
     *
     * @param player the new player
     * @param welcome what was given; empty for somebody who was welcomed here before
     */
    record Started(Player player, Map<Currency, Amount> welcome) implements RegisterOutcome {
        /** Copies the map. */
        public Started {
            welcome = Map.copyOf(welcome);
        }
    }

    /**
     * The player is here already; name and accepted rules are up to date.
     *
     * @param player the player
     */
    record AlreadyHere(Player player) implements RegisterOutcome {}

    /**
     * The house rules in force were not accepted; nothing changed.
     *
     * @param version the version to accept
     */
    record MustAccept(int version) implements RegisterOutcome {}
}
