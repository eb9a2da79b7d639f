package dev.parlor.core.slots;

import dev.parlor.core.chance.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * What a machine returns, exactly: how many of all combinations of stops pay how much. The stake is 1.
 *
 * @param cycle the number of combinations of stops, 1 or more
 * @param ways how many combinations of stops pay a total, by the total; a total of 0 among them
 * @param paying how many combinations of stops show each combination that pays
 */
public record Returns(long cycle, NavigableMap<Long, Long> ways, Map<Combination, Long> paying) {
    /** Copies the maps. */
    public Returns {
        ways = Collections.unmodifiableNavigableMap(new TreeMap<>(ways));
        paying = Map.copyOf(paying);
    }

    /**
     * The return to player: what a spin pays on average.
     *
     * @return a multiple of the stake, 0 or more
     */
    public Fraction rtp() {
        return mean(BigInteger::valueOf);
    }

    /**
     * How many combinations of stops pay anything.
     *
     * @return 0 to {@link #cycle}
     */
    public long hits() {
        return cycle - ways.getOrDefault(0L, 0L);
    }

    /**
     * How often a spin pays anything.
     *
     * @return 0 to 1
     */
    public Fraction hitFrequency() {
        return Fraction.of(hits(), cycle);
    }

    /**
     * The variance of what a spin pays: E[x²] − E[x]².
     *
     * @return 0 or more
     */
    public Fraction variance() {
        Fraction rtp = rtp();
        return mean(pay -> BigInteger.valueOf(pay).pow(2)).minus(rtp.times(rtp));
    }

    /**
     * The standard deviation of what a spin pays, for showing.
     *
     * @param places digits behind the point, 0 or more
     * @return a multiple of the stake, rounded half-even
     */
    public BigDecimal standardDeviation(int places) {
        return variance().squareRoot(places);
    }

    /**
     * The volatility index of the PAR sheets: z standard deviations. After n spins the measured return lies within the
     * index over √n of the return to player, with the confidence that belongs to z, such as 1.65 for 90 %.
     *
     * @param z how many standard deviations, 0 or more
     * @param places digits behind the point, 0 or more
     * @return a multiple of the stake, rounded half-even
     */
    public BigDecimal volatilityIndex(Fraction z, int places) {
        return variance().times(z).times(z).squareRoot(places);
    }

    private Fraction mean(LongFunction<BigInteger> value) {
        BigInteger sum = ways.entrySet().stream()
                .map(entry -> value.apply(entry.getKey()).multiply(BigInteger.valueOf(entry.getValue())))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return new Fraction(sum, BigInteger.valueOf(cycle));
    }
}
