package dev.parlor.core.betting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.money.Amount;
import dev.parlor.core.money.MulDiv;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pools that others have published. Where a source counts otherwise than this house (break points, Japanese truncation,
 * ties that the house wins), its convention is written out in the test and only the arithmetic is ours.
 */
class PublishedPoolsTest {
    /** W. Va. CSR 178-05, table 178-5C, in cents: 18 % of 192 913.00, 23 872.00 on the winner; printed price 6.6265357. */
    @Test
    void westVirginiasPoolComesToItsPrintedNet() {
        Settlement settlement = settle(1800, List.of(Bets.bet("a", 1, 2_387_200), Bets.bet("b", 2, 16_904_100)));
        assertThat(settlement.books().gross()).isEqualTo(Amount.of(19_423_000 - 131_700));
        assertThat(settlement.books().fee()).isEqualTo(Amount.of(3_472_434));
        assertThat(settlement.books().net()).isEqualTo(Amount.of(15_818_866));
        assertThat(new Odds(settlement.books().net(), Amount.of(2_387_200)).decimal(9))
                .isEqualTo("6.626535690");
        assertThat(paid(settlement)).containsExactly(15_818_866L);
    }

    /** The same table with break points: what each convention pays and keeps, in cents. */
    @ParameterizedTest
    @CsvSource({"10, 15755520, 63346", "5, 15755520, 63346", "1, 15803264, 15602"})
    void westVirginiasPoolUnderBreakPoints(int breakPoint, long paid, long breakage) {
        long price = MulDiv.floor(15_818_866, 100, 2_387_200) / breakPoint * breakPoint;
        long payout = MulDiv.floor(2_387_200, price, 100);
        assertThat(payout).isEqualTo(paid);
        assertThat(15_818_866 - payout).isEqualTo(breakage);
    }

    /** Wikipedia, "Parimutuel betting": runner 4 wins a pool of 1028 at 14.25 %; here in whole units. */
    @Test
    void wikipediasPoolInWholeUnits() {
        long[] stakes = {60, 140, 24, 110, 220, 94, 300, 80};
        List<Bet> bets = new ArrayList<>();
        for (int i = 0; i < stakes.length; i++) {
            bets.add(Bets.bet("bettor-" + i, i + 1, stakes[i]));
        }
        Settlement settlement = Settlement.of(bets, Bets.winner(4), rules(1425), Amount.ZERO);
        assertThat(settlement.books().fee()).isEqualTo(Amount.of(146));
        assertThat(settlement.books().net()).isEqualTo(Amount.of(882));
        assertThat(paid(settlement)).containsExactly(882L);
    }

    /** The same pool in cents has the printed net of 881.51 and pays 8.01 a unit. */
    @Test
    void wikipediasPoolInCents() {
        Settlement settlement = settle(1425, List.of(Bets.bet("a", 1, 11_000), Bets.bet("b", 2, 91_800)));
        assertThat(settlement.books().fee()).isEqualTo(Amount.of(14_649));
        assertThat(settlement.books().net()).isEqualTo(Amount.of(88_151));
        assertThat(new Odds(settlement.books().net(), Amount.of(11_000)).decimal(2))
                .isEqualTo("8.01");
    }

    /** Thoroughbred Daily News on Kentucky's penny breakage, BloodHorse on Ellis Park: unbroken return, dime and penny. */
    @ParameterizedTest
    @CsvSource({"50918, 10000, 500, 509", "14854928, 10000000, 140, 148"})
    void kentuckysReturnsUnderBreakPoints(long back, long stake, long dime, long penny) {
        long cents = new Odds(Amount.of(back), Amount.of(stake))
                .returns(Amount.of(100))
                .value();
        assertThat(cents).isEqualTo(penny);
        assertThat(cents / 10 * 10).isEqualTo(dime);
    }

    /** Horse Racing Nation, "Penny breakage" at Ellis Park: one 2 $ ticket pays 3.20 under the dime, 3.38 under the penny. */
    @Test
    void ellisParksTicketUnderBothBreakPoints() {
        Odds unbroken = new Odds(Amount.of(1695), Amount.of(1000));
        long cents = unbroken.returns(Amount.of(100)).value();
        assertThat(2 * (cents / 10 * 10)).isEqualTo(320);
        assertThat(2 * cents).isEqualTo(338);
    }

    /** wp-test.biz, p=1083: 9 000 000 yen, 5 000 000 on the winner, 80 % paid back: 1.44, cut to 140 yen per 100. */
    @Test
    void theJapaneseWinPoolComesToItsPrintedShare() {
        Settlement settlement = settle(2000, List.of(Bets.bet("a", 1, 5_000_000), Bets.bet("b", 2, 4_000_000)));
        assertThat(settlement.books().net()).isEqualTo(Amount.of(7_200_000));
        Odds odds = new Odds(settlement.books().net(), Amount.of(5_000_000));
        assertThat(odds.decimal(2)).isEqualTo("1.44");
        assertThat(odds.returns(Amount.of(100)).value() / 10 * 10).isEqualTo(140);
    }

    /**
     * South China Morning Post, article 584176: the dead heat of 2007 paid 16.50 and 35.50 per 10 with 8.016 and 4.439
     * million in all, which is a profit split. The stakes follow from the totals; a takeout is not printed.
     */
    @Test
    void hongKongsDeadHeatWasAProfitSplit() {
        long onFirst = 8_016_000L * 100 / 165;
        long onSecond = 4_439_000L * 100 / 355;
        long losing = 12_455_000 * 10 - 10 * (onFirst + onSecond);
        List<Bet> bets =
                List.of(Bets.bet("a", 1, 10 * onFirst), Bets.bet("b", 2, 10 * onSecond), Bets.bet("c", 3, losing));
        Settlement settlement = Settlement.of(bets, Set.of(Bets.pick(1), Bets.pick(2)), rules(0), Amount.ZERO);
        assertThat(settlement).isInstanceOf(Settlement.DeadHeat.class);
        assertThat(priceOf10(settlement, 0)).isBetween(16.4, 16.6);
        assertThat(priceOf10(settlement, 1)).isBetween(35.2, 35.6);
    }

    /** pancake-smart-contracts, predictions v2, "Should claim rewards", in tenths: fee 10 %. */
    @Test
    void pancakeSwapsRoundsPayTheirClaims() {
        Settlement first = settle(1000, List.of(Bets.bet("a", 1, 10), Bets.bet("b", 1, 20), Bets.bet("c", 2, 40)));
        assertThat(paid(first)).containsExactly(21L, 42L);
        assertThat(first.books().fee()).isEqualTo(Amount.of(7));
        Settlement second = settle(1000, List.of(Bets.bet("a", 1, 240), Bets.bet("b", 2, 430)));
        assertThat(paid(second)).containsExactly(603L);
    }

    /** The same source's contract as an oracle: it splits what the treasury leaves, and on a tie leaves nothing. */
    @Test
    void pancakeSwapsTreasuryTakesATie() {
        List<Long> bulls = List.of(10L, 20L);
        PancakeRound won = PancakeRound.of(bulls, 40, true);
        Settlement ours = settle(1000, List.of(Bets.bet("a", 1, 10), Bets.bet("b", 1, 20), Bets.bet("c", 2, 40)));
        assertThat(won).isEqualTo(new PancakeRound(ours.books().fee().value(), paid(ours)));
        assertThat(PancakeRound.of(List.of(1L, 2L), 4, false)).isEqualTo(new PancakeRound(7, List.of()));
    }

    /** The same source on a tie: there the treasury takes all 7; here a pool without a result goes back. */
    @Test
    void pancakeSwapsHouseWinIsARefundHere() {
        List<Bet> bets = List.of(Bets.bet("a", 1, 1), Bets.bet("b", 1, 2), Bets.bet("c", 2, 4));
        assertThat(Settlement.voided(bets, rules(1000), Amount.ZERO).books().paid())
                .isEqualTo(Amount.of(7));
    }

    /** eklipse.gg on Twitch's predictions: 50 000 against 30 000 without a fee is × 1.6; shares floor. */
    @Test
    void twitchsPredictionPaysItsMultiple() {
        Odds odds = new Odds(Amount.of(80_000), Amount.of(50_000));
        assertThat(odds.decimal(1)).isEqualTo("1.6");
        List<Bet> bets = new ArrayList<>(Bets.onTheFirst(10, 37, 33, 49_920));
        bets.add(Bets.bet("loser", 2, 30_000));
        assertThat(paid(settle(0, bets)).subList(0, 3)).containsExactly(16L, 59L, 52L);
    }

    /** Net 882 over stakes of 10, 25 and 75: the largest remainder gets the unit, not the first to come. */
    @Test
    void theLargestRemainderGetsTheUnit() {
        List<Bet> bets = new ArrayList<>(Bets.onTheFirst(10, 25, 75));
        bets.add(Bets.bet("loser", 2, 772));
        assertThat(paid(settle(0, bets))).containsExactly(80L, 200L, 601L);
        assertThat(paid(settle(rules(0).with(DustPolicy.LARGEST_REMAINDER), bets)))
                .containsExactly(80L, 201L, 601L);
    }

    /** Net 5 over 2 and 1 is 3 and 2. A bettor who splits the 2 into two tickets would get 4, were tickets counted. */
    @Test
    void splittingTicketsGainsNothing() {
        PoolRules rules = rules(0).with(DustPolicy.LARGEST_REMAINDER);
        Bet loser = Bets.bet("loser", 2, 2);
        Bet other = Bets.bet("b", 1, 1);
        Settlement whole = settle(rules, List.of(Bets.bet("a", 1, 2), other, loser));
        Settlement split = settle(rules, List.of(Bets.bet("1", "a", 1, 1), Bets.bet("2", "a", 1, 1), other, loser));
        assertThat(paid(whole)).containsExactly(3L, 2L);
        assertThat(split).isEqualTo(whole);
    }

    /** 980 of 1000 on the winner at 10 %: the full fee would pay 0.918 a unit; it is waived to 20. */
    @Test
    void theFeeIsWaivedDownToTheStake() {
        Settlement settlement = settle(1000, List.of(Bets.bet("a", 1, 980), Bets.bet("b", 2, 20)));
        assertThat(settlement).isInstanceOf(Settlement.ThinPool.class);
        assertThat(settlement.books().fee()).isEqualTo(Amount.of(20));
        assertThat(paid(settlement)).containsExactly(980L);
    }

    /** 950 of 1000 on the winner at 10 %: what is carried in pays for the fee first, then for a profit. */
    @ParameterizedTest
    @CsvSource({"0, 50, 950", "1, 51, 950", "49, 99, 950", "50, 100, 950", "51, 100, 951", "60, 100, 960"})
    void whatIsCarriedInLessensTheWaiver(long carriedIn, long fee, long paid) {
        List<Bet> bets = List.of(Bets.bet("a", 1, 950), Bets.bet("b", 2, 50));
        Settlement settlement = Settlement.of(bets, Bets.winner(1), rules(1000), Amount.of(carriedIn));
        assertThat(settlement.books().fee()).isEqualTo(Amount.of(fee));
        assertThat(paid(settlement)).containsExactly(paid);
    }

    /** A stake times the net pool passes a long once both exceed 3 037 000 499, the root of 2^63. */
    @ParameterizedTest
    @CsvSource({"3037000498, 0", "3037000499, 0", "3037000499, 1", "3037000500, 0", "3037000500, 3037000500"})
    void sharesAreExactOnBothSidesOfALong(long stake, long losing) {
        List<Bet> bets = new ArrayList<>(List.of(Bets.bet("a", 1, stake), Bets.bet("b", 1, 1)));
        if (losing > 0) {
            bets.add(Bets.bet("c", 2, losing));
        }
        BigInteger exact = BigInteger.valueOf(stake)
                .multiply(BigInteger.valueOf(stake + 1 + losing))
                .divide(BigInteger.valueOf(stake + 1));
        assertThat(paid(settle(0, bets)).getFirst()).isEqualTo(exact.longValueExact());
    }

    /** What the contract books: without a winner no claims and everything to the treasury; else a fee of 10 %. */
    private record PancakeRound(long treasury, List<Long> claims) {
        static PancakeRound of(List<Long> bulls, long bears, boolean bullsWon) {
            long backing = bulls.stream().mapToLong(Long::longValue).sum();
            long total = backing + bears;
            long treasury = bullsWon ? total * 1_000 / 10_000 : total;
            return new PancakeRound(
                    treasury,
                    bulls.stream()
                            .filter(stake -> bullsWon)
                            .map(stake -> stake * (total - treasury) / backing)
                            .toList());
        }
    }

    private static double priceOf10(Settlement settlement, int index) {
        Payout payout = settlement.payouts().get(index);
        return 10.0 * payout.paid().value() / payout.stake().value();
    }

    private static Settlement settle(int bps, List<Bet> bets) {
        return settle(rules(bps), bets);
    }

    private static Settlement settle(PoolRules rules, List<Bet> bets) {
        return Settlement.of(bets, Bets.winner(1), rules, Amount.ZERO);
    }

    private static List<Long> paid(Settlement settlement) {
        return settlement.payouts().asList().stream()
                .map(payout -> payout.paid().value())
                .toList();
    }

    private static PoolRules rules(int bps) {
        return PoolRules.of(new Takeout(bps));
    }
}
