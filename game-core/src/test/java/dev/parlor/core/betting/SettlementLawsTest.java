package dev.parlor.core.betting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Seeded;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Laws of every settlement, over 1 175 000 random pools in all; every law has pools of its own. */
class SettlementLawsTest {
    private static final int POOLS = 500_000;
    private static final int FEWER = 200_000;
    private static final int NAIVE = 75_000;
    private static final List<DustPolicy> POLICIES = List.of(DustPolicy.values());

    /** A pool that is over, by chance. */
    private record Case(List<Bet> bets, Set<Pick> winners, PoolRules rules, Amount carriedIn) {
        static Case random(SplittableRandom random) {
            Set<Pick> winners = new HashSet<>(Bets.winner(1 + random.nextInt(5)));
            while (random.nextInt(4) == 0) {
                winners.add(Bets.pick(1 + random.nextInt(5)));
            }
            int bps = random.nextBoolean() ? random.nextInt(10_001) : random.nextInt(1_001);
            DustPolicy dust = POLICIES.get(random.nextInt(3));
            Amount carriedIn = Amount.of(random.nextBoolean() ? 0 : random.nextLong(1_000));
            return new Case(
                    Bets.random(random), winners, PoolRules.of(new Takeout(bps)).with(dust), carriedIn);
        }

        Settlement settle() {
            return settle(bets);
        }

        Settlement settle(List<Bet> others) {
            return Settlement.of(others, winners, rules, carriedIn);
        }
    }

    @Test
    void whatComesInIsWhatGoesOut() {
        Map<DustPolicy, Integer> seen = new EnumMap<>(DustPolicy.class);
        Set<Class<?>> outcomes = new HashSet<>();
        forRandomPools("in is out", POOLS, pool -> {
            Settlement settlement = pool.settle();
            Books books = settlement.books();
            long in = sum(pool.bets()) + pool.carriedIn().value();
            long paid = settlement.payouts().asList().stream()
                    .mapToLong(payout -> payout.paid().value())
                    .sum();
            long out = paid
                    + books.fee().value()
                    + books.dust().value()
                    + books.carriedOut().value();
            require(in == out && paid == books.paid().value(), pool, settlement);
            require(dustIsSmall(pool, settlement), pool, settlement);
            seen.merge(pool.rules().dust(), 1, Integer::sum);
            outcomes.add(settlement.getClass());
        });
        assertThat(seen.values()).allMatch(count -> count > POOLS / 4);
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        Settlement.Won.class,
                        Settlement.ThinPool.class,
                        Settlement.DeadHeat.class,
                        Settlement.NobodyBackedTheWinner.class,
                        Settlement.Empty.class);
    }

    @Test
    void nobodyWhoBackedTheWinnerGetsLessThanTheStake() {
        forRandomPools("at least the stake", FEWER, pool -> {
            Settlement settlement = pool.settle();
            Map<PlayerId, Long> staked = pool.bets().stream()
                    .filter(bet -> pool.winners().contains(bet.pick()))
                    .collect(Collectors.groupingBy(
                            Bet::bettor,
                            Collectors.summingLong(bet -> bet.stake().value())));
            staked.forEach((bettor, stake) ->
                    require(settlement.payouts().of(bettor).orElseThrow().paid().value() >= stake, pool, settlement));
        });
    }

    @Test
    void whoeverIsCarriedMoreSharesNoLess() {
        SplittableRandom random = Seeded.random();
        forRandomPools("carriedIn", FEWER, pool -> {
            Amount more = pool.carriedIn().plus(Amount.of(random.nextLong(1, 100)));
            Settlement less = pool.settle();
            Settlement fuller = Settlement.of(pool.bets(), pool.winners(), pool.rules(), more);
            require(fuller.books().net().compareTo(less.books().net()) >= 0, pool, fuller);
            require(fuller.books().fee().compareTo(less.books().fee()) >= 0, pool, fuller);
        });
    }

    @Test
    void theOrderOfTheBetsDoesNotMatter() {
        Random shuffler = new Random(Seeded.random("shuffler").nextLong());
        forRandomPools("order", FEWER, pool -> {
            List<Bet> shuffled = new ArrayList<>(pool.bets());
            Collections.shuffle(shuffled, shuffler);
            require(pool.settle(shuffled).equals(pool.settle()), pool, pool.settle(shuffled));
        });
    }

    @Test
    void splittingABetGainsNothing() {
        SplittableRandom random = Seeded.random("splitter");
        forRandomPools("split", FEWER, pool -> {
            List<Bet> split = new ArrayList<>();
            pool.bets().forEach(bet -> split.addAll(split(bet, random)));
            require(pool.settle(split).equals(pool.settle()), pool, pool.settle(split));
        });
    }

    @Test
    void everyPayoutIsThatOfTheNaiveModel() {
        forRandomPools("naive", NAIVE, pool -> {
            Settlement settlement = pool.settle();
            NaiveTote naive = new NaiveTote(
                    pool.rules(), BigInteger.valueOf(pool.carriedIn().value()));
            Map<PlayerId, BigInteger> paid = new TreeMap<>();
            settlement
                    .payouts()
                    .asList()
                    .forEach(payout -> paid.put(
                            payout.bettor(), BigInteger.valueOf(payout.paid().value())));
            BigInteger fee = BigInteger.valueOf(settlement.books().fee().value());
            require(paid.equals(naive.payouts(pool.bets(), pool.winners())), pool, settlement);
            require(fee.equals(naive.fee(pool.bets(), pool.winners())), pool, settlement);
        });
    }

    /** Less than one unit per payout, and per part of a dead heat; nothing at all by the largest remainder. */
    private static boolean dustIsSmall(Case pool, Settlement settlement) {
        long dust = settlement.books().dust().value()
                + settlement.books().carriedOut().value();
        boolean paysAll = pool.rules().dust() == DustPolicy.LARGEST_REMAINDER;
        return switch (settlement) {
            case Settlement.Won won ->
                paysAll ? dust == 0 : dust < won.payouts().size();
            case Settlement.ThinPool thin -> paysAll ? dust == 0 : dust <= limit(pool);
            case Settlement.DeadHeat heat -> paysAll ? dust == 0 : dust <= limit(pool);
            case Settlement.NobodyBackedTheWinner nobody ->
                dust == pool.carriedIn().value();
            case Settlement.Voided voided -> dust == pool.carriedIn().value();
            case Settlement.Empty empty -> dust == pool.carriedIn().value();
        };
    }

    private static int limit(Case pool) {
        return pool.bets().size() + pool.winners().size();
    }

    private static List<Bet> split(Bet bet, SplittableRandom random) {
        long stake = bet.stake().value();
        if (stake == 1) {
            return List.of(bet);
        }
        long first = 1 + random.nextLong(stake - 1);
        return List.of(part(bet, ".1", first), part(bet, ".2", stake - first));
    }

    private static Bet part(Bet bet, String suffix, long stake) {
        return new Bet(new BetId(bet.id() + suffix), bet.bettor(), bet.pick(), Amount.of(stake));
    }

    private static long sum(List<Bet> bets) {
        return bets.stream().mapToLong(bet -> bet.stake().value()).reduce(0, Math::addExact);
    }

    private static void forRandomPools(String name, int count, Consumer<Case> law) {
        SplittableRandom random = Seeded.random(name);
        for (int i = 0; i < count; i++) {
            law.accept(Case.random(random));
        }
    }

    private static void require(boolean holds, Case pool, Settlement settlement) {
        if (!holds) {
            Map<String, Object> said = new HashMap<>(Map.of("pool", pool, "settlement", settlement));
            said.put("payouts", settlement.payouts().asList());
            throw new AssertionError(said + ", " + Seeded.seed());
        }
    }
}
