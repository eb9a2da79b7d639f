package dev.parlor.core.tournament;

import dev.parlor.core.fighter.FighterId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What the tests of this package share. */
final class Brackets {
    static final long SEED = Long.getLong("parlor.seed", 20_260_101L);

    private Brackets() {}

    static SplittableRandom random() {
        return new SplittableRandom(SEED);
    }

    static List<FighterId> seeds(int entrants) {
        return IntStream.rangeClosed(1, entrants).mapToObj(Brackets::seed).toList();
    }

    static FighterId seed(int seed) {
        return new FighterId("s" + seed);
    }
}
