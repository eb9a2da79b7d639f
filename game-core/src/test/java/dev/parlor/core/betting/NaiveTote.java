package dev.parlor.core.betting;

import dev.parlor.core.PlayerId;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Settles pools slowly, with maps and big integers and the formulas as they are written down: the model to compare with. */
record NaiveTote(PoolRules rules, BigInteger carriedIn) {
    Map<PlayerId, BigInteger> payouts(Collection<Bet> bets, Set<Pick> winners) {
        List<Pick> backed = winners.stream()
                .sorted()
                .filter(pick -> bets.stream().anyMatch(bet -> bet.pick().equals(pick)))
                .toList();
        if (backed.isEmpty()) {
            return stakes(bets);
        }
        BigInteger profit = net(bets, winners).subtract(onWinners(bets, winners));
        Map<PlayerId, BigInteger> all = new TreeMap<>();
        for (int i = 0; i < backed.size(); i++) {
            BigInteger part = part(profit, i, backed.size());
            share(on(bets, backed.get(i)), part).forEach((bettor, paid) -> all.merge(bettor, paid, BigInteger::add));
        }
        return all;
    }

    BigInteger fee(Collection<Bet> bets, Set<Pick> winners) {
        BigInteger gross = sum(bets);
        BigInteger onWinners = onWinners(bets, winners);
        if (onWinners.signum() == 0) {
            return BigInteger.ZERO;
        }
        BigInteger fee =
                gross.multiply(BigInteger.valueOf(rules.takeout().bps())).divide(BigInteger.valueOf(10_000));
        boolean thin = gross.subtract(fee).add(carriedIn).compareTo(onWinners) < 0;
        return thin ? fee.min(gross.add(carriedIn).subtract(onWinners)) : fee;
    }

    private BigInteger net(Collection<Bet> bets, Set<Pick> winners) {
        return sum(bets).subtract(fee(bets, winners)).add(carriedIn);
    }

    private BigInteger part(BigInteger profit, int index, int parts) {
        BigInteger[] divided = profit.divideAndRemainder(BigInteger.valueOf(parts));
        boolean more = rules.dust() == DustPolicy.LARGEST_REMAINDER && index < divided[1].intValueExact();
        return more ? divided[0].add(BigInteger.ONE) : divided[0];
    }

    /** Each gets floor(stake · (W + part) / W); what is left goes, if the policy says so, to the largest fractions. */
    private Map<PlayerId, BigInteger> share(List<Bet> bets, BigInteger part) {
        Map<PlayerId, BigInteger> stakes = stakes(bets);
        BigInteger onPick = sum(bets);
        BigInteger pot = onPick.add(part);
        Map<PlayerId, BigInteger> paid = new TreeMap<>();
        stakes.forEach((bettor, stake) -> paid.put(bettor, stake.multiply(pot).divide(onPick)));
        if (rules.dust() == DustPolicy.LARGEST_REMAINDER) {
            BigInteger left = paid.values().stream().reduce(pot, BigInteger::subtract);
            Comparator<Map.Entry<PlayerId, BigInteger>> byFraction =
                    Comparator.comparing(entry -> entry.getValue().multiply(pot).mod(onPick));
            stakes.entrySet().stream()
                    .sorted(byFraction.reversed().thenComparing(Map.Entry.comparingByKey()))
                    .limit(left.intValueExact())
                    .forEach(entry -> paid.merge(entry.getKey(), BigInteger.ONE, BigInteger::add));
        }
        return paid;
    }

    private static List<Bet> on(Collection<Bet> bets, Pick pick) {
        return bets.stream().filter(bet -> bet.pick().equals(pick)).toList();
    }

    private static BigInteger onWinners(Collection<Bet> bets, Set<Pick> winners) {
        return sum(bets.stream().filter(bet -> winners.contains(bet.pick())).toList());
    }

    private static Map<PlayerId, BigInteger> stakes(Collection<Bet> bets) {
        return bets.stream()
                .collect(Collectors.toMap(
                        Bet::bettor, bet -> BigInteger.valueOf(bet.stake().value()), BigInteger::add, TreeMap::new));
    }

    private static BigInteger sum(Collection<Bet> bets) {
        return bets.stream()
                .map(bet -> BigInteger.valueOf(bet.stake().value()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
