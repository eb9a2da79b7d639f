package dev.parlor.bench;

import dev.parlor.core.chance.Words;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The same words for everybody, round and round. They are so many that no processor learns by heart what follows from
 * them, and so few that they stay in its second cache.
 *
 * <p>A sampler of Commons RNG that asks for an int gets the upper half of a word, by the interface's own default.
 */
final class PreparedWords implements Words, UniformRandomProvider {
    static final int COUNT = 1 << 16;

    private final long[] words =
            new SplittableRandom(0x776f_7264_73L).longs(COUNT).toArray();
    private int taken;

    @Override
    public long next() {
        return words[taken++ & (COUNT - 1)];
    }

    @Override
    public long nextLong() {
        return next();
    }
}
