package dev.parlor.ai.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final Outline LEFT = Outline.box(new Frame(0, 0, 10, 10));
    private static final Outline RIGHT = Outline.box(new Frame(6, 0, 10, 10));

    @Test
    void whatLiesUnderAnotherIsTakenAway() {
        assertThat(LEFT.without(RIGHT).bounds()).isEqualTo(new Frame(0, 0, 6, 10));
    }

    @Test
    void whatLiesUnderBothIsKept() {
        assertThat(LEFT.within(RIGHT).bounds()).isEqualTo(new Frame(6, 0, 4, 10));
    }

    @Test
    void manyShapesAreOne() {
        Outline all = Outline.together(List.of(LEFT, RIGHT, Outline.nothing()));

        assertThat(all.bounds()).isEqualTo(new Frame(0, 0, 16, 10));
    }

    @Test
    void nothingIsLeftOfAShapeUnderItself() {
        assertThat(LEFT.without(LEFT).bounds().width()).isZero();
    }

    @Test
    void aPointFindsItsWayBack() {
        Spot start = new Spot(3, 4);
        Spot end = start.along(30, 7);

        assertThat(start.distance(end)).isCloseTo(7, within(1e-9));
        assertThat(start.direction(end)).isCloseTo(30, within(1e-9));
        assertThat(start.toward(end, 1).distance(end)).isCloseTo(0, within(1e-9));
        assertThat(new Spot(0, 0).direction(new Spot(0, 5))).isEqualTo(90);
    }
}
