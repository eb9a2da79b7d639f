package dev.parlor.core.tournament;

import dev.parlor.core.fighter.Strength;
import dev.parlor.core.fighter.WinProbability;
import java.util.List;

/** The chances of everybody in a bracket against everybody else, laid out for {@link ChampionshipOdds}. */
public final class Matchups {
    private static final double ROUNDING = 1e-12;

    private final int entrants;
    private final double[] chances;

    private Matchups(int entrants, Pairwise pairwise) {
        this.entrants = entrants;
        this.chances = new double[entrants * entrants];
        for (int one = 0; one < entrants; one++) {
            for (int other = 0; other < entrants; other++) {
                chances[one * entrants + other] = one == other ? 0 : pairwise.beats(one, other);
            }
        }
    }

    /**
     * Takes any chances.
     *
     * @param entrants how many there are, 2 to 64
     * @param pairwise their chances
     * @return the table
     * @throws IllegalArgumentException if the number is outside the range, a chance is outside 0 to 1, or those of a
     *     pair do not make 1 within 1e-12
     */
    public static Matchups of(int entrants, Pairwise pairwise) {
        SeedOrder.rounds(entrants);
        Matchups matchups = new Matchups(entrants, pairwise);
        for (int one = 0; one < entrants; one++) {
            for (int other = 0; other < one; other++) {
                matchups.check(one, other);
            }
        }
        return matchups;
    }

    /**
     * The chances that are published and drawn with: rounded to ppm and clamped.
     *
     * @param strengths of the entrants, from seed 1 downwards
     * @return the table of {@link WinProbability}
     * @throws IllegalArgumentException if there are fewer than 2 or more than 64
     */
    public static Matchups shown(List<Strength> strengths) {
        return of(strengths.size(), (one, other) -> {
            int ppm =
                    WinProbability.of(strengths.get(one), strengths.get(other)).ppm();
            return (double) ppm / WinProbability.WHOLE;
        });
    }

    /**
     * The chances of the bare model: strength over the sum of both strengths, neither rounded to ppm nor clamped.
     *
     * @param strengths of the entrants, from seed 1 downwards
     * @return the table
     * @throws IllegalArgumentException if there are fewer than 2 or more than 64
     */
    public static Matchups unclamped(List<Strength> strengths) {
        return of(strengths.size(), (one, other) -> share(strengths.get(one), strengths.get(other)));
    }

    /**
     * How many entrants there are.
     *
     * @return 2 to 64
     */
    public int entrants() {
        return entrants;
    }

    /**
     * The chance of one against another.
     *
     * @param one whose, from 0
     * @param other against whom, from 0
     * @return 0 to 1; 0 against himself
     */
    public double beats(int one, int other) {
        return chances[one * entrants + other];
    }

    private static double share(Strength one, Strength other) {
        double forOne = (double) one.numerator() * other.denominator();
        double forOther = (double) other.numerator() * one.denominator();
        return forOne / (forOne + forOther);
    }

    private void check(int one, int other) {
        double forOne = beats(one, other);
        double forOther = beats(other, one);
        if (!(forOne >= 0 && forOther >= 0 && Math.abs(forOne + forOther - 1) <= ROUNDING)) {
            throw new IllegalArgumentException("The chances of entrants " + one + " and " + other
                    + " against each other must make 1, but are " + forOne + " and " + forOther);
        }
    }
}
