package dev.parlor.core.betting;

import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.BetResult;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A settlement in the order in which it is paid: by bettor id, also those who get nothing. */
final class Debts {
    private final Settlement settlement;
    private final BetResult[] results;

    /** What is owed from each result on; one longer than the results. */
    private final long[] owed;

    private Debts(Settlement settlement, BetResult[] results) {
        this.settlement = settlement;
        this.results = results;
        this.owed = new long[results.length + 1];
        for (int i = results.length - 1; i >= 0; i--) {
            owed[i] = owed[i + 1] + results[i].returned().value();
        }
    }

    static Debts of(Settlement settlement, Collection<Bet> bets) {
        return new Debts(
                settlement,
                BetCount.of(bets).stream()
                        .map(count -> result(settlement, count))
                        .sorted(Comparator.comparing(BetResult::bettor))
                        .toArray(BetResult[]::new));
    }

    private static BetResult result(Settlement settlement, BetCount count) {
        Amount returned =
                settlement.payouts().of(count.bettor()).map(Payout::paid).orElse(Amount.ZERO);
        return new BetResult(count.bettor(), count.bets(), new Amount(count.staked()), returned);
    }

    Settlement settlement() {
        return settlement;
    }

    /** Tells whether some won and others lost, so that the bets count for something. */
    boolean isDecided() {
        return switch (settlement) {
            case Settlement.Won won -> true;
            case Settlement.ThinPool thin -> true;
            case Settlement.DeadHeat heat -> true;
            case Settlement.NobodyBackedTheWinner nobody -> false;
            case Settlement.Voided voided -> false;
            case Settlement.Empty empty -> false;
        };
    }

    int size() {
        return results.length;
    }

    PlayerId bettor(int place) {
        return results[place].bettor();
    }

    /** The place of the first bettor behind another. */
    int behind(PlayerId bettor) {
        int low = 0;
        int high = results.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean isPaid = results[middle].bettor().compareTo(bettor) <= 0;
            low = isPaid ? middle + 1 : low;
            high = isPaid ? high : middle;
        }
        return low;
    }

    /** What is owed from a place on. */
    Amount from(int place) {
        return new Amount(owed[place]);
    }

    List<BetResult> slice(int from, int to) {
        return List.of(Arrays.copyOfRange(results, from, to));
    }
}
