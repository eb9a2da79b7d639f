package dev.parlor.core.chance;

import java.util.function.Consumer;

/** Where the seed of a subject comes from when it is made. Two subjects never get the same one. */
@FunctionalInterface
public interface SeedSource {
    /** How many bytes a seed is made of. */
    int BYTES = 32;

    /**
     * Makes the seed of a subject. Asked once more for the same subject it may make another.
     *
     * @param subject such as a match id
     * @return the seed, which stays secret until the draw is over
     */
    Seed of(String subject);

    /**
     * Seeds of fresh random bytes.
     *
     * @param entropy fills the array it is given with bytes that nobody can guess, such as
     *     {@code secureRandom::nextBytes}; safe to ask from any thread
     * @return a source that makes another seed each time it is asked
     */
    static SeedSource random(Consumer<byte[]> entropy) {
        return subject -> {
            byte[] bytes = new byte[BYTES];
            entropy.accept(bytes);
            return Seed.ofBytes(bytes);
        };
    }
}
