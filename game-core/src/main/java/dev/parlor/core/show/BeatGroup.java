package dev.parlor.core.show;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.tournament.Beat;
import dev.parlor.core.tournament.Blow;
import dev.parlor.core.tournament.FightShape;
import java.util.List;
import java.util.Optional;

/**
 * Beats that one line tells.
 *
 * @param last index of the last of them
 * @param speaker whose deed the line is about
 * @param section where the line is found
 */
record BeatGroup(int last, Corner speaker, Section section) {
    /** The group that begins at an index: a failed attack with its answer, two hits of a kind, or one beat. */
    static BeatGroup at(List<Beat> beats, int first, FightShape shape) {
        Beat beat = beats.get(first);
        return Optional.of(first + 1)
                .filter(next -> next < beats.size() && beats.get(next).round() == beat.round())
                .flatMap(next -> pair(beat, beats.get(next), next))
                .orElseGet(() -> new BeatGroup(first, beat.actor(), section(beat.blow(), shape)));
    }

    private static Optional<BeatGroup> pair(Beat beat, Beat next, int last) {
        boolean same = next.actor() == beat.actor();
        if (next.blow() == Blow.COUNTER) {
            return Optional.of(new BeatGroup(last, next.actor(), Section.COUNTER));
        }
        if (beat.blow() == Blow.LIGHT && next.blow() == Blow.LIGHT) {
            return Optional.of(new BeatGroup(last, beat.actor(), same ? Section.FLURRY : Section.TRADE));
        }
        boolean brawl = beat.blow() == Blow.HEAVY && next.blow() == Blow.HEAVY && !same;
        return brawl ? Optional.of(new BeatGroup(last, beat.actor(), Section.BRAWL)) : Optional.empty();
    }

    private static Section section(Blow blow, FightShape shape) {
        return switch (blow) {
            case OPENING -> Section.OPENING;
            case LIGHT -> Section.LIGHT;
            case HEAVY -> Section.HEAVY;
            case COMBINATION -> Section.COMBINATION;
            case COUNTER -> Section.COUNTER;
            case RALLY -> Section.RALLY;
            case MISS -> Section.MISS;
            case BLOCK -> Section.BLOCK;
            case STAND_OFF -> Section.STAND_OFF;
            case TAUNT -> Section.TAUNT;
            case TROUBLE -> Section.TROUBLE;
            case FINISH -> finish(shape);
        };
    }

    private static Section finish(FightShape shape) {
        return switch (shape) {
            case UPSET -> Section.FINISH_UPSET;
            case CLOSE -> Section.FINISH_CLOSE;
            case CLEAR -> Section.FINISH_CLEAR;
            case ONE_SIDED -> Section.FINISH_ONE_SIDED;
        };
    }
}
