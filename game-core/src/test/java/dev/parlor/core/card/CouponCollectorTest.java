package dev.parlor.core.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.chance.Fraction;
import org.junit.jupiter.api.Test;

/** n·H(n) as commonly printed: six sides of a die, 50 and 365 kinds. */
class CouponCollectorTest {
    @Test
    void theKnownExpectationsComeOut() {
        assertThat(CouponCollector.expectedDraws(1)).isEqualTo(Fraction.ONE);
        assertThat(CouponCollector.expectedDraws(6)).isEqualTo(Fraction.of(147, 10));
        assertThat(CouponCollector.expectedDraws(6).decimal(1)).hasToString("14.7");
        assertThat(CouponCollector.expectedDraws(50).decimal(5)).hasToString("224.96027");
        assertThat(CouponCollector.expectedDraws(365).decimal(5)).hasToString("2364.64602");
    }

    @Test
    void collectionsOutsideTheRangeAreRefused() {
        assertThatThrownBy(() -> CouponCollector.expectedDraws(0)).hasMessageContaining("1 to 2000 kinds, not 0");
        assertThatThrownBy(() -> CouponCollector.expectedDraws(2001)).hasMessageContaining("not 2001");
    }
}
