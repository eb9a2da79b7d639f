package dev.parlor.core.chance;

/**
 * The unbiased number below a fixed bound, as {@link FairDraw#below} takes it from its words, with the division by the
 * bound replaced by a multiplication with its reciprocal.
 *
 * <p>With m = ⌊(2<sup>64</sup>−1)/n⌋ the estimate ⌊word·m/2<sup>64</sup>⌋ is the quotient or one less (the idea of
 * Granlund and Montgomery 1994, "Division by Invariant Integers using Multiplication",
 * https://doi.org/10.1145/178243.178249), so what is left over is the remainder or the remainder plus n. Whoever looks
 * the number up in a table has a place for both and needs no correction.
 */
final class Remainder {
    private final long bound;
    private final long reciprocal;
    private final long lastFair;

    /** The bound is at most 2^31, so that twice the bound fits an int's places. */
    Remainder(long bound) {
        this.bound = bound;
        this.reciprocal = Long.divideUnsigned(-1L, bound);
        this.lastFair = -1L - FairDraw.excess(bound);
    }

    /** Takes words until one is fair; the result is the number or the number plus the bound. */
    long rest(Words words) {
        long word = words.next();
        while (Long.compareUnsigned(word, lastFair) > 0) {
            word = words.next();
        }
        return word - Math.unsignedMultiplyHigh(word, reciprocal) * bound;
    }
}
