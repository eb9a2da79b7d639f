package dev.parlor.core.tournament;

import dev.parlor.core.chance.Chance;
import java.util.ArrayList;
import java.util.List;

/**
 * How much each fighter loses in each round, before anybody knows by which blows.
 *
 * @param onLoser what the winner takes from the loser, round by round; 100 in all
 * @param onWinner what the loser takes from the winner, round by round; less than 100 in all
 */
record FightPlan(List<Integer> onLoser, List<Integer> onWinner) {
    private static final int SURE_TURNS = 3;

    FightPlan {
        onLoser = List.copyOf(onLoser);
        onWinner = List.copyOf(onWinner);
    }

    static FightPlan draw(int chanceOfWinner, Chance chance) {
        FightShape shape = FightShape.of(chanceOfWinner);
        int rounds = shape.fewestRounds() + chance.index(shape.mostRounds() - shape.fewestRounds() + 1);
        int left = leastLeft(chanceOfWinner) + chance.index(10);
        return switch (shape) {
            case UPSET -> upset(rounds, left, chance);
            case CLOSE -> close(rounds, left, chance);
            case CLEAR, ONE_SIDED -> clear(rounds, left, chance);
        };
    }

    int rounds() {
        return onLoser.size();
    }

    /** Grows with the chance and mostly with its cube: 2 for the outsider, 15 for an equal, 61 for the favourite. */
    private static int leastLeft(int chanceOfWinner) {
        long perMille = chanceOfWinner / 1_000;
        return (int) (2 + (10_000_000 * perMille + 65 * perMille * perMille * perMille) / 1_000_000_000);
    }

    /** The loser goes down evenly, the winner less. */
    private static FightPlan clear(int rounds, int left, Chance chance) {
        int brink = 16 + chance.index(12);
        List<Integer> onLoser = new ArrayList<>(Portions.of(Beat.FULL_VIGOUR - brink, rounds - 1, chance));
        onLoser.add(brink);
        return new FightPlan(onLoser, Portions.of(Beat.FULL_VIGOUR - left, rounds, chance));
    }

    /** Until two rounds before the end the winner loses nearly everything and the other a third. */
    private static FightPlan upset(int rounds, int left, Chance chance) {
        int low = left + 8 + chance.index(10);
        int lower = left + 2 + chance.index(5);
        int high = 62 + chance.index(14);
        int brink = 30 + chance.index(10);
        List<Integer> onWinner = new ArrayList<>(Portions.of(Beat.FULL_VIGOUR - low, rounds - 2, chance));
        onWinner.addAll(List.of(low - lower, lower - left));
        List<Integer> onLoser = new ArrayList<>(Portions.of(Beat.FULL_VIGOUR - high, rounds - 2, chance));
        onLoser.addAll(List.of(high - brink, brink));
        return new FightPlan(onLoser, onWinner);
    }

    /**
     * After each round one of them is a little ahead: another one after each of the first three, and two times out of
     * three later.
     */
    private static FightPlan close(int rounds, int left, Chance chance) {
        int brink = Math.max(left, 12) + 2 + chance.index(8);
        List<Integer> onLoser = new ArrayList<>(Portions.of(Beat.FULL_VIGOUR - brink, rounds - 1, chance));
        onLoser.add(brink);
        int side = chance.index(2) * 2 - 1;
        List<Integer> onWinner = new ArrayList<>();
        int loser = Beat.FULL_VIGOUR;
        int winner = Beat.FULL_VIGOUR;
        for (int lost : onLoser.subList(0, rounds - 1)) {
            loser -= lost;
            int drawn = chance.index(18);
            side = drawn < 6 && onWinner.size() >= SURE_TURNS ? side : -side;
            int next = Math.clamp(loser + side * (2L + drawn % 6), left + 1, winner);
            onWinner.add(winner - next);
            winner = next;
        }
        onWinner.add(winner - left);
        return new FightPlan(onLoser, onWinner);
    }
}
