package dev.parlor.core.tournament;

import dev.parlor.core.fighter.Corner;
import java.util.List;

/** What is true of every transcript, drawn or read back. */
final class TranscriptLaws {
    private static final int FEWEST_ROUNDS = 3;
    private static final int MOST_ROUNDS = 7;

    private TranscriptLaws() {}

    static void check(Corner winner, List<Beat> beats) {
        require(!beats.isEmpty(), "has no beats");
        int vigourA = Beat.FULL_VIGOUR;
        int vigourB = Beat.FULL_VIGOUR;
        int round = 1;
        for (int i = 0; i < beats.size(); i++) {
            Beat beat = beats.get(i);
            vigourA -= beat.actor() == Corner.B ? beat.damage() : 0;
            vigourB -= beat.actor() == Corner.A ? beat.damage() : 0;
            require(beat.vigourA() == vigourA && beat.vigourB() == vigourB, "miscounts the vigour in beat " + i);
            require(beat.round() == round || (i > 0 && beat.round() == round + 1), "skips a round at beat " + i);
            boolean last = i == beats.size() - 1;
            require((beat.blow() == Blow.FINISH) == last, "must finish with its last beat only, not " + i);
            require(Math.min(vigourA, vigourB) > 0 != last, "must end when one falls, which is not beat " + i);
            round = beat.round();
        }
        require(beats.getLast().actor() == winner, "must end with a blow of the winner");
        require(round >= FEWEST_ROUNDS && round <= MOST_ROUNDS, "has " + round + " rounds");
    }

    private static void require(boolean law, String broken) {
        if (!law) {
            throw new IllegalArgumentException("A transcript " + broken);
        }
    }
}
