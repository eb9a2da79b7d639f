package dev.parlor.bench;

import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.Bet;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.Pick;
import dev.parlor.core.money.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The records of one pool: who bet is drawn evenly, the two picks are drawn like a fair coin, stakes evenly from 1 to
 * the greatest. Everything follows from one seed.
 */
final class BetRecords {
    static final int BETS = 1_000_000;
    static final int PUNTERS = 100_000;
    static final Pick WINNER = new Pick("ape-4593");
    static final Pick LOSER = new Pick("ape-8135");

    private static final long SEED = 0x70_61_72_6c_6f_72L;
    private static final long FIRST_SNOWFLAKE = 175_928_847_299_117_063L;

    private final List<Bet> bets = new ArrayList<>(BETS);
    private final int[] punters = new int[BETS];

    BetRecords(Naming naming, long greatestStake) {
        SplittableRandom random = new SplittableRandom(SEED);
        PlayerId[] players =
                IntStream.range(0, PUNTERS).mapToObj(BetRecords::player).toArray(PlayerId[]::new);
        for (int i = 0; i < BETS; i++) {
            punters[i] = random.nextInt(PUNTERS);
            PlayerId bettor = naming == Naming.SHARED ? players[punters[i]] : player(punters[i]);
            Pick pick = random.nextBoolean() ? WINNER : LOSER;
            bets.add(new Bet(new BetId("b" + i), bettor, pick, new Amount(1 + random.nextLong(greatestStake))));
        }
    }

    /** The bets in the order in which they were placed, which is also their order in memory. */
    List<Bet> bets() {
        return bets;
    }

    /** The number of each bet's bettor, in the order of the bets. */
    int[] punters() {
        return punters;
    }

    /** Players are named as Discord names them, by numbers of 18 digits that are far apart. */
    private static PlayerId player(int number) {
        return new PlayerId(Long.toString(FIRST_SNOWFLAKE + number * 7_919_000_003L));
    }
}
