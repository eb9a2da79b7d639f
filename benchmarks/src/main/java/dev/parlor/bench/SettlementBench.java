package dev.parlor.bench;

import dev.parlor.core.betting.Bet;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.Settlement;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.money.Amount;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A pool of a million bets by a hundred thousand punters, settled from its records. */
@State(Scope.Benchmark)
public class SettlementBench {
    private static final PoolRules RULES = PoolRules.of(new Takeout(500));
    private static final long GREATEST_STAKE = 1_000;

    /** How the records name their bettors. */
    @Param({"SHARED", "OWN"})
    public Naming naming;

    private List<Bet> bets;
    private int[] punters;

    /** Writes the records; the collection moves them together in the order in which they were made. */
    @Setup
    public void write() {
        BetRecords records = new BetRecords(naming, GREATEST_STAKE);
        bets = records.bets();
        punters = records.punters();
        System.gc();
    }

    /** The whole settlement: gross, fee, every payout, dust, and the check that they balance. */
    @Benchmark
    public Settlement settle() {
        return Settlement.of(bets, Set.of(BetRecords.WINNER), RULES, Amount.ZERO);
    }

    /**
     * The least that any settlement does: read each record's stake once and add it to the punter's sum. Which punter it
     * is costs nothing here: it was numbered beforehand, in an array beside the records.
     */
    @Benchmark
    public long[] onePass() {
        long[] sums = new long[BetRecords.PUNTERS];
        int i = 0;
        for (Bet bet : bets) {
            sums[punters[i++]] += bet.stake().value();
        }
        return sums;
    }
}
