package dev.parlor.core.tournament;

import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.chance.Entropy;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import java.util.List;
import java.util.Optional;

/**
 * A match that is decided: who won, how it went, and the proof.
 *
 * @param winner where the winner stands
 * @param transcript how it went, blow by blow; drawn after the winner, from words of its own
 * @param proof everything needed to draw both again, the seed among it
 */
public record Fight(Corner winner, Transcript transcript, DrawProof proof) {
    /**
     * Decides a match: corner A wins if a number below a million is below A's chance in ppm.
     *
     * @param seed the match's secret, to which the published commitment belongs
     * @param inputs what was published with it
     * @param bets the frozen lines {@code id|pick|stake}, sorted by bet id
     * @param beacon the round of public randomness in lowercase hex, if one was named in advance
     * @return the same fight for the same arguments
     */
    public static Fight draw(Seed seed, MatchInputs inputs, List<String> bets, Optional<String> beacon) {
        Entropy plain = Entropy.ofLines(bets);
        DrawScope scope = new DrawScope(
                Purpose.MATCH,
                inputs.match().value(),
                inputs.hash(),
                beacon.map(plain::withBeacon).orElse(plain));
        FairDraw decision = FairDraw.open(seed, scope);
        Corner winner = decision.below(WinProbability.WHOLE) < inputs.chance().ppm() ? Corner.A : Corner.B;
        FairDraw story = FairDraw.open(seed, scope.forPurpose(Purpose.TRANSCRIPT));
        Transcript transcript = Transcript.draw(inputs.chance(), winner, story);
        return new Fight(
                winner,
                transcript,
                DrawProof.of(
                        seed, inputs.lines(), bets, beacon, List.of(decision.proof(), story.proof()), winner.name()));
    }
}
