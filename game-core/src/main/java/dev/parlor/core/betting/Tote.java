package dev.parlor.core.betting;

import dev.parlor.core.money.Amount;
import java.util.Arrays;
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
        Sorted sorted = Sorted.of(bets, winners);
        return sorted.backed().isEmpty() ? refund(bets, Settlement.NobodyBackedTheWinner::new) : pay(sorted, winners);
    }

    <S extends Settlement> S refund(Collection<Bet> bets, BiFunction<Books, Payouts, S> outcome) {
        Tally stakes = new Tally(bets.size());
        for (Bet bet : bets) {
            stakes.add(bet.bettor(), bet.stake().value());
        }
        stakes.done();
        Payouts payouts = new Payouts(stakes, stakes.sums());
        return outcome.apply(books(new Amount(stakes.total()), Amount.ZERO, payouts), payouts);
    }

    private Settlement pay(Sorted sorted, Set<Pick> winners) {
        Amount gross = new Amount(sorted.gross());
        Amount onWinners = new Amount(sorted.onWinners());
        Amount fee = rules.takeout().fee(gross, onWinners, carriedIn);
        long profit = gross.minus(fee).plus(carriedIn).minus(onWinners).value();
        Payouts payouts = shared(sorted.backed(), profit);
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
        stakes.done();
        paid.done();
        return new Payouts(stakes, paid.sums());
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

    /**
     * The bets by what became of them.
     *
     * @param gross all stakes
     * @param backed the stakes on each winning pick that has any, in the order of the picks
     */
    private record Sorted(long gross, List<Tally> backed) {
        static Sorted of(Collection<Bet> bets, Set<Pick> winners) {
            Pick[] picks = winners.stream().sorted().toArray(Pick[]::new);
            Tally[] tallies = Arrays.stream(picks)
                    .map(pick -> new Tally(bets.size() / picks.length))
                    .toArray(Tally[]::new);
            long gross = 0;
            for (Bet bet : bets) {
                gross = Math.addExact(gross, bet.stake().value());
                int winner = indexOf(picks, bet.pick());
                if (winner >= 0) {
                    tallies[winner].add(bet.bettor(), bet.stake().value());
                }
            }
            for (Tally tally : tallies) {
                tally.done();
            }
            return new Sorted(
                    gross,
                    Arrays.stream(tallies).filter(tally -> tally.size() > 0).toList());
        }

        long onWinners() {
            return backed.stream().mapToLong(Tally::total).sum();
        }

        @SuppressWarnings("ReferenceEquality") // most bets name a pick by the same object
        private static int indexOf(Pick[] picks, Pick pick) {
            for (int i = 0; i < picks.length; i++) {
                if (picks[i] == pick || picks[i].equals(pick)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
