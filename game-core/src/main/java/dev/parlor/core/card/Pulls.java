package dev.parlor.core.card;

import dev.parlor.core.chance.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The exact distribution of N, the number of pulls until something happens: how likely it happens at pull 1, 2, 3 and so
 * on, up to a last one that is certain.
 */
public final class Pulls {
    /** How many parts of the whole each number of pulls has; at index 0, nothing. */
    private final BigInteger[] parts;

    private final BigInteger whole;

    private Pulls(BigInteger[] parts, BigInteger whole) {
        this.parts = parts;
        this.whole = whole;
    }

    /** The chances are brought to their common terms first, which keeps the numbers short. */
    static Pulls of(Pity pity) {
        BigInteger[] chances = IntStream.rangeClosed(1, pity.certainAt())
                .mapToObj(pull -> BigInteger.valueOf(pity.chancePpm(pull)))
                .toArray(BigInteger[]::new);
        BigInteger unit = Arrays.stream(chances).reduce(BigInteger.ZERO, BigInteger::gcd);
        BigInteger certain = BigInteger.valueOf(Pity.WHOLE).divide(unit);
        BigInteger whole = certain.pow(chances.length - 1);
        BigInteger[] parts = new BigInteger[chances.length + 1];
        parts[0] = BigInteger.ZERO;
        BigInteger left = whole;
        for (int pull = 1; pull < parts.length; pull++) {
            parts[pull] = left.multiply(chances[pull - 1].divide(unit)).divide(certain);
            left = left.subtract(parts[pull]);
        }
        return new Pulls(parts, whole);
    }

    /**
     * How many pulls the featured card takes, when each hit is the featured one by a guarantee.
     *
     * @param guarantee how a hit becomes the featured card
     * @return the exact distribution of the pulls until the first featured hit
     */
    public Pulls featured(Guarantee guarantee) {
        return repeated(of(Pity.hard(guarantee.featuredPpm(), guarantee.certainAtHit())));
    }

    /**
     * The pull that is certain.
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
     */
    public Fraction within(int pulls) {
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
    private Pulls repeated(Pulls times) {
        BigInteger[] sum = zeros(last() * times.last() + 1);
        BigInteger[] together = {BigInteger.ONE};
        for (int hits = 1; hits <= times.last(); hits++) {
            together = sumOfBoth(together, parts);
            BigInteger weight = times.parts[hits].multiply(whole.pow(times.last() - hits));
            for (int pulls = 0; pulls < together.length; pulls++) {
                sum[pulls] = sum[pulls].add(together[pulls].multiply(weight));
            }
        }
        return new Pulls(sum, times.whole.multiply(whole.pow(times.last())));
    }

    private static BigInteger[] sumOfBoth(BigInteger[] one, BigInteger[] other) {
        BigInteger[] sum = zeros(one.length + other.length - 1);
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                sum[i + j] = sum[i + j].add(one[i].multiply(other[j]));
            }
        }
        return sum;
    }

    private static BigInteger[] zeros(int length) {
        return Stream.generate(() -> BigInteger.ZERO).limit(length).toArray(BigInteger[]::new);
    }
}
