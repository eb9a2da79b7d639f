package dev.parlor.core.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChampionshipOddsTest {
    private static final double[] BRACKETOLOGY = {
        .5192183551, .2160396878, .1067894837, .0566863469, .0335615012, .0217986235, .014006608, .0087412083,
        .0061364872, .0048488911, .0036734914, .0026670619, .0020387262, .0016381438, .0012518217, .0009035622
    };
    /** Over the 63 sizes, 20 160 matrices. */
    private static final int RUNS_OF_EACH_SIZE = 320;

    private static final ExactOdds BY_RANK = new ExactOdds((i, j) -> Fraction.of(j + 1, i + j + 2));

    @Test
    @DisplayName("Jane Street, Bracketology 101 (April 2021): seed 2 of 16 wins with 21.6040 %")
    void bracketologyHasItsPublishedOdds() {
        ChampionshipOdds odds = ChampionshipOdds.of(Matchups.unclamped(ranks(16)));
        assertThat(odds.of(1)).isCloseTo(.216040, within(5e-7));
        for (int seed = 0; seed < 16; seed++) {
            assertThat(odds.of(seed)).isCloseTo(BRACKETOLOGY[seed], within(5e-11));
        }
    }

    @Test
    @DisplayName("Jane Street, Bracketology 101: the base is 8112587175380884/37551374274583125, exactly")
    void bracketologyIsExactAsAFraction() {
        Fraction published = new Fraction(new BigInteger("8112587175380884"), new BigInteger("37551374274583125"));
        assertThat(BY_RANK.byHalves(SeedOrder.of(16)).get(1)).isEqualTo(published);
        List<Integer> display = List.of(1, 16, 8, 9, 5, 12, 4, 13, 6, 11, 3, 14, 7, 10, 2, 15);
        assertThat(BY_RANK.byHalves(display).get(1)).isEqualTo(published);
    }

    @Test
    @DisplayName("Jane Street, Bracketology 101: after swapping seeds 1 and 2 the 2-seed wins with 23.0283 %")
    void bracketologyHasItsPublishedSwap() {
        List<Integer> swapped = List.of(2, 16, 8, 9, 4, 13, 5, 12, 1, 15, 7, 10, 3, 14, 6, 11);
        List<Strength> strengths = Stream.concat(
                        Stream.of(2, 1), IntStream.rangeClosed(3, 16).boxed())
                .map(Strength::ofRank)
                .toList();
        assertThat(ChampionshipOdds.of(Matchups.unclamped(strengths)).of(0))
                .isCloseTo(.230283, within(5e-7))
                .isCloseTo(BY_RANK.byHalves(swapped).get(1).toDouble(), within(1e-15));
    }

    @Test
    @DisplayName("the same model for 8 and for 32 seeds")
    void smallerAndLargerFieldsHaveTheirPublishedOdds() {
        double[] eight = {
            .5279401592, .2199664685, .1088721978, .0580254374, .0350374304, .0236403040, .0159321152, .0105858874
        };
        assertThat(ChampionshipOdds.of(Matchups.unclamped(ranks(8))).all()).containsExactly(eight, within(5e-11));
        ChampionshipOdds odds = ChampionshipOdds.of(Matchups.unclamped(ranks(32)));
        assertThat(odds.of(0)).isCloseTo(.5166943993, within(5e-11));
        assertThat(odds.of(1)).isCloseTo(.2151448585, within(5e-11));
        assertThat(odds.of(31)).isCloseTo(4.30407e-5, within(5e-11));
    }

    @Test
    @DisplayName("four teams by a matrix that no strengths explain: 189/500, 6/125, 11/50, 177/500")
    void aMatrixOfFourIsExact() {
        int[][] tenths = {{0, 7, 6, 5}, {3, 0, 1, 2}, {4, 9, 0, 4}, {5, 8, 6, 0}};
        // Teams 0 and 1 meet, and 2 and 3; the standard order pairs seeds 1 with 4 and 2 with 3.
        int[] team = {0, 2, 3, 1};
        ChampionshipOdds odds = ChampionshipOdds.of(Matchups.of(4, (i, j) -> tenths[team[i]][team[j]] / 10.0));
        assertThat(odds.all()).containsExactly(new double[] {.378, .22, .354, .048}, within(1e-15));
        ExactOdds exact = new ExactOdds((i, j) -> Fraction.of(tenths[team[i]][team[j]], 10));
        assertThat(exact.byAllCourses(Bracket.of(Brackets.seeds(4), false)))
                .containsExactly(
                        Fraction.of(189, 500), Fraction.of(11, 50), Fraction.of(177, 500), Fraction.of(6, 125));
    }

    @ParameterizedTest
    @MethodSource("everyNumberOfEntrants")
    void oddsOfAnyFieldSumToOne(int entrants) {
        SplittableRandom random = new SplittableRandom(Brackets.SEED * 100 + entrants);
        for (int run = 0; run < RUNS_OF_EACH_SIZE; run++) {
            double[] odds = ChampionshipOdds.of(anyChances(entrants, random)).all();
            assertThat(Arrays.stream(odds).sum()).as("seed %s", Brackets.SEED).isCloseTo(1, within(1e-12));
            assertThat(Arrays.stream(odds)).allMatch(chance -> chance >= 0 && chance <= 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9})
    void withByesTheOddsAreThoseOfAllCourses(int entrants) {
        double[] odds = ChampionshipOdds.of(Matchups.unclamped(ranks(entrants))).all();
        List<Fraction> exact = BY_RANK.byAllCourses(Bracket.of(Brackets.seeds(entrants), false));
        for (int i = 0; i < entrants; i++) {
            assertThat(odds[i]).isCloseTo(exact.get(i).toDouble(), within(1e-15));
        }
    }

    @ParameterizedTest
    @MethodSource("everyNumberOfEntrants")
    void givenResultsAndWithdrawalsTheOddsAreThoseOfAllCoursesLeft(int entrants) {
        SplittableRandom random = new SplittableRandom(Brackets.SEED - entrants);
        Matchups matchups = Matchups.unclamped(ranks(entrants));
        Bracket bracket = Bracket.of(Brackets.seeds(entrants), random.nextBoolean());
        while (!bracket.isFinished()) {
            bracket = randomStep(bracket, random);
            double[] odds = ChampionshipOdds.given(bracket, matchups).all();
            assertThat(Arrays.stream(odds).sum()).as("seed %s", Brackets.SEED).isCloseTo(1, within(1e-12));
            if (bracket.plan().places().size() - bracket.verdicts().size() <= 8) {
                List<Fraction> exact = BY_RANK.byAllCourses(bracket);
                for (int i = 0; i < entrants; i++) {
                    assertThat(odds[i])
                            .as("seed %s, entrant %s of %s", Brackets.SEED, i, bracket)
                            .isCloseTo(exact.get(i).toDouble(), within(1e-14));
                }
            }
        }
    }

    @Test
    void theShownOddsUseTheClampedChances() {
        ChampionshipOdds odds =
                ChampionshipOdds.of(Matchups.shown(List.of(Strength.ofRank(1), Strength.ofRank(9_999))));
        assertThat(odds.all()).containsExactly(.92, .08);
        assertThat(ChampionshipOdds.of(Matchups.unclamped(List.of(Strength.ofRank(1), Strength.ofRank(9_999))))
                        .of(0))
                .isCloseTo(.9999, within(1e-15));
    }

    @Test
    void oddsBeforeTheFirstMatchAreThoseOfAFreshBracket() {
        Matchups matchups = Matchups.shown(ranks(21));
        assertThat(ChampionshipOdds.given(Bracket.of(Brackets.seeds(21), true), matchups))
                .isEqualTo(ChampionshipOdds.of(matchups));
    }

    @Test
    void simulatedTournamentsAreWonAsOftenAsTheOddsSay() {
        int runs = 20_000;
        int[] won = new int[11];
        Matchups matchups = Matchups.shown(ranks(11));
        SplittableRandom random = new SplittableRandom(7);
        for (int run = 0; run < runs; run++) {
            won[simulated(matchups, random)]++;
        }
        ChampionshipOdds odds = ChampionshipOdds.of(matchups);
        double chiSquare = 0;
        for (int i = 0; i < won.length; i++) {
            chiSquare += Math.pow(won[i] - runs * odds.of(i), 2) / (runs * odds.of(i));
        }
        assertThat(chiSquare)
                .as("10 degrees of freedom, alpha 1e-6, fixed seed")
                .isLessThan(46.86);
    }

    @Test
    void chancesThatDoNotFitAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Matchups.of(2, (i, j) -> .6));
        assertThatIllegalArgumentException().isThrownBy(() -> Matchups.of(2, (i, j) -> i < j ? 1.5 : -.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Matchups.of(2, (i, j) -> Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Matchups.of(65, (i, j) -> .5));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ChampionshipOdds.given(Bracket.of(Brackets.seeds(4), false), Matchups.of(5, (i, j) -> .5)));
    }

    static IntStream everyNumberOfEntrants() {
        return IntStream.rangeClosed(2, 64);
    }

    private static List<Strength> ranks(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Strength::ofRank).toList();
    }

    private static Matchups anyChances(int entrants, SplittableRandom random) {
        double[][] p = new double[entrants][entrants];
        for (int i = 0; i < entrants; i++) {
            for (int j = 0; j < i; j++) {
                p[i][j] = random.nextInt(10) == 0 ? random.nextInt(2) : random.nextDouble();
                p[j][i] = 1 - p[i][j];
            }
        }
        return Matchups.of(entrants, (i, j) -> p[i][j]);
    }

    private static Bracket randomStep(Bracket bracket, SplittableRandom random) {
        FighterId unlucky = bracket.seeds().get(random.nextInt(bracket.seeds().size()));
        if (random.nextInt(4) == 0 && bracket.isIn(unlucky)) {
            return bracket.withdraw(unlucky);
        }
        Place place = bracket.ready().get(random.nextInt(bracket.ready().size()));
        return bracket.won(place, random.nextBoolean() ? Corner.A : Corner.B);
    }

    private static int simulated(Matchups matchups, SplittableRandom random) {
        List<Integer> field = SeedOrder.of(SeedOrder.places(matchups.entrants()));
        while (field.size() > 1) {
            List<Integer> before = field;
            field = IntStream.range(0, field.size() / 2)
                    .mapToObj(i -> winner(before.get(2 * i), before.get(2 * i + 1), matchups, random))
                    .toList();
        }
        return field.getFirst() - 1;
    }

    private static int winner(int one, int other, Matchups matchups, SplittableRandom random) {
        if (Math.max(one, other) > matchups.entrants()) {
            return Math.min(one, other);
        }
        return random.nextDouble() < matchups.beats(one - 1, other - 1) ? one : other;
    }
}
