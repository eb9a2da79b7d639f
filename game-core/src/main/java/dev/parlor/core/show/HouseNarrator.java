package dev.parlor.core.show;

import dev.parlor.core.chance.Chance;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.tournament.Transcript;
import java.util.ArrayList;
import java.util.List;

/**
 * The announcer of the house: tells any transcript in lines of a phrasebook. It needs nothing but memory and cannot
 * fail. Within one match no line comes twice, and no two lines in a row begin in the same manner.
 */
public final class HouseNarrator {
    private final Phrasebook phrases;

    /**
     * Takes the lines to choose from.
     *
     * @param phrases the house's own phrasebook, or one with the lines of packs added
     * @throws IllegalArgumentException if a section has too few lines
     */
    public HouseNarrator(Phrasebook phrases) {
        for (Section section : Section.values()) {
            int lines = phrases.of(section).size();
            if (lines < section.fewestLines()) {
                throw new IllegalArgumentException("Section [" + section.key() + "] needs at least "
                        + section.fewestLines() + " lines, but has " + lines);
            }
        }
        this.phrases = phrases;
    }

    /**
     * Makes the narrator that knows the lines of this jar.
     *
     * @return a narrator of the house
     */
    public static HouseNarrator ofTheHouse() {
        return new HouseNarrator(Phrasebook.house());
    }

    /**
     * Tells a match to people who have heard nothing yet.
     *
     * @param billing who fights
     * @param transcript what happened
     * @param chance what chooses the lines: never the stream that the transcript itself was drawn from, nor any other
     *     that a proof covers
     * @return the narrated fight, the same one for the same numbers
     */
    public BattleScript narrate(Billing billing, Transcript transcript, Chance chance) {
        return narrate(billing, transcript, chance, new Evening());
    }

    /**
     * Tells one of several matches of an evening.
     *
     * @param billing who fights
     * @param transcript what happened
     * @param chance what chooses the lines, as in the other method
     * @param evening what was said before; takes in what is said now
     * @return the narrated fight, the same one for the same numbers on the same evening
     */
    public BattleScript narrate(Billing billing, Transcript transcript, Chance chance, Evening evening) {
        LinePicker lines = new LinePicker(phrases, chance, evening);
        List<String> intro = new Introduction(billing, transcript.chanceOfA(), lines).speak();
        List<Passage> fight = new ArrayList<>(new Commentary(billing, transcript, lines).speak());
        Passage finish = fight.removeLast();
        Cast cast = Cast.of(billing)
                .with(Token.WINNER, billing.name(transcript.winner()))
                .with(Token.LOSER, billing.name(loser(transcript)))
                .with(Token.ROUNDS, Grammar.word(transcript.rounds()))
                .with(Token.LEFT, Integer.toString(transcript.left()));
        return new BattleScript(intro, fight, finish, lines.say(verdict(transcript), cast));
    }

    private static Corner loser(Transcript transcript) {
        return transcript.winner().opposite();
    }

    private static Section verdict(Transcript transcript) {
        return switch (transcript.shape()) {
            case UPSET -> Section.VERDICT_UPSET;
            case CLOSE -> Section.VERDICT_CLOSE;
            case CLEAR -> Section.VERDICT_CLEAR;
            case ONE_SIDED -> Section.VERDICT_ONE_SIDED;
        };
    }
}
