package dev.parlor.bot.odds;

import dev.parlor.core.card.Pity;
import dev.parlor.core.card.Pulls;
import dev.parlor.core.card.Rarity;
import dev.parlor.core.card.RollRules;
import dev.parlor.core.chance.DropTable;
import dev.parlor.core.chance.Fraction;
import dev.parlor.core.chance.Weighted;
import java.util.List;
import java.util.stream.IntStream;

/** What rolled cards drop, and how pity changes it. */
final class CardTables {
    private static final int[] PULLS = {10, 50, 73, 80, 90};
    private static final int PLACES = 3;
    private static final int RATE_PLACES = 5;

    private CardTables() {}

    static void print(Page page, RollRules rolls) {
        DropTable<Rarity> drops = rolls.drops();
        page.heading("Rolled cards (" + drops.version() + ")");
        page.table(
                List.of("rarity", "weight", "first roll", "1 in", "long run", "1 in"),
                IntStream.range(0, drops.entries().size())
                        .mapToObj(index -> row(rolls, index))
                        .toList());
        page.line("  The long run counts the pity below.");
        pity(page, drops.entries().getLast().value(), rolls.pity());
    }

    private static List<String> row(RollRules rolls, int index) {
        Weighted<Rarity> entry = rolls.drops().entries().get(index);
        Fraction first = rolls.drops().chance(index);
        Fraction longRun = rolls.longRunRate(index);
        return List.of(
                entry.value().name(),
                Long.toString(entry.weight()),
                Figures.percent(first),
                Figures.oneIn(first),
                Figures.percent(longRun),
                Figures.oneIn(longRun));
    }

    private static void pity(Page page, Rarity rarest, Pity pity) {
        Pulls pulls = pity.pulls();
        page.heading("Pity: rolls until a " + rarest.name() + " card");
        page.figure("base rate", Figures.percent(Fraction.ofPpm(pity.basePpm())));
        page.figure("soft pity", soft(pity));
        page.figure("certain at roll", Integer.toString(pity.certainAt()));
        page.figure("expected rolls", Figures.decimal(pulls.expected(), PLACES));
        page.figure("standard deviation", pulls.standardDeviation(PLACES).toPlainString());
        page.figure(
                "consolidated rate",
                Figures.decimal(pulls.consolidatedRate().times(Fraction.of(100)), RATE_PLACES) + " %");
        within(page, pulls);
    }

    private static void within(Page page, Pulls pulls) {
        page.table(
                List.of("within rolls", "chance"),
                IntStream.of(PULLS)
                        .mapToObj(k -> List.of(Integer.toString(k), Figures.percent(pulls.within(k))))
                        .toList());
    }

    private static String soft(Pity pity) {
        return pity.stepPpm() == 0
                ? "none"
                : "from roll " + pity.softFrom() + " on, each adds " + Figures.percent(Fraction.ofPpm(pity.stepPpm()));
    }
}
