package dev.parlor.core.betting;

import dev.parlor.core.money.Amount;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Computes settlements under one set of rules. */
record Tote(PoolRules rules, Amount carriedIn) {
    Settlement settle(Collection<Bet> bets, Set<Pick> winners) {
        if (winners.isEmpty()) {
            throw new IllegalArgumentException("A settlement needs a winner; without one the pool is voided");
        }
        if (bets.isEmpty()) {
            return refund(bets, Settlement.Empty::new);
        }
        Takings takings = Takings.of(bets, winners);
        return takings.onWinners() == 0 ? refund(bets, Settlement.NobodyBackedTheWinner::new) : pay(takings, winners);
    }

    <S extends Settlement> S refund(Collection<Bet> bets, BiFunction<Books, Payouts, S> outcome) {
        Tally stakes = Takings.altogether(bets);
        Payouts payouts = new Payouts(stakes, stakes.sums());
        return outcome.apply(books(new Amount(stakes.total()), Amount.ZERO, payouts), payouts);
    }

    private Settlement pay(Takings takings, Set<Pick> winners) {
        Amount gross = new Amount(takings.gross());
        Amount onWinners = new Amount(takings.onWinners());
        Amount fee = rules.takeout().fee(gross, onWinners, carriedIn);
        long profit = gross.minus(fee).plus(carriedIn).minus(onWinners).value();
        Payouts payouts = shared(takings.backed(), profit);
        Books books = books(gross, fee, payouts);
        if (rules.takeout().isThin(gross, onWinners, carriedIn)) {
            return new Settlement.ThinPool(books, payouts, Set.copyOf(winners));
        }
        return winners.size() > 1
                ? new Settlement.DeadHeat(books, payouts, Set.copyOf(winners))
                : new Settlement.Won(books, payouts, winners.iterator().next());
    }

    private Books books(Amount gross, Amount fee, Payouts payouts) {
        Amount paid = payouts.total();
        Amount left = gross.plus(carriedIn).minus(fee).minus(paid);
        return rules.dust() == DustPolicy.CARRYOVER
                ? new Books(gross, carriedIn, fee, paid, Amount.ZERO, left)
                : new Books(gross, carriedIn, fee, paid, left, Amount.ZERO);
    }

    private Payouts shared(List<Tally> backed, long profit) {
        if (backed.size() == 1) {
            return new Payouts(backed.get(0), shares(backed.get(0), profit));
        }
        int bettors = backed.stream().mapToInt(Tally::size).sum();
        Tally stakes = new Tally(bettors);
        Tally paid = new Tally(bettors);
        for (int i = 0; i < backed.size(); i++) {
            Tally tally = backed.get(i);
            long[] shares = shares(tally, part(profit, i, backed.size()));
            for (int number = 0; number < shares.length; number++) {
                stakes.add(tally.bettor(number), tally.sum(number));
                paid.add(tally.bettor(number), shares[number]);
            }
        }
        return new Payouts(stakes.done(), paid.done().sums());
    }

    private long part(long profit, int index, int parts) {
        boolean first = rules.dust() == DustPolicy.LARGEST_REMAINDER && index < profit % parts;
        return profit / parts + (first ? 1 : 0);
    }

    private long[] shares(Tally backers, long profit) {
        return rules.dust() == DustPolicy.LARGEST_REMAINDER
                ? Shares.byLargestRemainder(backers, profit)
                : Shares.floored(backers, profit);
    }
}
