package dev.parlor.core.chance;

/** What came of a question for the proof of a player's draw. */
public sealed interface ProofOutcome {
    /**
     * The proof, and what came of recomputing it.
     *
     * @param proof everything that is needed to recompute the draw
     * @param published what was stored before the draw was made
     * @param verification the proof held against what was published
     */
    record Proven(DrawProof proof, Publication published, Verification verification) implements ProofOutcome {}

    /**
     * The draw's seed is in use; rotating it opens the proof.
     *
     * @param receipt what may be known of the draw before
     */
    record SeedInUse(Receipt receipt) implements ProofOutcome {}

    /**
     * Nothing is kept of such a draw, or it is not finished.
     *
     * @param draw which was asked for
     */
    record NoSuchDraw(DrawId draw) implements ProofOutcome {}
}
