package dev.parlor.core.card;

import dev.parlor.core.chance.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;

/**
 * The exact distribution of N, the number of pulls until something happens: how likely it happens at pull 1, 2, 3 and so
 * on, up to a last one that is certain.
 */
public final class Pulls {
    /** How many parts of the whole each number of pulls has; at index 0, nothing. */
    private final BigInteger[] parts;

    private final BigInteger whole;
    /** The chance of each pull by itself; unknown when hits were counted together. */
    private final Optional<Waits> waits;

    private Pulls(BigInteger[] parts, BigInteger whole, Optional<Waits> waits) {
        this.parts = parts;
        this.whole = whole;
        this.waits = waits;
    }

    /**
     * The chances are brought to their common terms first, which keeps the numbers short. What is behind the first
     * certain pull never happens.
     */
    static Pulls of(Pity pity) {
        int last = IntStream.rangeClosed(1, pity.certainAt())
                .filter(pull -> pity.chancePpm(pull) == Pity.WHOLE)
                .findFirst()
                .orElseThrow();
        List<BigInteger> chances = IntStream.rangeClosed(1, last)
                .mapToObj(pull -> BigInteger.valueOf(pity.chancePpm(pull)))
                .toList();
        BigInteger unit = chances.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        BigInteger certain = BigInteger.valueOf(Pity.WHOLE).divide(unit);
        Waits waits =
                new Waits(chances.stream().map(chance -> chance.divide(unit)).toList(), certain);
        return of(waits.then(new BigInteger[] {BigInteger.ONE}), waits, BigInteger.ONE, Optional.of(waits));
    }

    /** Brings parts of certain^pull at each pull to one whole. */
    private static Pulls of(BigInteger[] growing, Waits waits, BigInteger unit, Optional<Waits> own) {
        BigInteger[] parts = new BigInteger[growing.length];
        BigInteger scale = BigInteger.ONE;
        for (int pull = growing.length - 1; pull >= 0; pull--) {
            parts[pull] = growing[pull].multiply(scale);
            scale = pull == 0 ? scale : scale.multiply(waits.certain());
        }
        return new Pulls(parts, scale.multiply(unit), own);
    }

    /**
     * How many pulls the featured card takes, when each hit is the featured one by a guarantee. The work grows with the
     * cube of {@link #last()} and of the certain hit; at the greatest of both it takes about a second.
     *
     * @param guarantee how a hit becomes the featured card
     * @return the exact distribution of the pulls until the first featured hit
     * @throws IllegalStateException if these are the pulls of a featured card already
     */
    public Pulls featured(Guarantee guarantee) {
        Pulls hits = of(Pity.hard(guarantee.featuredPpm(), guarantee.certainAtHit()));
        return repeated(
                hits,
                waits.orElseThrow(() -> new IllegalStateException(
                        "These are the pulls of a featured card; a guarantee goes on top of a pity")));
    }

    /**
     * The first pull that is certain: by the hard pity, or earlier by a soft pity that reaches the whole.
     *
     * @return the greatest possible N, 1 or more
     */
    public int last() {
        return parts.length - 1;
    }

    /**
     * P(N ≤ k): the chance that it has happened within some pulls.
     *
     * @param pulls k, 0 or more
     * @return 0 to 1, and 1 from {@link #last()} on
     * @throws IllegalArgumentException if the number of pulls is negative
     */
    public Fraction within(int pulls) {
        if (pulls < 0) {
            throw new IllegalArgumentException("A number of pulls must be 0 or more, but is " + pulls);
        }
        BigInteger sum = Arrays.stream(parts).limit(pulls + 1L).reduce(BigInteger.ZERO, BigInteger::add);
        return new Fraction(sum, whole);
    }

    /**
     * E[N]: how many pulls it takes on average.
     *
     * @return 1 to {@link #last()}
     */
    public Fraction expected() {
        return mean(LongUnaryOperator.identity());
    }

    /**
     * The consolidated rate: hits per pull in the long run, 1/E[N].
     *
     * @return above 0, at most 1
     */
    public Fraction consolidatedRate() {
        return Fraction.ONE.dividedBy(expected());
    }

    /**
     * Var[N] = E[N²] − E[N]².
     *
     * @return 0 or more
     */
    public Fraction variance() {
        Fraction expected = expected();
        return mean(pulls -> pulls * pulls).minus(expected.times(expected));
    }

    /**
     * The standard deviation of N, for showing.
     *
     * @param places digits behind the point, 0 or more
     * @return the square root of the variance, rounded half-even
     */
    public BigDecimal standardDeviation(int places) {
        return variance().squareRoot(places);
    }

    private Fraction mean(LongUnaryOperator value) {
        BigInteger sum = IntStream.rangeClosed(1, last())
                .mapToObj(pulls -> parts[pulls].multiply(BigInteger.valueOf(value.applyAsLong(pulls))))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return new Fraction(sum, whole);
    }

    /** The pulls of {@code times} independent hits together, where {@code times} is itself drawn. */
    private static Pulls repeated(Pulls times, Waits waits) {
        BigInteger[] sum = Waits.zeros(waits.last() * times.last() + 1);
        BigInteger[] together = {BigInteger.ONE};
        for (int hits = 1; hits <= times.last(); hits++) {
            together = waits.then(together);
            for (int pulls = 0; pulls < together.length; pulls++) {
                sum[pulls] = sum[pulls].add(together[pulls].multiply(times.parts[hits]));
            }
        }
        return of(sum, waits, times.whole, Optional.empty());
    }
}
