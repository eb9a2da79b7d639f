package dev.parlor.core.slots;

import dev.parlor.core.chance.DropTable;
import dev.parlor.core.chance.Fraction;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many spins the burning of a card pays so that every rarity returns the same part of the whole:
 * N<sub>r</sub> = RTP / (n · p · w<sub>r</sub>), with n the number of rarities that can drop, p the chance that a spin
 * drops a card, and w<sub>r</sub> the rarity's share of the weights, so that the shares sum to 1 whatever the weights do.
 */
public final class SpinRewards {
    private SpinRewards() {}

    /**
     * The rewards before rounding.
     *
     * @param target what burning all cards returns per spin, above 0
     * @param cardChance p, above 0 to 1
     * @param drops what spins drop when they drop a card
     * @return spins for each entry, in the table's order
     * @throws IllegalArgumentException if the target or the chance is outside its range
     */
    public static List<Fraction> exact(Fraction target, Fraction cardChance, DropTable<?> drops) {
        if (target.compareTo(Fraction.ZERO) <= 0) {
            throw new IllegalArgumentException("What burning returns must be above 0, but is " + target);
        }
        if (cardChance.compareTo(Fraction.ZERO) <= 0 || cardChance.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("The chance of a card must be above 0 to 1, but is " + cardChance);
        }
        Fraction each =
                target.dividedBy(cardChance.times(Fraction.of(drops.entries().size())));
        return IntStream.range(0, drops.entries().size())
                .mapToObj(index -> each.dividedBy(drops.chance(index)))
                .toList();
    }

    /**
     * The rewards in whole spins. Rounding down keeps what burning returns at or below the target.
     *
     * @param target what burning all cards returns per spin, above 0
     * @param cardChance p, above 0 to 1
     * @param drops what spins drop when they drop a card
     * @return spins for each entry, in the table's order
     * @throws IllegalArgumentException if the target or the chance is outside its range
     * @throws ArithmeticException if a reward does not fit a long
     */
    public static List<Long> floored(Fraction target, Fraction cardChance, DropTable<?> drops) {
        return exact(target, cardChance, drops).stream()
                .map(reward -> reward.floor().longValueExact())
                .toList();
    }
}
