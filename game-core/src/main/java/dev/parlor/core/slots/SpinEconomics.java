package dev.parlor.core.slots;

import dev.parlor.core.card.Rarities;
import dev.parlor.core.card.Rarity;
import dev.parlor.core.chance.DropTable;
import dev.parlor.core.chance.Fraction;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a spin for cards costs and returns, in spins. A spin costs 1 and gives at most one of: a card, a claim point, some
 * free spins. A player who burns every card gets spins for it, and so the loop closes.
 *
 * @param drops what drops when a spin drops a card
 * @param cardChance how likely a spin drops a card, 0 to 1
 * @param rewards what burning a card pays in spins, for each entry of {@code drops} in its order, each 0 to
 *     {@value SpinBonus#MOST_WORTH}
 * @param claims claim points, at what their use is worth in spins
 * @param freeSpins free spins
 */
public record SpinEconomics(
        DropTable<Rarity> drops, Fraction cardChance, List<Long> rewards, SpinBonus claims, SpinBonus freeSpins) {
    /**
     * The built-in economy: a card every 40 spins whose burning returns at most 85 % of them, a claim point every 2 000
     * spins counted as an epic card, and three free spins every 100.
     */
    public static final SpinEconomics HOUSE = house();

    /**
     * Checks that there is a reward for every rarity and that the chances of one spin fit together.
     *
     * @throws IllegalArgumentException if not, or if a reward is outside its range
     */
    public SpinEconomics {
        rewards = List.copyOf(rewards);
        if (rewards.size() != drops.entries().size()) {
            throw new IllegalArgumentException(
                    "There must be a reward for each of " + drops.entries() + ", but the rewards are " + rewards);
        }
        if (rewards.stream().anyMatch(reward -> reward < 0 || reward > SpinBonus.MOST_WORTH)) {
            throw new IllegalArgumentException(
                    "Burn rewards must be 0 to " + SpinBonus.MOST_WORTH + " spins, but are " + rewards);
        }
        SpinBonus.requireChance("card", cardChance);
        SpinBonus.requireChance(
                "card, claim point or free spins",
                cardChance.plus(claims.chance()).plus(freeSpins.chance()));
    }

    /**
     * What burning every card returns per spin: p · Σ w<sub>r</sub> · N<sub>r</sub>.
     *
     * @return in spins, 0 or more
     */
    public Fraction burning() {
        return cardChance.times(IntStream.range(0, rewards.size())
                .mapToObj(index -> drops.chance(index).times(Fraction.of(rewards.get(index))))
                .reduce(Fraction.ZERO, Fraction::plus));
    }

    /**
     * What the whole loop returns per spin: burning, claim points and free spins together.
     *
     * @return in spins, 0 or more
     */
    public Fraction returned() {
        return burning().plus(claims.returned()).plus(freeSpins.returned());
    }

    /**
     * Judges whether spins run out. The loop is a Galton–Watson branching process: with a mean of one or less it dies out,
     * and only below one it does so after a finite number of spins on average
     * (https://en.wikipedia.org/wiki/Galton%E2%80%93Watson_process).
     *
     * @return sustainable below 1, else runaway, both with the number
     */
    public SpinVerdict verdict() {
        Fraction returned = returned();
        return returned.compareTo(Fraction.ONE) < 0
                ? new SpinVerdict.Sustainable(returned)
                : new SpinVerdict.Runaway(returned);
    }

    private static SpinEconomics house() {
        DropTable<Rarity> drops = Rarities.HOUSE.spins();
        Fraction cardChance = Fraction.of(1, 40);
        List<Long> rewards = SpinRewards.floored(Fraction.of(85, 100), cardChance, drops);
        SpinBonus claims = new SpinBonus(Fraction.of(1, 2_000), rewards.get(rewards.size() - 2));
        return new SpinEconomics(drops, cardChance, rewards, claims, new SpinBonus(Fraction.of(1, 100), 3));
    }
}
