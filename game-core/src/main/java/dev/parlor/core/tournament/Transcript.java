package dev.parlor.core.tournament;

import dev.parlor.core.chance.Chance;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import java.util.List;
import java.util.Optional;

/**
 * The blow-by-blow story of a match, drawn after its outcome is known: it can be replayed or skipped and changes
 * nothing. It depends on the published chance, the winner and the drawn numbers only, never on who the fighters are.
 *
 * <p>Its laws: 3 to 7 rounds; vigour starts at 100 and never rises; the last beat, and no other, is a finishing move of
 * the winner; it takes the loser to exactly 0, who stood until then, while the winner always stands.
 *
 * @param chanceOfA the published chance
 * @param winner who won
 * @param beats the moments in order
 */
public record Transcript(WinProbability chanceOfA, Corner winner, List<Beat> beats) {
    /**
     * No transcript takes more numbers than this from its chance: at most 17 for the plan and the opening, 32 for the
     * rounds and 95 for the hits.
     */
    public static final int MOST_DRAWS = 150;

    /**
     * Copies the beats and checks the laws.
     *
     * @throws IllegalArgumentException if the beats break a law
     */
    public Transcript {
        beats = List.copyOf(beats);
        TranscriptLaws.check(winner, beats);
    }

    /**
     * Tells a match.
     *
     * @param chanceOfA the published chance
     * @param winner who won the draw
     * @param chance where the numbers come from: the match's own stream for its transcript; at most
     *     {@value #MOST_DRAWS} are taken
     * @return the story, the same one for the same numbers
     */
    public static Transcript draw(WinProbability chanceOfA, Corner winner, Chance chance) {
        FightPlan plan = FightPlan.draw(chanceOfA.of(winner), chance);
        return new Transcript(chanceOfA, winner, new Choreography(winner, chance).stage(plan));
    }

    /**
     * What the fight looks like.
     *
     * @return the shape that follows from the winner's chance
     */
    public FightShape shape() {
        return FightShape.of(chanceOfA.of(winner));
    }

    /**
     * How long the match took.
     *
     * @return rounds, 3 to 7
     */
    public int rounds() {
        return finish().round();
    }

    /**
     * The last beat.
     *
     * @return the winner's finishing move
     */
    public Beat finish() {
        return beats.getLast();
    }

    /**
     * What the winner has left at the end.
     *
     * @return vigour, 1 to 100
     */
    public int left() {
        return finish().vigour(winner);
    }

    /**
     * How often the lead passed from one fighter to the other; being level in between does not count.
     *
     * @return 0 or more
     */
    public int leadChanges() {
        List<Corner> leaders =
                beats.stream().map(Beat::leader).flatMap(Optional::stream).toList();
        int changes = 0;
        for (int i = 1; i < leaders.size(); i++) {
            changes += leaders.get(i) == leaders.get(i - 1) ? 0 : 1;
        }
        return changes;
    }
}
