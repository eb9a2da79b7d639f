package dev.parlor.bot.odds;

import dev.parlor.core.card.Rarity;
import dev.parlor.core.chance.Fraction;
import dev.parlor.core.chance.Weighted;
import dev.parlor.core.slots.SpinBonus;
import dev.parlor.core.slots.SpinEconomics;
import java.util.List;
import java.util.stream.IntStream;

/** What spins for cards drop, what burning pays, and what a spin returns. */
final class SpinTables {
    private static final int PLACES = 5;

    private SpinTables() {}

    static void print(Page page, SpinEconomics spins) {
        page.heading("Spins for cards (" + spins.drops().version() + ")");
        page.table(
                List.of("rarity", "weight", "of cards", "per spin", "1 in", "burn pays", "returns"),
                IntStream.range(0, spins.rewards().size())
                        .mapToObj(index -> row(spins, index))
                        .toList());
        page.line("");
        wins(page, spins);
        page.line("  Burn pays, worth and returns are in spins.");
    }

    private static void wins(Page page, SpinEconomics spins) {
        page.table(
                List.of("a spin costs 1 and wins", "chance", "1 in", "worth", "returns"),
                List.of(
                        card(spins),
                        row("a claim point", spins.claims()),
                        row("free spins", spins.freeSpins()),
                        List.of("together", "", "", "", Figures.decimal(spins.returned(), PLACES))));
    }

    private static List<String> card(SpinEconomics spins) {
        return List.of(
                "a card, burnt",
                Figures.percent(spins.cardChance()),
                Figures.oneIn(spins.cardChance()),
                "",
                Figures.decimal(spins.burning(), PLACES));
    }

    private static List<String> row(SpinEconomics spins, int index) {
        Weighted<Rarity> entry = spins.drops().entries().get(index);
        Fraction share = spins.drops().chance(index);
        Fraction perSpin = spins.cardChance().times(share);
        long reward = spins.rewards().get(index);
        return List.of(
                entry.value().name(),
                Long.toString(entry.weight()),
                Figures.percent(share),
                Figures.percent(perSpin),
                Figures.oneIn(perSpin),
                Long.toString(reward),
                Figures.decimal(perSpin.times(Fraction.of(reward)), PLACES));
    }

    private static List<String> row(String name, SpinBonus bonus) {
        return List.of(
                name,
                Figures.percent(bonus.chance()),
                Figures.oneIn(bonus.chance()),
                Long.toString(bonus.worth()),
                Figures.decimal(bonus.returned(), PLACES));
    }
}
