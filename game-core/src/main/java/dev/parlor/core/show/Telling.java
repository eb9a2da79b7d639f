package dev.parlor.core.show;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.tournament.Beat;
import dev.parlor.core.tournament.Blow;
import dev.parlor.core.tournament.Transcript;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A decided match that is to be told.
 *
 * @param meeting who meets where
 * @param transcript what happened
 */
public record Telling(Meeting meeting, Transcript transcript) {
    /**
     * Who won.
     *
     * @return the winner's corner
     */
    public Corner winner() {
        return transcript.winner();
    }

    /**
     * The moment that the picture of the clash shows.
     *
     * @return the index of the heaviest blow before the last one, the first of several; if none landed, that of the
     *     finishing move
     */
    public int turningPoint() {
        int last = transcript.beats().size() - 1;
        return IntStream.range(0, last)
                .filter(i -> transcript.beats().get(i).blow() != Blow.FINISH)
                .filter(i -> transcript.beats().get(i).blow().lands())
                .boxed()
                .max(Comparator.comparingInt(
                                (Integer i) -> transcript.beats().get(i).damage())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(last);
    }

    /**
     * What happens in the picture of the clash.
     *
     * @return the beat at the turning point
     */
    public Beat clash() {
        return transcript.beats().get(turningPoint());
    }
}
