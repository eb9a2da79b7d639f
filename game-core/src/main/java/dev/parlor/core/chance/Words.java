package dev.parlor.core.chance;

/** A supply of uniform 64-bit words, read as unsigned numbers. */
@FunctionalInterface
public interface Words {
    /**
     * Hands out the next word.
     *
     * @return 64 bits
     */
    long next();
}
