package dev.parlor.core.rarity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The OpenRarity standard: a token is as rare as its traits are informative.
 *
 * <p>Source: the reference implementation, <a href="https://github.com/OpenRarity/open-rarity">OpenRarity/open-rarity</a>
 * ({@code information_content_scoring_handler.py}, {@code collection.py}, {@code rarity_ranker.py}).
 *
 * <ul>
 *   <li>A token's information is the sum of −log<sub>2</sub>(share of the tokens with that trait) over all attributes of
 *       the collection; of an attribute that it lacks, the share of the tokens that lack it.
 *   <li>How many traits a token has is an attribute too ({@code meta_trait:trait_count}); traits whose value is "none" do
 *       not count in it.
 *   <li>The score is the information over the entropy of the collection, the sum of −p·log<sub>2</sub>(p) over every
 *       value and every absence.
 *   <li>Tokens are sorted by the number of their unique traits, then by score, both descending. A token whose score
 *       equals that of the token before it within a billionth has that token's rank: 1, 2, 2, 2, 5.
 *   <li>Names and values are compared without regard to case and outer blanks.
 * </ul>
 *
 * <p>Deliberately not implemented: numeric and date traits, which the reference refuses to rank; a number is compared as
 * its text. Logarithms are taken with {@link StrictMath} and added in one order, so every machine finds the same ranks.
 */
public final class OpenRarity {
    private static final double TOLERANCE = 1e-9;

    private OpenRarity() {}

    /**
     * Ranks a whole collection.
     *
     * @param table the collection; a rank says nothing if tokens are missing in it
     * @return the rarity of every token, in the order of the table
     */
    public static List<Rarity> rank(TraitTable table) {
        Census census = new Census(table);
        double[] scores =
                IntStream.range(0, table.size()).mapToDouble(census::score).toArray();
        int[] unique =
                IntStream.range(0, table.size()).map(census::uniqueTraits).toArray();
        int[] ranks = ranks(scores, unique);
        return IntStream.range(0, table.size())
                .mapToObj(i -> new Rarity(table.id(i), ranks[i], scores[i], unique[i]))
                .toList();
    }

    /** As in the reference, a tie asks for the score alone, even where the unique traits differ. */
    static int[] ranks(double[] scores, int[] uniqueTraits) {
        int[] order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> uniqueTraits[i])
                        .thenComparingDouble(i -> scores[i])
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            boolean tied = place > 0 && close(scores[order[place]], scores[order[place - 1]]);
            ranks[order[place]] = tied ? ranks[order[place - 1]] : place + 1;
        }
        return ranks;
    }

    /** Python's {@code math.isclose} with its default tolerances: https://docs.python.org/3/library/math.html */
    private static boolean close(double a, double b) {
        return StrictMath.abs(a - b) <= TOLERANCE * StrictMath.max(StrictMath.abs(a), StrictMath.abs(b));
    }
}
