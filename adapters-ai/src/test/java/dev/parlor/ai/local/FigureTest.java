package dev.parlor.ai.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureTest {
    private static final Light LIGHT = new Light(Ink.TEXT, 1, Ink.CORNER_A);
    private static final int CROWD = 14;

    @ParameterizedTest
    @EnumSource(Stance.class)
    void aBodyStaysWhereBodiesAre(Stance stance) {
        for (Features features : crowd()) {
            Frame box = silhouette(features, stance);

            assertThat(box.x()).as("%s of %s", stance, features).isBetween(-420.0, -20.0);
            assertThat(box.right()).as("%s of %s", stance, features).isBetween(20.0, 420.0);
            assertThat(box.y()).as("%s of %s", stance, features).isBetween(-700.0, -170.0);
            assertThat(box.bottom()).as("%s of %s", stance, features).isBetween(-60.0, 60.0);
        }
    }

    @Test
    void bodiesAreOfEveryBuildAndDress() {
        List<Features> crowd =
                IntStream.range(0, 300).mapToObj(FigureTest::features).toList();

        assertThat(crowd.stream().map(one -> one.body().build()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Build.values());
        assertThat(crowd.stream().map(one -> one.body().dress()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Dress.values());
        assertThat(crowd.stream().map(one -> one.head().shape()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(HeadShape.values());
        assertThat(crowd.stream().map(one -> one.body().back()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Back.values());
    }

    @Test
    void fightersStandInDifferentWaysBeforeAFight() {
        Set<Stance> ready = EnumSet.noneOf(Stance.class);
        crowd().forEach(one -> ready.add(one.body().stance()));

        assertThat(ready).hasSizeGreaterThan(3);
    }

    @Test
    void whoStrikesLeansForwardAndReachesOut() {
        Joints jab = new Joints(Build.BROAD, Stance.JAB.pose());
        Joints guard = new Joints(Build.BROAD, Stance.GUARD.pose());

        assertThat(Stance.JAB.pose().lean()).isGreaterThanOrEqualTo(12);
        assertThat(jab.leadArm().end().x()).isGreaterThan(guard.leadArm().end().x() + 60);
    }

    @Test
    void bonesKeepTheirLengthInEveryPose() {
        for (Build build : Build.values()) {
            for (Stance stance : Stance.values()) {
                Joints joints = new Joints(build, stance.pose());
                for (Joints.Chain chain : Arrays.asList(joints.leadArm(), joints.rearArm())) {
                    assertThat(chain.root().distance(chain.middle())).isCloseTo(build.arm() / 2, within(1e-6));
                    assertThat(chain.middle().distance(chain.end())).isCloseTo(build.arm() / 2, within(1e-6));
                }
            }
        }
    }

    private static List<Features> crowd() {
        return IntStream.range(0, CROWD).mapToObj(FigureTest::features).toList();
    }

    private static Features features(int number) {
        return Features.of(Contender.of(Fighters.plain("crowd-" + number)));
    }

    /** The contour is the first part of a figure. */
    private static Frame silhouette(Features features, Stance stance) {
        Element first =
                new Figure(features, Optional.empty()).elements(stance, LIGHT).getFirst();
        return ((Element.Line) first).outline().bounds();
    }
}
