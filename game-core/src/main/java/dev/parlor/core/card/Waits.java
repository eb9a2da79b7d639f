package dev.parlor.core.card;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/**
 * The chance of each pull, given that those before it failed. Chances of something at pull k are counted in parts of
 * certain^k, so that every step multiplies a long number by a short one.
 *
 * @param chances of pull 1, 2, 3 and so on, in parts of {@code certain}; the last one is certain
 * @param certain the whole of one pull's chance
 */
record Waits(List<BigInteger> chances, BigInteger certain) {
    int last() {
        return chances.size();
    }

    /** When one more hit comes, by when the hits before it came. */
    BigInteger[] then(BigInteger[] before) {
        BigInteger[] next = zeros(before.length + last());
        for (int start = 0; start < before.length; start++) {
            BigInteger waiting = before[start];
            for (int pull = 1; pull <= last() && waiting.signum() > 0; pull++) {
                BigInteger chance = chances.get(pull - 1);
                next[start + pull] = next[start + pull].add(waiting.multiply(chance));
                waiting = waiting.multiply(certain.subtract(chance));
            }
        }
        return next;
    }

    static BigInteger[] zeros(int length) {
        return Stream.generate(() -> BigInteger.ZERO).limit(length).toArray(BigInteger[]::new);
    }
}
