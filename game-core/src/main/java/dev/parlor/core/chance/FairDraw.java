package dev.parlor.core.chance;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of one scope, drawn without bias from its words and remembered for the proof.
 *
 * <p>A word at or above 2<sup>64</sup> − (2<sup>64</sup> mod n) is rejected and the next one taken; the number is the
 * word mod n, all unsigned. For a power of two nothing is rejected. This is the classic rejection of OpenBSD's
 * {@code arc4random_uniform} with the excess cut off at the top.
 */
public final class FairDraw implements Chance {
    private final Words words;
    private final DrawScope scope;
    private final List<Drawn> drawn = new ArrayList<>();
    private long rejected;

    FairDraw(Words words, DrawScope scope) {
        this.words = words;
        this.scope = scope;
    }

    /**
     * Opens the draw of a scope at its first word.
     *
     * @param seed the secret or revealed seed
     * @param scope what the draw is about
     * @return a new draw
     */
    public static FairDraw open(Seed seed, DrawScope scope) {
        return new FairDraw(WordStream.open(seed, scope), scope);
    }

    @Override
    public long below(long bound) {
        long excess = excess(bound);
        long word = words.next();
        while (excess != 0 && Long.compareUnsigned(word, -excess) >= 0) {
            rejected++;
            word = words.next();
        }
        Drawn number = new Drawn(bound, Long.remainderUnsigned(word, bound));
        drawn.add(number);
        return number.value();
    }

    /**
     * What this draw leaves for the proof.
     *
     * @return the numbers so far, in order, and how many words were rejected for them
     */
    public StreamProof proof() {
        return new StreamProof(scope.purpose(), scope.subject(), drawn, rejected);
    }

    /** 2^64 mod bound: how many words at the top would favour the low numbers. */
    static long excess(long bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("A draw needs a bound of at least 1, but got " + bound);
        }
        return Long.remainderUnsigned(-bound, bound);
    }
}
