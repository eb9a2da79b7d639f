package dev.parlor.core.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.chance.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules of a line and a window, one by one, and what is refused. */
class MachineTest {
    private static final Symbol A = new Symbol("A");
    private static final Symbol B = new Symbol("B");
    private static final Symbol WILD = new Symbol("W");
    private static final Symbol STAR = new Symbol("*");
    private static final Paytable PAYTABLE = new Paytable(
            List.of(LinePay.of(WILD, 0, 6, 50), LinePay.of(A, 0, 2, 5), LinePay.of(B, 0, 0, 60)),
            Optional.of(WILD),
            Optional.of(ScatterPay.of(STAR, 0, 3)));

    @Test
    void theBetterOfWildRunAndSymbolRunCounts() {
        assertThat(PAYTABLE.combinations(List.of(WILD, WILD, A), 0)).containsExactly(new Combination("W", 2, 6));
        assertThat(PAYTABLE.combinations(List.of(WILD, WILD, B), 0)).containsExactly(new Combination("B", 3, 60));
        assertThat(PAYTABLE.combinations(List.of(A, WILD, A), 0)).containsExactly(new Combination("A", 3, 5));
        assertThat(PAYTABLE.combinations(List.of(WILD, WILD, WILD), 0)).containsExactly(new Combination("B", 3, 60));
    }

    /** 12 different symbols on each of 6 reels are enumerated, 13 are not. */
    @Test
    void tooManyCombinationsAreNotEnumerated() {
        assertThat(ofDifferent(12).returns().cycle()).isEqualTo(2_985_984);
        assertThatThrownBy(() -> ofDifferent(13).returns())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4826809 different combinations; at most 4194304");
    }

    private static Machine ofDifferent(int symbols) {
        Reel reel = new Reel(IntStream.range(0, symbols)
                .mapToObj(i -> new Symbol("symbol " + i))
                .toList());
        return new Machine("wide", 1, Collections.nCopies(6, reel), PAYTABLE);
    }

    @Test
    void runsBeginAtTheFirstReelAndTheWildIsNoScatter() {
        assertThat(PAYTABLE.combinations(List.of(B, A, A), 0)).isEmpty();
        assertThat(PAYTABLE.combinations(List.of(A, STAR, A), 1)).isEmpty();
        assertThat(PAYTABLE.combinations(List.of(STAR, WILD, WILD), 1)).isEmpty();
    }

    @Test
    void theScatterPaysBesidesTheLineAndMorePayLikeTheMostListed() {
        assertThat(PAYTABLE.combinations(List.of(A, A, STAR), 4))
                .containsExactly(new Combination("A", 2, 2), new Combination("*", 4, 3));
    }

    @Test
    void ofTwoLinesAlikeTheFirstListedCounts() {
        Paytable twins = Paytable.of(
                new LinePay("first", List.of(A), Pays.of(1)), new LinePay("second", List.of(A), Pays.of(1)));
        assertThat(twins.combinations(List.of(A), 0)).containsExactly(new Combination("first", 1, 1));
    }

    @Test
    void theWindowGoesRoundTheStripWithTheLineInTheMiddle() {
        Reel reel = new Reel(List.of(A, B, WILD, STAR));
        assertThat(reel.window(0, 3)).containsExactly(STAR, A, B);
        assertThat(reel.window(3, 3)).containsExactly(WILD, STAR, A);
        assertThat(reel.window(0, 2)).containsExactly(A, B);
        Spin spin = new Machine("m", 3, List.of(reel, reel, reel), PAYTABLE).at(List.of(0, 0, 2));
        assertThat(spin.window().get(2)).containsExactly(B, WILD, STAR);
        assertThat(spin.combinations()).containsExactly(new Combination("A", 3, 5), new Combination("*", 3, 3));
        assertThat(spin.pay()).isEqualTo(8);
    }

    @Test
    void aSpinAsksForOneStopOfEachReelFromLeftToRight() {
        Machine machine = new Machine(
                "m", 1, List.of(new Reel(List.of(A, B)), new Reel(List.of(B, A, A))), Paytable.of(LinePay.of(A, 0, 1)));
        List<Long> asked = new ArrayList<>();
        Spin spin = machine.spin(bound -> {
            asked.add(bound);
            return bound - 2;
        });
        assertThat(asked).containsExactly(2L, 3L);
        assertThat(spin.stops()).containsExactly(0, 1);
        assertThat(spin.pay()).isEqualTo(1);
        assertThatThrownBy(() -> machine.at(List.of(0))).hasMessageContaining("2 reels, but the stops are [0]");
        assertThatThrownBy(() -> machine.at(List.of(0, 3))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aMachineOutsideTheBandIsRefusedWithItsReturn() {
        Machine generous =
                new Machine("generous", 1, Reels.alike(1, Map.of(A, 48, B, 52)), Paytable.of(LinePay.of(A, 2)));
        assertThat(ReturnBand.HOUSE.verdict(generous))
                .isEqualTo(new MachineVerdict.OutsideBand(generous.returns(), ReturnBand.HOUSE))
                .extracting(verdict -> verdict.returns().rtp())
                .isEqualTo(Fraction.of(96, 100));
        ReturnBand exact = new ReturnBand(Fraction.of(96, 100), Fraction.of(96, 100));
        assertThat(exact.verdict(generous)).isInstanceOf(MachineVerdict.Allowed.class);
        assertThatThrownBy(() -> new ReturnBand(Fraction.of(9, 10), Fraction.ONE))
                .hasMessageContaining("most < 1");
    }

    @Test
    void brokenMachinesAreRefused() {
        assertThatThrownBy(() -> Pays.of(0, 5, 4))
                .hasMessageContaining("never less for more symbols, but are [0, 5, 4]");
        assertThatThrownBy(() -> Pays.of(-1)).hasMessageContaining("0 to 1000000");
        assertThatThrownBy(Pays::of).hasMessageContaining("at least one pay");
        assertThatThrownBy(() -> new Symbol(" ")).hasMessageContaining("name");
        assertThatThrownBy(() -> new Reel(List.of())).hasMessageContaining("1 to 256 stops, not 0");
        Reel reel = new Reel(List.of(A, B));
        assertThatThrownBy(() -> new Machine("m", 3, List.of(reel), PAYTABLE)).hasMessageContaining("1 to 2 rows");
        assertThatThrownBy(() -> new Machine("m", 1, List.of(), PAYTABLE)).hasMessageContaining("1 to 6 reels");
        Optional<ScatterPay> wild = Optional.of(ScatterPay.of(WILD, 1));
        assertThatThrownBy(() -> new Paytable(PAYTABLE.lines(), Optional.of(WILD), wild))
                .hasMessageContaining("scatter 'W' cannot be the wild");
        assertThatThrownBy(() -> Paytable.of(LinePay.of(A, 1), LinePay.of(A, 2)))
                .hasMessageContaining("same name");
    }

    @Test
    void aMachineTooLargeToEnumerateIsRefused() {
        Reel wide = new Reel(
                IntStream.range(0, 256).mapToObj(i -> new Symbol("s" + i)).toList());
        Machine vast = new Machine("vast", 1, Collections.nCopies(6, wide), Paytable.of(LinePay.of(A, 1)));
        assertThatThrownBy(vast::returns).hasMessageContaining("'vast' has 281474976710656 different combinations");
    }
}
