package dev.parlor.core.tournament;

import dev.parlor.core.fighter.Corner;
import java.util.ArrayList;
import java.util.List;

/** The beats so far, with the books on vigour and momentum. */
final class BeatLog {
    private static final int CLEARLY_AHEAD = 12;
    private static final int FAR_BEHIND = 20;
    private static final int IN_TROUBLE = 30;

    private final List<Beat> beats = new ArrayList<>();
    private int vigourA = Beat.FULL_VIGOUR;
    private int vigourB = Beat.FULL_VIGOUR;
    private int runOfA;
    private int runOfB;

    List<Beat> beats() {
        return List.copyOf(beats);
    }

    void quiet(int round, Corner actor, Blow blow) {
        beats.add(new Beat(round, actor, blow, 0, vigourA, vigourB, 0));
    }

    void hit(int round, Corner actor, Blow blow, int damage) {
        boolean byA = actor == Corner.A;
        vigourA -= byA ? 0 : damage;
        vigourB -= byA ? damage : 0;
        runOfA = byA ? runOfA + 1 : 0;
        runOfB = byA ? 0 : runOfB + 1;
        beats.add(new Beat(round, actor, blow, damage, vigourA, vigourB, byA ? runOfA : runOfB));
    }

    /** A moment without an attack: the weaker one in trouble, else the leader at ease, else both waiting. */
    void mood(int round) {
        Corner weaker = vigourA < vigourB ? Corner.A : Corner.B;
        if (Math.min(vigourA, vigourB) <= IN_TROUBLE) {
            quiet(round, weaker, Blow.TROUBLE);
        } else if (Math.abs(vigourA - vigourB) >= CLEARLY_AHEAD) {
            quiet(round, weaker.opposite(), Blow.TAUNT);
        } else {
            quiet(round, Corner.A, Blow.STAND_OFF);
        }
    }

    /** Tells whether a hit by this corner would punish an attack that has just failed. */
    boolean answers(int round, Corner actor) {
        Beat before = beats.getLast();
        boolean failed = before.blow() == Blow.MISS || before.blow() == Blow.BLOCK;
        return failed && before.round() == round && before.target() == actor;
    }

    /** Tells whether a heavy hit by this corner would be its first in this round from far behind. */
    boolean rallies(int round, Corner actor) {
        int behind = actor == Corner.A ? vigourB - vigourA : vigourA - vigourB;
        return behind >= FAR_BEHIND
                && beats.stream().noneMatch(b -> b.round() == round && b.actor() == actor && b.blow() == Blow.RALLY);
    }
}
