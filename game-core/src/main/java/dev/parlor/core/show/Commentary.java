package dev.parlor.core.show;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.tournament.Beat;
import dev.parlor.core.tournament.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said during the fight: a line for every beat or pair of beats, and a remark between two rounds. */
final class Commentary {
    private static final int SPENT = 30;
    private static final int LEVEL = 6;
    private static final int FAR = 25;

    private final Billing billing;
    private final Transcript transcript;
    private final LinePicker lines;
    private final List<Passage> spoken = new ArrayList<>();
    private Optional<Corner> leader = Optional.empty();
    private Section remark = Section.REST_LEVEL;

    Commentary(Billing billing, Transcript transcript, LinePicker lines) {
        this.billing = billing;
        this.transcript = transcript;
        this.lines = lines;
    }

    /** All lines; the last one tells the finishing move. */
    List<Passage> speak() {
        List<Beat> beats = transcript.beats();
        int i = 0;
        while (i < beats.size()) {
            BeatGroup group = BeatGroup.at(beats, i, transcript.shape());
            Beat last = beats.get(group.last());
            say(last.round(), i, group.last(), group.section(), cast(group.speaker(), last.round()));
            i = group.last() + 1;
            if (i < beats.size() && beats.get(i).round() > last.round()) {
                rest(i - 1, last);
            }
        }
        return spoken;
    }

    private void rest(int index, Beat beat) {
        remark = standing(beat);
        leader = beat.leader();
        Corner ahead = leader.orElse(Corner.A);
        Cast cast = cast(beat.actor(), beat.round())
                .with(Token.LEADER, billing.name(ahead))
                .with(Token.TRAILER, billing.name(ahead.opposite()));
        say(beat.round(), index, index, remark, cast);
    }

    private Section standing(Beat beat) {
        boolean turned = leader.isPresent() && beat.leader().isPresent() && !leader.equals(beat.leader());
        if (Math.max(beat.vigourA(), beat.vigourB()) <= SPENT) {
            return Section.REST_SPENT;
        }
        if (turned && remark != Section.REST_TURNED) {
            return Section.REST_TURNED;
        }
        if (beat.lead() <= LEVEL) {
            return Section.REST_LEVEL;
        }
        return isFar(beat) ? Section.REST_FAR : Section.REST_AHEAD;
    }

    /** A long lead, or a shorter one over somebody who has less than half as much left. */
    private static boolean isFar(Beat beat) {
        int weaker = Math.min(beat.vigourA(), beat.vigourB());
        return beat.lead() >= FAR || (beat.lead() > LEVEL && beat.lead() > weaker);
    }

    private void say(int round, int from, int to, Section section, Cast cast) {
        spoken.add(new Passage(round, from, to, lines.say(section, cast)));
    }

    private Cast cast(Corner actor, int round) {
        Corner winner = transcript.winner();
        return Cast.of(billing)
                .with(Token.ACTOR, billing.name(actor))
                .with(Token.TARGET, billing.name(actor.opposite()))
                .with(Token.WINNER, billing.name(winner))
                .with(Token.LOSER, billing.name(winner.opposite()))
                .with(Token.ROUND, Grammar.word(round));
    }
}
