package dev.parlor.core.betting;

import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Bets to test with; picks are numbered. */
final class Bets {
    private Bets() {}

    static Pick pick(int number) {
        return new Pick("runner-" + number);
    }

    static Set<Pick> winner(int number) {
        return Set.of(pick(number));
    }

    static PlayerId player(String name) {
        return new PlayerId(name);
    }

    static Bet bet(String bettor, int pick, long stake) {
        return bet(bettor + "-" + pick + "-" + stake, bettor, pick, stake);
    }

    static Bet bet(String id, String bettor, int pick, long stake) {
        return new Bet(new BetId(id), new PlayerId(bettor), pick(pick), Amount.of(stake));
    }

    /** One bet per stake, each by a bettor of its own, all on pick 1. */
    static List<Bet> onTheFirst(long... stakes) {
        List<Bet> bets = new ArrayList<>();
        for (int i = 0; i < stakes.length; i++) {
            bets.add(bet("bettor-" + (char) ('a' + i), 1, stakes[i]));
        }
        return bets;
    }

    /** A pool of 1 to 12 bets, of 0 once in a thousand times, by up to 6 bettors on up to 4 picks, with stakes of every length. */
    static List<Bet> random(SplittableRandom random) {
        int count = random.nextInt(1_000) == 0 ? 0 : 1 + random.nextInt(12);
        int bits = random.nextInt(1, 59);
        List<Bet> bets = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            long stake = 1 + (random.nextLong() >>> (64 - random.nextInt(1, bits + 1)));
            bets.add(bet("b" + i, "player-" + random.nextInt(6), 1 + random.nextInt(4), stake));
        }
        return bets;
    }
}
