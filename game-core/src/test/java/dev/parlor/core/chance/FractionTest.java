package dev.parlor.core.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FractionTest {
    @Test
    void equalFractionsAreEqualValuesInLowestTerms() {
        assertThat(Fraction.of(6, -8)).isEqualTo(Fraction.of(-3, 4)).hasToString("-3/4");
        assertThat(Fraction.of(0, -8)).isEqualTo(Fraction.ZERO).hasToString("0/1");
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theFourOperationsAreExact() {
        Fraction third = Fraction.of(1, 3);
        Fraction sixth = Fraction.of(1, 6);
        assertThat(third.plus(sixth)).isEqualTo(Fraction.of(1, 2));
        assertThat(sixth.minus(third)).isEqualTo(Fraction.of(-1, 6));
        assertThat(third.times(sixth)).isEqualTo(Fraction.of(1, 18));
        assertThat(third.dividedBy(sixth)).isEqualTo(Fraction.of(2));
        assertThatThrownBy(() -> third.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void floorAndDecimalsRoundAsSaid() {
        assertThat(Fraction.of(-7, 2).floor()).isEqualTo(-4);
        assertThat(Fraction.of(7, 2).floor()).isEqualTo(3);
        assertThat(Fraction.of(1, 8).decimal(2)).hasToString("0.12");
        assertThat(Fraction.of(3, 8).decimal(2)).hasToString("0.38");
        assertThat(Fraction.of(2).squareRoot(8)).hasToString("1.41421356");
        assertThat(Fraction.of(9, 4).squareRoot(2)).hasToString("1.50");
        assertThat(Fraction.ZERO.squareRoot(3)).hasToString("0.000");
        assertThat(Fraction.of(2, 3)).isGreaterThan(Fraction.ofPpm(666_666)).isLessThan(Fraction.ofPpm(666_667));
    }
}
