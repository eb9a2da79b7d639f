package dev.parlor.bench;

import dev.parlor.core.rarity.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A collection like the Bored Apes: seven traits, the common values a hundred times as frequent as the rare ones, hat,
 * clothes and earring absent as often as there. Everything follows from one seed.
 */
final class Apes {
    static final int TOKENS = 10_000;

    private static final List<Kind> KINDS = List.of(
            new Kind("Background", 8, 0),
            new Kind("Body", 29, 0),
            new Kind("Eyes", 26, 0),
            new Kind("Mouth", 33, 0),
            new Kind("Hat", 44, 0.25),
            new Kind("Clothes", 54, 0.19),
            new Kind("Earring", 9, 0.73));

    private Apes() {}

    static List<List<Trait>> drawn() {
        SplittableRandom random = new SplittableRandom(0x6170_6573L);
        return IntStream.range(0, TOKENS).mapToObj(token -> token(random)).toList();
    }

    private static List<Trait> token(SplittableRandom random) {
        List<Trait> traits = new ArrayList<>();
        for (Kind kind : KINDS) {
            if (random.nextDouble() >= kind.absent()) {
                traits.add(kind.value(random));
            }
        }
        return List.copyOf(traits);
    }

    /**
     * One trait.
     *
     * @param name what it is called
     * @param values how many different values it has
     * @param absent the share of the tokens that lack it
     */
    private record Kind(String name, int values, double absent) {
        private static final double STEEPNESS = 1.6;

        /** A power of an even number leans towards the first values. */
        Trait value(SplittableRandom random) {
            int number = (int) (values * Math.pow(random.nextDouble(), STEEPNESS));
            return new Trait(name, name + " " + number);
        }
    }
}
