package dev.parlor.bench;

import dev.parlor.core.betting.Bet;
import dev.parlor.core.betting.PayoutPhase;
import dev.parlor.core.money.Amount;
import java.math.BigInteger;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The shares of all backers of the winner, after their stakes are added up. */
@State(Scope.Benchmark)
public class PayoutBench {
    /** The greatest stake: with the first all products fit 64 bits, with the second hardly any does. */
    @Param({"1000", "1000000000000"})
    public long greatestStake;

    private PayoutPhase phase;
    private long[] stakes;
    private long profit;
    private long onWinner;

    /** Adds up the stakes; the other half of the pool is the profit. */
    @Setup
    public void addUp() {
        List<Bet> bets = new BetRecords(Naming.SHARED, greatestStake).bets();
        profit = bets.stream()
                .filter(bet -> bet.pick().equals(BetRecords.LOSER))
                .mapToLong(bet -> bet.stake().value())
                .sum();
        phase = new PayoutPhase(
                bets.stream()
                        .filter(bet -> bet.pick().equals(BetRecords.WINNER))
                        .toList(),
                new Amount(profit));
        stakes = phase.stakes();
        onWinner = phase.total();
    }

    /** The house's own arithmetic. */
    @Benchmark
    public long[] house() {
        return phase.floored();
    }

    /** The same shares by the JDK's arithmetic of any size; what stays the same is converted once. */
    @Benchmark
    public long[] bigInteger() {
        BigInteger dividend = BigInteger.valueOf(profit);
        BigInteger divisor = BigInteger.valueOf(onWinner);
        long[] paid = stakes.clone();
        for (int i = 0; i < paid.length; i++) {
            paid[i] += BigInteger.valueOf(paid[i])
                    .multiply(dividend)
                    .divide(divisor)
                    .longValueExact();
        }
        return paid;
    }
}
