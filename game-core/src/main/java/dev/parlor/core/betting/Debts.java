package dev.parlor.core.betting;

import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Amount;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A settlement in the order in which it is paid: by bettor id. */
final class Debts {
    private final Settlement settlement;
    private final Payout[] payouts;

    /** What is owed from each payout on; one longer than the payouts. */
    private final long[] owed;

    private Debts(Settlement settlement, Payout[] payouts) {
        this.settlement = settlement;
        this.payouts = payouts;
        this.owed = new long[payouts.length + 1];
        for (int i = payouts.length - 1; i >= 0; i--) {
            owed[i] = owed[i + 1] + payouts[i].paid().value();
        }
    }

    static Debts of(Settlement settlement) {
        Payouts payouts = settlement.payouts();
        return new Debts(
                settlement,
                IntStream.range(0, payouts.size())
                        .mapToObj(payouts::get)
                        .sorted(Comparator.comparing(Payout::bettor))
                        .toArray(Payout[]::new));
    }

    Settlement settlement() {
        return settlement;
    }

    int size() {
        return payouts.length;
    }

    PlayerId bettor(int place) {
        return payouts[place].bettor();
    }

    /** The place of the first payout behind a bettor. */
    int behind(PlayerId bettor) {
        int low = 0;
        int high = payouts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean isPaid = payouts[middle].bettor().compareTo(bettor) <= 0;
            low = isPaid ? middle + 1 : low;
            high = isPaid ? high : middle;
        }
        return low;
    }

    /** What is owed from a place on. */
    Amount from(int place) {
        return new Amount(owed[place]);
    }

    List<Payout> slice(int from, int to) {
        return List.of(Arrays.copyOfRange(payouts, from, to));
    }
}
