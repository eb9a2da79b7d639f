package dev.parlor.core.betting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.money.Amount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OddsTest {
    /** Wikipedia, "Parimutuel betting", the pool of eight runners in its first form. */
    private static final long[] RUNNERS = {60, 140, 24, 110, 220, 94, 300, 80};

    /**
     * The pay-off table of the Baltimore Sun, 20 May 2000: the least a 2 $ ticket pays, in cents, floored to 20 cents.
     * Entries of the printed table that do not follow from its own rule are left out.
     */
    @ParameterizedTest
    @CsvSource({
        "1-9, 220",
        "1-5, 240",
        "2-5, 280",
        "1-2, 300",
        "3-5, 320",
        "4-5, 360",
        "1-1, 400",
        "6-5, 440",
        "3-2, 500",
        "8-5, 520",
        "9-5, 560",
        "2-1, 600",
        "5-2, 700",
        "99-1, 20000",
    })
    void eachStepOfTheBoardPaysWhatTheTablePrints(String step, long cents) {
        String[] parts = step.split("-", -1);
        long stake = Long.parseLong(parts[1]);
        Odds odds = odds(Long.parseLong(parts[0]) + stake, stake);
        assertThat(FractionalOdds.floorOf(odds).orElseThrow()).hasToString(step);
        assertThat(odds.returns(Amount.of(200)).value() / 20 * 20).isEqualTo(cents);
    }

    @Test
    void theBoardShowsTheStepItself() {
        for (FractionalOdds step : FractionalOdds.LADDER) {
            assertThat(FractionalOdds.floorOf(odds(step.win() + step.stake(), step.stake())))
                    .contains(step);
        }
    }

    @Test
    void theBoardNeverPromisesMoreThanThePoolPays() {
        for (int i = 1; i < FractionalOdds.LADDER.size(); i++) {
            FractionalOdds step = FractionalOdds.LADDER.get(i);
            long scale = 1_000_000_000_000_000L;
            Odds shorter = odds((step.win() + step.stake()) * scale - 1, step.stake() * scale);
            assertThat(FractionalOdds.floorOf(shorter)).contains(FractionalOdds.LADDER.get(i - 1));
        }
    }

    @Test
    void belowTheFirstStepThereIsNoPrice() {
        assertThat(FractionalOdds.floorOf(odds(10, 10))).isEmpty();
        assertThat(FractionalOdds.floorOf(odds(999, 900))).isEmpty();
        assertThat(FractionalOdds.floorOf(odds(1000, 900))).contains(step("1-9"));
    }

    @Test
    void aboveTheLastStepTheBoardStaysThere() {
        assertThat(FractionalOdds.floorOf(odds(Long.MAX_VALUE, 1))).contains(step("99-1"));
        assertThat(FractionalOdds.floorOf(odds(Long.MAX_VALUE, Long.MAX_VALUE / 3)))
                .contains(step("2-1"));
    }

    /** The board's fractions follow from the printed stakes and the takeout of 14.25 %. */
    @Test
    void theEightRunnersOfWikipediaHaveTheirFractions() {
        Board board = wikipedia();
        assertThat(board.gross()).isEqualTo(Amount.of(1028));
        assertThat(board.stakes().keySet().stream()
                        .map(pick -> FractionalOdds.floorOf(board.odds(pick).orElseThrow())
                                .orElseThrow()
                                .toString()))
                .containsExactly("13-1", "5-1", "35-1", "7-1", "3-1", "8-1", "9-5", "10-1");
    }

    /** Printed half up from the net pool in cents, 881.51; decimal odds here are floors of the net pool in units, 882. */
    @Test
    void theEightRunnersOfWikipediaHaveTheirDecimals() {
        long[] printed = {1469, 630, 3673, 801, 401, 938, 294, 1102};
        for (int i = 0; i < RUNNERS.length; i++) {
            assertThat(Math.round(88151.0 / RUNNERS[i])).isEqualTo(printed[i]);
        }
        assertThat(wikipedia().odds(pick(4)).orElseThrow().decimal(4)).isEqualTo("8.0181");
    }

    @Test
    void decimalsAreRoundedDown() {
        assertThat(odds(299_999, 100_000).decimal(2)).isEqualTo("2.99");
        assertThat(odds(205, 100).decimal(3)).isEqualTo("2.050");
        assertThat(odds(7, 3).decimal(0)).isEqualTo("2");
        assertThat(odds(Long.MAX_VALUE, Long.MAX_VALUE - 1).decimal(18)).isEqualTo("1.000000000000000000");
        assertThat(odds(4, 3).decimal(18)).isEqualTo("1.333333333333333333");
        assertThatThrownBy(() -> odds(4, 3).decimal(19)).hasMessageContaining("19");
    }

    @Test
    void nobodysPickHasNoOdds() {
        assertThat(board(0, 10).odds(pick(1))).isEmpty();
    }

    @Test
    void theOwnStakeMovesTheOdds() {
        Board board = board(100, 100);
        assertThat(board.odds(pick(1)).orElseThrow()).hasToString("1.90");
        assertThat(board.with(pick(1), Amount.of(100)).odds(pick(1)).orElseThrow())
                .hasToString("1.42");
    }

    @Test
    void aThinPoolShowsTheStakeBack() {
        assertThat(board(980, 20).odds(pick(1)).orElseThrow()).isEqualTo(odds(980, 980));
    }

    @Test
    void whatTheOddsSayIsWhatTheSettlementPays() {
        Board board = board(70, 35);
        List<Bet> bets = List.of(Bets.bet("a", 1, 33), Bets.bet("b", 1, 37), Bets.bet("c", 2, 35));
        Payouts payouts = Settlement.of(bets, Bets.winner(1), PoolRules.of(new Takeout(500)), Amount.ZERO)
                .payouts();
        Odds odds = board.odds(pick(1)).orElseThrow();
        assertThat(payouts.asList()).allMatch(payout -> payout.paid().equals(odds.returns(payout.stake())));
    }

    private static Board wikipedia() {
        SequencedMap<Pick, Amount> stakes = new LinkedHashMap<>();
        IntStream.range(0, RUNNERS.length).forEach(i -> stakes.put(pick(i + 1), Amount.of(RUNNERS[i])));
        return new Board(stakes, new Takeout(1425), Amount.ZERO);
    }

    private static Board board(long on1, long on2) {
        SequencedMap<Pick, Amount> stakes = new LinkedHashMap<>();
        stakes.put(pick(1), Amount.of(on1));
        stakes.put(pick(2), Amount.of(on2));
        return new Board(stakes, new Takeout(500), Amount.ZERO);
    }

    private static Pick pick(int number) {
        return Bets.pick(number);
    }

    private static Odds odds(long back, long stake) {
        return new Odds(Amount.of(back), Amount.of(stake));
    }

    private static FractionalOdds step(String text) {
        return FractionalOdds.LADDER.stream()
                .filter(step -> step.toString().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
