package dev.parlor.core.chance;

import java.util.Optional;

/** The seeds that are in use, by player. */
public interface SeedPairs {
    /**
     * Looks up what a player draws from.
     *
     * @param owner the player
     * @return the pair in its present state, or empty before the first
     */
    Optional<SeedPair> find(SeedOwner owner);

    /**
     * Keeps a pair in its present state, in place of the state before.
     *
     * @param pair a new player's or the next state of a known one
     */
    void keep(SeedPair pair);
}
