package dev.parlor.core.tournament;

import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.chance.Publication;
import dev.parlor.core.chance.Verification;

/** What came of a question for the proof of a match. */
public sealed interface MatchProofOutcome {
    /**
     * The proof, and what came of fighting the match again.
     *
     * @param match the match
     * @param proof everything that is needed to fight it again
     * @param published what its pool carried in public before the draw
     * @param verification the proof held against what was published
     */
    record Proven(Match.Decided match, DrawProof proof, Publication published, Verification verification)
            implements MatchProofOutcome {}

    /**
     * The match was not fought, but its seed and bets are open.
     *
     * @param match the match in its present state
     * @param revealed its seed and bets
     * @param verification both held against what was published
     */
    record Opened(Match match, Revealed revealed, Verification verification) implements MatchProofOutcome {}

    /**
     * There is nothing to prove yet, or nothing was ever drawn. A proof tells the winner, so it waits for the show.
     *
     * @param match the match in its present state
     */
    record NotOver(Match match) implements MatchProofOutcome {}

    /**
     * There is no such match.
     *
     * @param match the name asked for
     */
    record NoSuchMatch(MatchId match) implements MatchProofOutcome {}
}
