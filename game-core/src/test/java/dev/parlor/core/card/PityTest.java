package dev.parlor.core.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.chance.Fraction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The published rates are 0.600 % base and 1.600 % consolidated with the 90th pull certain (gamingsection.net); the start
 * of the soft pity at pull 74 is the community's (library.keqingmains.com), the step of 6 points its fit.
 */
class PityTest {
    private static final Pity PUBLISHED = new Pity(6_000, 74, 60_000, 90);

    @Test
    void theConsolidatedRateIsThePublishedOne() {
        Pulls pulls = PUBLISHED.pulls();
        assertThat(pulls.expected().decimal(8)).hasToString("62.29733204");
        assertThat(pulls.consolidatedRate().decimal(7)).hasToString("0.0160521");
        assertThat(pulls.standardDeviation(4)).hasToString("24.3123");
        assertThat(pulls.last()).isEqualTo(90);
    }

    @Test
    void theDistributionIsThePublishedOne() {
        Pulls pulls = PUBLISHED.pulls();
        assertThat(pulls.within(0)).isEqualTo(Fraction.ZERO);
        assertThat(pulls.within(1)).isEqualTo(Fraction.ofPpm(6_000));
        assertThat(pulls.within(10).decimal(7)).hasToString("0.0584056");
        assertThat(pulls.within(73).decimal(6)).hasToString("0.355525");
        assertThat(pulls.within(80).decimal(6)).hasToString("0.918451");
        assertThat(pulls.within(89)).isLessThan(Fraction.ONE);
        assertThat(pulls.within(90)).isEqualTo(Fraction.ONE);
        assertThat(pulls.within(1000)).isEqualTo(Fraction.ONE);
    }

    @Test
    void aStartAtPull73WouldShow() {
        Pity earlier = new Pity(6_000, 73, 60_000, 90);
        assertThat(earlier.pulls().expected().decimal(5)).hasToString("61.66734");
    }

    @Test
    void halfThenCertainCostsHalfAsMuchAgain() {
        Pulls featured = PUBLISHED.pulls().featured(Guarantee.HALF_THEN_CERTAIN);
        assertThat(featured.expected().decimal(6)).hasToString("93.445998");
        assertThat(featured.expected()).isEqualTo(PUBLISHED.pulls().expected().times(Fraction.of(3, 2)));
        assertThat(featured.within(1)).isEqualTo(Fraction.ofPpm(3_000));
        assertThat(featured.last()).isEqualTo(180);
        assertThat(featured.within(180)).isEqualTo(Fraction.ONE);
    }

    /** Wald: Var of a drawn number H of sums is E[H]·Var[N] + Var[H]·E[N]². */
    @Test
    void theVarianceWithAGuaranteeIsWalds() {
        Pulls pulls = PUBLISHED.pulls();
        Fraction square = pulls.expected().times(pulls.expected());
        Fraction expected = pulls.variance().times(Fraction.of(3, 2)).plus(square.times(Fraction.of(1, 4)));
        assertThat(pulls.featured(Guarantee.HALF_THEN_CERTAIN).variance()).isEqualTo(expected);
        assertThat(pulls.featured(new Guarantee(Pity.WHOLE, 1)).variance()).isEqualTo(pulls.variance());
    }

    /** E = (1 − q^n) / p for a chance p with the n-th pull certain. */
    @Test
    void hardPityAloneIsACutGeometricDistribution() {
        Pulls pulls = Pity.hard(250_000, 4).pulls();
        assertThat(pulls.expected()).isEqualTo(Fraction.of(175, 64));
        assertThat(pulls.within(3)).isEqualTo(Fraction.of(37, 64));
        assertThat(Pity.hard(1, 1).pulls().expected()).isEqualTo(Fraction.ONE);
    }

    @Test
    void theExpectationIsTheSumOfTheChancesToStillWait() {
        Pulls pulls = PUBLISHED.pulls();
        Fraction waiting = IntStream.range(0, 90)
                .mapToObj(k -> Fraction.ONE.minus(pulls.within(k)))
                .reduce(Fraction.ZERO, Fraction::plus);
        assertThat(pulls.expected()).isEqualTo(waiting);
    }

    @Test
    void theChanceGrowsByTheStepAndStopsAtCertain() {
        assertThat(IntStream.of(1, 73, 74, 75, 89, 90, 91).map(PUBLISHED::chancePpm))
                .containsExactly(6_000, 6_000, 66_000, 126_000, 966_000, 1_000_000, 1_000_000);
        assertThat(new Pity(1, 1, 600_000, 300).chancePpm(299)).isEqualTo(Pity.WHOLE);
        assertThatThrownBy(() -> PUBLISHED.chancePpm(0)).hasMessageContaining("count from 1");
    }

    /** The slowest legal settings: 300 different chances without a common factor, and four hits. */
    @Test
    @Timeout(20)
    void theGreatestDistributionIsStillExact() {
        Pulls pulls = new Pity(1, 2, 999, Pity.MOST_PULLS).pulls();
        Guarantee guarantee = new Guarantee(333_333, Guarantee.MOST_HITS);
        Pulls featured = pulls.featured(guarantee);
        Fraction hits = Pity.hard(333_333, Guarantee.MOST_HITS).pulls().expected();
        assertThat(featured.last()).isEqualTo(Pity.MOST_PULLS * Guarantee.MOST_HITS);
        assertThat(featured.within(featured.last())).isEqualTo(Fraction.ONE);
        assertThat(featured.expected()).isEqualTo(pulls.expected().times(hits));
    }

    @Test
    void theLastPullIsTheFirstCertainOne() {
        Pulls pulls = new Pity(500_000, 2, 1_000_000, 300).pulls();
        assertThat(pulls.last()).isEqualTo(2);
        assertThat(pulls.within(1)).isEqualTo(Fraction.of(1, 2));
        assertThat(pulls.within(2)).isEqualTo(Fraction.ONE);
        assertThat(pulls.featured(Guarantee.HALF_THEN_CERTAIN).last()).isEqualTo(4);
    }

    @Test
    void questionsWithoutAnAnswerAreRefused() {
        Pulls featured = PUBLISHED.pulls().featured(Guarantee.HALF_THEN_CERTAIN);
        assertThatThrownBy(() -> featured.within(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 or more, but is -1");
        assertThatThrownBy(() -> featured.featured(Guarantee.HALF_THEN_CERTAIN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("featured card");
    }

    @Test
    void numbersOutsideTheirRangeAreRefused() {
        assertThatThrownBy(() -> new Pity(0, 1, 0, 90)).hasMessageContaining("base rate in ppm must be 1 to 1000000");
        assertThatThrownBy(() -> new Pity(1, 91, 0, 90)).hasMessageContaining("must be 1 to 90, but is 91");
        assertThatThrownBy(() -> new Pity(1, 1, -1, 90)).hasMessageContaining("step");
        assertThatThrownBy(() -> new Pity(1, 1, 0, 301)).hasMessageContaining("certain pull");
        assertThatThrownBy(() -> new Guarantee(0, 2)).hasMessageContaining("featured chance");
        assertThatThrownBy(() -> new Guarantee(1, 5)).hasMessageContaining("certain hit must be 1 to 4");
    }
}
