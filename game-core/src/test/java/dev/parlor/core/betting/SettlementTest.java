package dev.parlor.core.betting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.money.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The named outcomes. */
class SettlementTest {
    private static final PoolRules RULES = PoolRules.of(new Takeout(1000));

    /** Acceptance test 8: no backers of the winner. */
    @Test
    void nobodyBackedTheWinner() {
        Settlement settlement = settle(List.of(Bets.bet("a", 1, 70), Bets.bet("a", 2, 10), Bets.bet("b", 2, 20)), 3);
        assertThat(settlement).isInstanceOf(Settlement.NobodyBackedTheWinner.class);
        assertThat(settlement.books()).isEqualTo(books(100, 0, 0, 100, 0));
        assertThat(settlement.payouts().of(Bets.player("a")))
                .contains(new Payout(Bets.player("a"), Amount.of(80), Amount.of(80)));
    }

    /** Acceptance test 8: all on the winner; the fee is waived as a whole. */
    @Test
    void everybodyBackedTheWinner() {
        Settlement settlement = settle(List.of(Bets.bet("a", 1, 70), Bets.bet("b", 1, 30)), 1);
        assertThat(settlement).isInstanceOf(Settlement.ThinPool.class);
        assertThat(settlement.books()).isEqualTo(books(100, 0, 0, 100, 0));
    }

    /** Acceptance test 8: one bettor only, on both sides. */
    @Test
    void oneBettorAlone() {
        Settlement settlement = settle(List.of(Bets.bet("a", 1, 60), Bets.bet("a", 2, 40)), 1);
        assertThat(settlement).isInstanceOf(Settlement.Won.class);
        assertThat(settlement.books()).isEqualTo(books(100, 0, 10, 90, 0));
    }

    /** Acceptance test 8: no result. */
    @Test
    void aVoidPoolGivesEveryStakeBack() {
        List<Bet> bets = List.of(Bets.bet("a", 1, 60), Bets.bet("a", 2, 40), Bets.bet("b", 2, 1));
        Settlement.Voided settlement = Settlement.voided(bets, RULES, Amount.of(7));
        assertThat(settlement.books()).isEqualTo(books(101, 7, 0, 101, 7));
        assertThat(settlement.payouts().size()).isEqualTo(2);
    }

    /** Acceptance test 8: dead heat. Net 900, stakes 100 and 200 come off, 300 of profit for each side. */
    @Test
    void aDeadHeatSplitsTheProfit() {
        Settlement settlement = deadHeat(Set.of(Bets.pick(1), Bets.pick(2)), 700);
        assertThat(settlement).isInstanceOf(Settlement.DeadHeat.class);
        assertThat(paid(settlement, "a")).isEqualTo(100 + 300);
        assertThat(paid(settlement, "b")).isEqualTo(200 + 300);
        assertThat(settlement.books()).isEqualTo(books(1000, 0, 100, 900, 0));
    }

    @Test
    void inADeadHeatTheUnbackedSideLeavesItsPartToTheRest() {
        Settlement settlement = deadHeat(Set.of(Bets.pick(1), Bets.pick(4)), 700);
        assertThat(settlement).isInstanceOf(Settlement.DeadHeat.class);
        assertThat(paid(settlement, "a")).isEqualTo(900);
    }

    /** Profit 601 into two parts of 300; the unit left is dust, or the first pick's by the largest remainder. */
    @Test
    void theUnitThatTheDivisionIntoPartsLeavesIsDust() {
        List<Bet> bets = List.of(Bets.bet("a", 1, 100), Bets.bet("b", 2, 200), Bets.bet("c", 3, 601));
        Set<Pick> winners = Set.of(Bets.pick(1), Bets.pick(2));
        PoolRules free = PoolRules.of(Takeout.NONE);
        Settlement house = Settlement.of(bets, winners, free, Amount.ZERO);
        assertThat(house.books()).isEqualTo(books(901, 0, 0, 900, 1));
        Settlement remainder = Settlement.of(bets, winners, free.with(DustPolicy.LARGEST_REMAINDER), Amount.ZERO);
        assertThat(paid(remainder, "a")).isEqualTo(401);
    }

    @Test
    void nobodyBet() {
        Settlement settlement = Settlement.of(List.of(), Bets.winner(1), RULES, Amount.of(5));
        assertThat(settlement).isInstanceOf(Settlement.Empty.class);
        assertThat(settlement.books()).isEqualTo(books(0, 5, 0, 0, 5));
    }

    /** Net 10 over three equal stakes leaves 1. */
    @Test
    void dustGoesWhereThePolicySays() {
        List<Bet> bets = new ArrayList<>(Bets.onTheFirst(3, 3, 3));
        bets.add(Bets.bet("loser", 2, 1));
        PoolRules free = PoolRules.of(Takeout.NONE);
        assertThat(settle(bets, free).books().dust()).isEqualTo(Amount.of(1));
        assertThat(settle(bets, free.with(DustPolicy.CARRYOVER)).books().carriedOut())
                .isEqualTo(Amount.of(1));
        Settlement remainder = settle(bets.reversed(), free.with(DustPolicy.LARGEST_REMAINDER));
        assertThat(paid(remainder, "bettor-a")).isEqualTo(4);
        assertThat(paid(remainder, "bettor-c")).isEqualTo(3);
    }

    @Test
    void whatIsCarriedInIsFreeOfTheFee() {
        Settlement settlement = Settlement.of(
                List.of(Bets.bet("a", 1, 50), Bets.bet("b", 2, 50)), Bets.winner(1), RULES, Amount.of(30));
        assertThat(settlement.books()).isEqualTo(books(100, 30, 10, 120, 0));
    }

    /** Acceptance test 9: over every stake from 1 to 5000 the house never pays in, and keeps at most fee and dust. */
    @Test
    void noStakeBeatsTheEdge() {
        for (int stake = 1; stake <= 5_000; stake++) {
            Settlement settlement = settle(List.of(Bets.bet("a", 1, stake), Bets.bet("b", 2, stake)), 1);
            long kept = 2L * stake - paid(settlement, "a");
            assertThat(kept).as("stake %d", stake).isEqualTo(2L * stake / 10);
        }
    }

    /** Acceptance test 9: the minimum stake keeps the fee from flooring to nothing. */
    @Test
    void theMinimumStakeIsTheSmallestThatIsTaxed() {
        for (int bps = 1; bps <= 10_000; bps++) {
            Takeout takeout = new Takeout(bps);
            Amount minimum = takeout.smallestTaxed();
            assertThat(takeout.fee(minimum)).isGreaterThanOrEqualTo(Amount.of(1));
            assertThat(takeout.fee(minimum.minus(Amount.of(1)))).isEqualTo(Amount.ZERO);
        }
    }

    /** Acceptance test 4: stakes whose sum passes the range are refused, not wrapped. */
    @Test
    void stakesBeyondTheRangeAreAFault() {
        List<Bet> bets = List.of(Bets.bet("a", 1, Long.MAX_VALUE), Bets.bet("b", 2, 1));
        assertThatThrownBy(() -> settle(bets, 1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> settle(bets, 3)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Settlement.voided(bets.subList(0, 1), RULES, Amount.of(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void thePoolMayBeAsLargeAsTheRange() {
        List<Bet> bets = List.of(
                Bets.bet("a", 1, Long.MAX_VALUE / 2), Bets.bet("b", 1, Long.MAX_VALUE / 4), Bets.bet("c", 2, 99));
        Settlement settlement = settle(bets, PoolRules.of(Takeout.NONE));
        assertThat(paid(settlement, "a")).isEqualTo(Long.MAX_VALUE / 2 + 66);
    }

    @Test
    void aSettlementNeedsAWinner() {
        assertThatThrownBy(() -> Settlement.of(List.of(), Set.of(), RULES, Amount.ZERO))
                .hasMessageContaining("winner");
    }

    @Test
    void aBetStakesSomething() {
        assertThatThrownBy(() -> Bets.bet("a", 1, 0)).hasMessageContaining("stakes nothing");
    }

    @Test
    void manyBettorsKeepTheirOwnSums() {
        List<Bet> bets = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            bets.add(Bets.bet("b" + i, "player-" + i % 10_000, 1, 1 + i % 10_000));
        }
        Settlement settlement = settle(bets, PoolRules.of(Takeout.NONE));
        assertThat(settlement.payouts().size()).isEqualTo(10_000);
        assertThat(settlement.payouts().asList())
                .allMatch(payout -> payout.stake().value()
                        == 3L * (1 + Integer.parseInt(payout.bettor().value().substring(7))));
        assertThat(settlement.payouts().of(Bets.player("player-10000"))).isEmpty();
    }

    private static Settlement deadHeat(Set<Pick> winners, long losing) {
        List<Bet> bets = List.of(Bets.bet("a", 1, 100), Bets.bet("b", 2, 200), Bets.bet("c", 3, losing));
        return Settlement.of(bets, winners, RULES, Amount.ZERO);
    }

    private static Settlement settle(List<Bet> bets, int winner) {
        return Settlement.of(bets, Bets.winner(winner), RULES, Amount.ZERO);
    }

    private static Settlement settle(List<Bet> bets, PoolRules rules) {
        return Settlement.of(bets, Bets.winner(1), rules, Amount.ZERO);
    }

    private static long paid(Settlement settlement, String bettor) {
        return settlement.payouts().of(Bets.player(bettor)).orElseThrow().paid().value();
    }

    private static Books books(long gross, long carriedIn, long fee, long paid, long dust) {
        return new Books(
                Amount.of(gross), Amount.of(carriedIn), Amount.of(fee), Amount.of(paid), Amount.of(dust), Amount.ZERO);
    }
}
