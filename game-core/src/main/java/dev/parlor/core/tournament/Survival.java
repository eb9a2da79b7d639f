package dev.parlor.core.tournament;

import dev.parlor.core.fighter.FighterId;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everybody's chance to be still there, round after round.
 *
 * <p>Two halves of a bracket are independent until they meet. Every ordered pair can meet in one round only, so the work
 * is n(n−1) products. In each half either somebody comes for certain, and the chances there sum to 1, or nobody does, and all are 0.
 */
final class Survival {
    private static final int BYE = -1;

    private final Matchups matchups;
    private final Optional<Bracket> played;
    private final Map<FighterId, Integer> seats;
    private final int[] entrants;
    private double[] there;
    private double[] after;

    private Survival(Matchups matchups, Optional<Bracket> played) {
        this.matchups = matchups;
        this.played = played;
        this.entrants = entrantsBySeat(matchups.entrants());
        this.seats = played.map(bracket -> seats(bracket.seeds())).orElse(Map.of());
        this.there = new double[entrants.length];
        this.after = new double[entrants.length];
        for (int seat = 0; seat < entrants.length; seat++) {
            there[seat] = entrants[seat] == BYE ? 0 : 1;
        }
    }

    static Survival fromTheStart(Matchups matchups) {
        return new Survival(matchups, Optional.empty());
    }

    static Survival from(Bracket played, Matchups matchups) {
        return new Survival(matchups, Optional.of(played));
    }

    double[] champions() {
        int round = 1;
        for (int half = 1; half < entrants.length; half *= 2) {
            play(round++, half);
        }
        double[] champions = new double[matchups.entrants()];
        for (int seat = 0; seat < entrants.length; seat++) {
            if (entrants[seat] != BYE) {
                champions[entrants[seat]] = there[seat];
            }
        }
        return champions;
    }

    private void play(int round, int half) {
        for (int from = 0; from < entrants.length; from += 2 * half) {
            Optional<Verdict> verdict = verdict(round, from / (2 * half) + 1);
            if (verdict.isPresent()) {
                follow(verdict.orElseThrow(), from, from + 2 * half);
            } else {
                clearWithdrawn(from, from + 2 * half);
                meet(from, from + half, half);
                meet(from + half, from, half);
            }
        }
        double[] before = there;
        there = after;
        after = before;
    }

    /** The chances of one half of a match, each of {@code count} seats, to beat the other half. */
    private void meet(int half, int other, int count) {
        boolean unopposed = nobody(other, count);
        for (int seat = half; seat < half + count; seat++) {
            after[seat] = there[seat] == 0 || unopposed ? there[seat] : there[seat] * beating(seat, other, count);
        }
    }

    private double beating(int seat, int other, int count) {
        double sum = 0;
        for (int opponent = other; opponent < other + count; opponent++) {
            if (entrants[opponent] != BYE) {
                sum += there[opponent] * matchups.beats(entrants[seat], entrants[opponent]);
            }
        }
        return sum;
    }

    private boolean nobody(int from, int count) {
        for (int seat = from; seat < from + count; seat++) {
            if (there[seat] != 0) {
                return false;
            }
        }
        return true;
    }

    private void follow(Verdict verdict, int from, int end) {
        Arrays.fill(after, from, end, 0);
        verdict.winner().ifPresent(winner -> after[seats.getOrDefault(winner, from)] = 1);
    }

    /** Somebody who withdrew is there for certain or not at all: his last match is decided. */
    private void clearWithdrawn(int from, int end) {
        for (FighterId gone : played.map(Bracket::withdrawn).orElse(Collections.emptySortedSet())) {
            int seat = seats.getOrDefault(gone, from);
            if (seat >= from && seat < end) {
                there[seat] = 0;
            }
        }
    }

    private Optional<Verdict> verdict(int round, int number) {
        return played.flatMap(bracket -> bracket.verdict(new Place(round, number)));
    }

    private static int[] entrantsBySeat(int count) {
        return SeedOrder.of(SeedOrder.places(count)).stream()
                .mapToInt(seed -> seed > count ? BYE : seed - 1)
                .toArray();
    }

    private static Map<FighterId, Integer> seats(List<FighterId> seeds) {
        int[] entrants = entrantsBySeat(seeds.size());
        Map<FighterId, Integer> seats = new HashMap<>();
        for (int seat = 0; seat < entrants.length; seat++) {
            if (entrants[seat] != BYE) {
                seats.put(seeds.get(entrants[seat]), seat);
            }
        }
        return seats;
    }
}
