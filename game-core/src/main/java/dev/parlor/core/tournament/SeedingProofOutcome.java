package dev.parlor.core.tournament;

import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.chance.Publication;
import dev.parlor.core.chance.Verification;

/** What came of a question for the proof of a bracket's draw. */
public sealed interface SeedingProofOutcome {
    /**
     * The proof, and what came of drawing the seeds again.
     *
     * @param proof everything that is needed to draw them again
     * @param published the commitment to the seed that was kept for the draw since the announcement
     * @param verification the proof held against what was published
     */
    record Proven(DrawProof proof, Publication published, Verification verification) implements SeedingProofOutcome {}

    /**
     * The seeds are not drawn, or follow from the strengths alone.
     *
     * @param tournament the tournament in its present state
     */
    record NotDrawn(Tournament tournament) implements SeedingProofOutcome {}

    /**
     * There is no such tournament.
     *
     * @param tournament the name asked for
     */
    record NoSuchTournament(TournamentId tournament) implements SeedingProofOutcome {}
}
