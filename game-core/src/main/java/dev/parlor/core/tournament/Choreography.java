package dev.parlor.core.tournament;

import dev.parlor.core.chance.Chance;
import dev.parlor.core.fighter.Corner;
import java.util.ArrayList;
import java.util.List;

/** Turns a plan into beats: cuts what is lost in a round into hits, mixes them, and puts other moments between. */
final class Choreography {
    private final Corner winner;
    private final Chance chance;
    private final BeatLog log = new BeatLog();

    Choreography(Corner winner, Chance chance) {
        this.winner = winner;
        this.chance = chance;
    }

    List<Beat> stage(FightPlan plan) {
        log.quiet(1, chance.index(2) == 0 ? Corner.A : Corner.B, Blow.OPENING);
        for (int i = 0; i < plan.rounds(); i++) {
            boolean last = i == plan.rounds() - 1;
            play(i + 1, exchange(plan.onLoser().get(i), plan.onWinner().get(i), last), last);
        }
        return log.beats();
    }

    /** The hits of one round in their order; the last round ends with a good part of what the loser has left. */
    private List<Hit> exchange(int onLoser, int onWinner, boolean last) {
        int finish = last ? Math.min(onLoser, 9 + chance.index(6)) : 0;
        List<Hit> hits = mixed(hits(winner, onLoser - finish), hits(winner.opposite(), onWinner));
        if (last) {
            hits.add(new Hit(winner, finish));
        }
        return hits;
    }

    private List<Hit> hits(Corner actor, int damage) {
        return Portions.of(damage, count(damage), chance).stream()
                .map(part -> new Hit(actor, part))
                .toList();
    }

    private int count(int damage) {
        if (damage < 12) {
            return Math.min(damage, 1);
        }
        return damage < 20 ? 1 + chance.index(2) : 2 + chance.index(2);
    }

    private List<Hit> mixed(List<Hit> some, List<Hit> others) {
        List<Hit> mixed = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < some.size() && j < others.size()) {
            boolean first = chance.index(some.size() - i + others.size() - j) < some.size() - i;
            mixed.add(first ? some.get(i++) : others.get(j++));
        }
        mixed.addAll(some.subList(i, some.size()));
        mixed.addAll(others.subList(j, others.size()));
        return mixed;
    }

    private void play(int round, List<Hit> hits, boolean last) {
        int pause = round == 1 ? -1 : chance.index(hits.size() + hits.size() / 2);
        for (int i = 0; i < hits.size(); i++) {
            if (i == pause) {
                pause(round);
            }
            Hit hit = hits.get(i);
            boolean finish = last && i == hits.size() - 1;
            log.hit(round, hit.actor(), finish ? Blow.FINISH : kind(round, hit), hit.damage());
        }
    }

    private void pause(int round) {
        int drawn = chance.index(7);
        if (drawn < 4) {
            Corner actor = chance.index(2) == 0 ? Corner.A : Corner.B;
            log.quiet(round, actor, drawn < 2 ? Blow.MISS : Blow.BLOCK);
        } else if (drawn < 6) {
            log.mood(round);
        } else {
            log.quiet(round, Corner.A, Blow.STAND_OFF);
        }
    }

    private Blow kind(int round, Hit hit) {
        if (log.answers(round, hit.actor())) {
            return Blow.COUNTER;
        }
        if (hit.damage() < 8) {
            return Blow.LIGHT;
        }
        if (log.rallies(round, hit.actor())) {
            return Blow.RALLY;
        }
        return chance.index(3) == 0 ? Blow.COMBINATION : Blow.HEAVY;
    }

    /** A blow that lands, before it has a kind. */
    private record Hit(Corner actor, int damage) {}
}
