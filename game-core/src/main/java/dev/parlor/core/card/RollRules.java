package dev.parlor.core.card;

import dev.parlor.core.chance.Chance;
import dev.parlor.core.chance.DropTable;
import dev.parlor.core.chance.Fraction;
import dev.parlor.core.chance.Weighted;
import java.util.List;

/** What a roll drops: first whether it is the rarest rarity, by its pity; if not, one of the others by their weights. */
public final class RollRules {
    /** The built-in rules. */
    public static final RollRules HOUSE = of(Rarities.HOUSE.rolls(), Pity.HOUSE);

    private final DropTable<Rarity> drops;
    private final DropTable<Rarity> others;
    private final Pity pity;

    private RollRules(DropTable<Rarity> drops, DropTable<Rarity> others, Pity pity) {
        this.drops = drops;
        this.others = others;
        this.pity = pity;
    }

    /**
     * Puts weights and pity together; both must publish the same chance.
     *
     * @param drops the published weights; the last entry is the rarest rarity
     * @param pity how its chance grows; the base rate is the share of its weight
     * @return the rules
     * @throws IllegalArgumentException if there are fewer than two rarities, or the base rate of the pity is not the last
     *     entry's chance
     */
    public static RollRules of(DropTable<Rarity> drops, Pity pity) {
        List<Weighted<Rarity>> entries = drops.entries();
        int rarest = entries.size() - 1;
        if (rarest < 1) {
            throw new IllegalArgumentException("Pity needs a second rarity beside the rarest");
        }
        if (!drops.chance(rarest).equals(Fraction.ofPpm(pity.basePpm()))) {
            throw new IllegalArgumentException("The base rate of the pity must be the chance of the rarest rarity, "
                    + drops.chance(rarest) + ", but is " + pity.basePpm() + " ppm");
        }
        return new RollRules(drops, DropTable.of(drops.version() + "/others", entries.subList(0, rarest)), pity);
    }

    /**
     * Rolls.
     *
     * @param pull 1 for the first roll after one that dropped the rarest rarity
     * @param chance where the numbers come from; asked for a number below 1 000 000, and if that is no hit, for one below
     *     the sum of the other weights
     * @return the rarity that drops
     * @throws IllegalArgumentException if the pull is below 1
     */
    public Rarity roll(int pull, Chance chance) {
        return chance.below(Pity.WHOLE) < pity.chancePpm(pull)
                ? drops.entries().getLast().value()
                : others.draw(chance);
    }

    /**
     * How often a rarity drops in the long run, pity included.
     *
     * @param index the entry's position in the drop table
     * @return its share of all rolls
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public Fraction longRunRate(int index) {
        Fraction rarest = pity.pulls().consolidatedRate();
        return index == drops.entries().size() - 1
                ? rarest
                : Fraction.ONE.minus(rarest).times(others.chance(index));
    }

    /**
     * The published weights.
     *
     * @return the drop table of a first roll; its last entry is the rarest rarity
     */
    public DropTable<Rarity> drops() {
        return drops;
    }

    /**
     * How the chance of the rarest rarity grows.
     *
     * @return the pity
     */
    public Pity pity() {
        return pity;
    }
}
