package dev.parlor.bench;

import dev.parlor.bench.Goal.Faster;
import dev.parlor.bench.Goal.Under;
import dev.parlor.bench.Goal.Within;
import java.util.List;
import java.util.stream.Stream;

/** What is reported, in this order, and what is asked of it. */
final class Targets {
    private static final double MICROSECONDS = 1e3;
    private static final double MILLISECONDS = 1e6;

    private Targets() {}

    static List<Line> lines() {
        return Stream.of(
                        settlement("one object per bettor", "SHARED"),
                        settlement("an object per record", "OWN"),
                        payouts("64-bit products", "1000"),
                        payouts("128-bit products", "1000000000000"),
                        draws(4, 1.0),
                        draws(64, 1.5),
                        fairness(),
                        rules())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Line> settlement(String what, String naming) {
        String pass = "SettlementBench.onePass naming=" + naming;
        return List.of(
                Line.told("one pass over 1 000 000 bets, " + what, pass),
                Line.compared(
                        "settlement of the same bets", "SettlementBench.settle naming=" + naming, pass, new Within(5)));
    }

    private static List<Line> payouts(String what, String greatestStake) {
        String bigInteger = "PayoutBench.bigInteger greatestStake=" + greatestStake;
        return List.of(
                Line.told("pay-out phase by BigInteger, " + what, bigInteger),
                Line.compared(
                        "pay-out phase, " + what,
                        "PayoutBench.house greatestStake=" + greatestStake,
                        bigInteger,
                        new Faster(3)));
    }

    private static List<Line> draws(int weights, double most) {
        String house = "DrawBench.house weights=" + weights;
        String alias = "DrawBench.alias weights=" + weights;
        String guide = "DrawBench.guideTable weights=" + weights;
        String what = "draw from " + weights + " weights";
        return List.of(
                Line.told(what + ", alias method", alias),
                Line.told(what + ", guide table", guide),
                Line.compared(what, house, alias, new Within(most)),
                Line.compared(what, house, guide, new Within(most)));
    }

    private static List<Line> fairness() {
        return List.of(
                Line.told("one word of HMAC-SHA-256", "HmacBench.word"),
                Line.told("one of 64 fair draws with their proof", "HmacBench.drawOfMany"),
                Line.told("a fair draw alone, from the seed on", "HmacBench.singleDraw"));
    }

    private static List<Line> rules() {
        return List.of(
                Line.asked("championship odds for 32", "OddsBench.fromPairs", new Under(5 * MICROSECONDS)),
                Line.told("the same with the chances of all pairs", "OddsBench.fromStrengths"),
                Line.asked("OpenRarity for 10 000 tokens", "RarityBench.fromTable", new Under(100 * MILLISECONDS)),
                Line.asked("the same with building the table", "RarityBench.fromTraits", new Under(100 * MILLISECONDS)),
                Line.told("tournament of 32, 1 000 bets a match, in memory", "NightBench.night"));
    }
}
