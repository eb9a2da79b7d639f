package dev.parlor.bot.odds;

import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.chance.Fraction;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.fighter.WinProbability;
import java.util.List;
import java.util.stream.Stream;

/** Who wins a fight, and what the house keeps of its pool. */
final class FightTables {
    private static final int BPS = 10_000;
    private static final List<Pair> PAIRS = List.of(new Pair(1, 2), new Pair(1, 8), new Pair(1, 32), new Pair(16, 17));

    private record Pair(int better, int worse) {}

    private FightTables() {}

    static void print(Page page, PoolRules pools) {
        page.heading("Fights");
        page.figure(
                "least and greatest",
                Figures.percent(Fraction.ofPpm(WinProbability.LEAST)) + " to "
                        + Figures.percent(Fraction.ofPpm(WinProbability.GREATEST)) + " to win");
        page.table(
                List.of("ranks", "better wins", "other wins", "unclamped"),
                PAIRS.stream().map(FightTables::row).toList());
        page.line("  Rank 1 is the rarest; a fighter of rank r has the strength 1/r.");
        pools(page, pools);
    }

    private static void pools(Page page, PoolRules pools) {
        page.heading("Pools on fights");
        page.figure(
                "take-out", Figures.percent(Fraction.of(pools.takeout().bps(), BPS)) + " of all stakes, rounded down");
        page.figure("smallest stake", pools.minimumStake().toString());
        page.line("  The rest is shared by the stakes on the winner. The take-out is waived as far");
        page.line("  as needed, so that no winner gets back less than was staked.");
    }

    private static List<String> row(Pair pair) {
        WinProbability chance = WinProbability.of(Strength.ofRank(pair.better()), Strength.ofRank(pair.worse()));
        return Stream.concat(
                        Stream.of(pair.better() + " v " + pair.worse()),
                        Stream.of(
                                        Fraction.ofPpm(chance.of(Corner.A)),
                                        Fraction.ofPpm(chance.of(Corner.B)),
                                        Fraction.of(pair.worse(), pair.better() + pair.worse()))
                                .map(Figures::percent))
                .toList();
    }
}
