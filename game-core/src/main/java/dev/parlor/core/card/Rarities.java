package dev.parlor.core.card;

import dev.parlor.core.chance.DropTable;
import dev.parlor.core.chance.Weighted;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * All rarities of a community, from the commonest to the rarest. The order is the order of every draw.
 *
 * @param version the name under which these weights are published
 * @param ladder 1 to {@value #MOST} rarities with different names
 */
public record Rarities(String version, List<Rarity> ladder) {
    /** The greatest number of rarities. */
    public static final int MOST = 16;

    /** The built-in rarities. */
    public static final Rarities HOUSE = new Rarities(
            "house-1",
            List.of(
                    new Rarity("Common", 5500, 55),
                    new Rarity("Uncommon", 2500, 25),
                    new Rarity("Rare", 1400, 12),
                    new Rarity("Epic", 540, 6),
                    new Rarity("Legendary", 60, 2)));

    /**
     * Checks the ladder.
     *
     * @throws IllegalArgumentException if there are too few or too many rarities, or two have one name
     */
    public Rarities {
        ladder = List.copyOf(ladder);
        if (ladder.isEmpty() || ladder.size() > MOST) {
            throw new IllegalArgumentException("There must be 1 to " + MOST + " rarities, but are " + ladder.size());
        }
        if (ladder.stream().map(Rarity::name).distinct().count() < ladder.size()) {
            throw new IllegalArgumentException("Two rarities have the same name: " + ladder);
        }
    }

    /**
     * What rolls drop.
     *
     * @return the rarities with a roll weight
     * @throws IllegalArgumentException if none has one
     */
    public DropTable<Rarity> rolls() {
        return table("rolls", Rarity::rollWeight);
    }

    /**
     * What spins drop when they drop a card.
     *
     * @return the rarities with a spin weight
     * @throws IllegalArgumentException if none has one
     */
    public DropTable<Rarity> spins() {
        return table("spins", Rarity::spinWeight);
    }

    private DropTable<Rarity> table(String game, ToLongFunction<Rarity> weight) {
        return DropTable.of(
                version + "/" + game,
                ladder.stream()
                        .filter(rarity -> weight.applyAsLong(rarity) > 0)
                        .map(rarity -> new Weighted<>(rarity, weight.applyAsLong(rarity)))
                        .toList());
    }
}
