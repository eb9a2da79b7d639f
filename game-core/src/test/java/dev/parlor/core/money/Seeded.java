package dev.parlor.core.money;

import java.util.SplittableRandom;

/** Random numbers that can be had again: {@code -Dparlor.seed=…} replays a run. */
public final class Seeded {
    private static final long SEED = Long.getLong("parlor.seed", 20_260_101L);

    private Seeded() {}

    /** Numbers that every test starts anew. */
    public static SplittableRandom random() {
        return new SplittableRandom(SEED);
    }

    /** What to put into an assertion's message. */
    public static String seed() {
        return "seed: -Dparlor.seed=" + SEED;
    }
}
