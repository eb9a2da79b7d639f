package dev.parlor.core.chance;

/** What came of a wish to rotate. */
public sealed interface RotateOutcome {
    /**
     * The old seed is public, and the next one in use.
     *
     * @param revealed the old seed
     * @param commitment what was promised of it
     * @param pair what the player draws from
     */
    record Rotated(Seed revealed, Commitment commitment, SeedPair pair) implements RotateOutcome {}

    /**
     * A draw is not finished that the old seed decides.
     *
     * @param pair the pair with its pending draws
     */
    record DrawPending(SeedPair pair) implements RotateOutcome {}

    /**
     * The player was shown another seed's commitment, and has to be shown the present one before he chooses.
     *
     * @param pair what he draws from
     */
    record OtherSeed(SeedPair pair) implements RotateOutcome {}

    /**
     * The client seed has a form that no draw takes: see {@link ClientSeed}.
     *
     * @param text what the player wrote
     */
    record UnfitClientSeed(String text) implements RotateOutcome {}
}
