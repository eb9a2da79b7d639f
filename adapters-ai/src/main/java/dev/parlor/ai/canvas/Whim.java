package dev.parlor.ai.canvas;

import java.util.List;

/**
 * Where a picture's chance comes from: each question has a name, and the same seed answers it the same way always,
 * whatever else was asked before. For pictures only; nothing that is worth anything is drawn from it.
 *
 * @param seed decides every answer
 */
public record Whim(long seed) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final double UNIT = 0x1p-53;

    /** One that belongs to a text, such as a fighter's id. */
    public static Whim of(String text) {
        return new Whim(hash(text));
    }

    /** One for a part of what this one decides. */
    public Whim branch(String part) {
        return new Whim(word(hash(part)));
    }

    /** A number from 0 on, below 1. */
    public double unit(String question) {
        return (word(hash(question)) >>> 11) * UNIT;
    }

    /** A number in a range. */
    public double between(String question, double low, double high) {
        return low + (high - low) * unit(question);
    }

    /** A whole number from 0 on, below the bound. */
    public int below(String question, int bound) {
        return (int) (unit(question) * bound);
    }

    /** Whether something is so, as often as the share says. */
    public boolean chance(String question, double share) {
        return unit(question) < share;
    }

    /** One of several. */
    public <T> T pick(String question, List<T> several) {
        return several.get(below(question, several.size()));
    }

    /** The n-th word of the generator SplitMix64 that starts with the seed; the first has number 0. */
    long word(long number) {
        return mix(seed + (number + 1) * GOLDEN);
    }

    /** The last step of SplitMix64: turns numbers that resemble each other into such that do not. */
    static long mix(long word) {
        long first = (word ^ (word >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }

    private static long hash(String text) {
        long hash = FNV_START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
