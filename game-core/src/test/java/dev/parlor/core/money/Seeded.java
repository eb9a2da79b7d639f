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

    /** Numbers of one test's own: other names have other numbers, and each starts anew. */
    public static SplittableRandom random(String name) {
        return new SplittableRandom(new SplittableRandom(SEED ^ ((long) name.hashCode() << 32)).nextLong());
    }

    /** What to put into an assertion's message. */
    public static String seed() {
        return "seed: -Dparlor.seed=" + SEED;
    }
}
