package dev.parlor.core.chance;

/** What came of a question for a seed. */
public sealed interface RevealOutcome {
    /**
     * The seed is public, since another is in use.
     *
     * @param generation which of the player's seeds
     * @param seed the seed
     */
    record Revealed(long generation, Seed seed) implements RevealOutcome {}

    /**
     * The seed is in use or promised, and stays secret until it is rotated out.
     *
     * @param pair what the player draws from
     */
    record StillSecret(SeedPair pair) implements RevealOutcome {}

    /**
     * The player has no such seed.
     *
     * @param generation which was asked for
     */
    record NoSuchSeed(long generation) implements RevealOutcome {}
}
