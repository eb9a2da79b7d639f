package dev.parlor.core.betting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.money.Amount;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayoutFloorTest {
    private static final int GREATEST = 5_000;
    private static final long WHOLE = 10_000;

    @ParameterizedTest
    @ValueSource(ints = {100, 333, 500, 1_000, 1_500})
    @DisplayName(
            "9: for every stake up to 5 000 the house keeps what is published and less than a unit per winner more")
    void theHouseNeverPaysMoreThanItTookNorKeepsMoreThanItSays(int bps) {
        PoolRules rules = PoolRules.of(new Takeout(bps));
        for (long stake = rules.minimumStake().value(); stake <= GREATEST; stake++) {
            for (long other : new long[] {rules.minimumStake().value(), 777, stake, 3 * stake + 1}) {
                check(stake, other, rules);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 333, 500, 1_000, 1_500})
    @DisplayName("9: at the smallest stake there is a fee, below it there is no bet")
    void theMinimumStakeIsEnforced(int bps) {
        PoolRules rules = PoolRules.of(new Takeout(bps));
        TestFloor floor = new TestFloor();
        floor.open(TestFloor.terms(rules));
        floor.grant("alice", GREATEST);
        long minimum = rules.minimumStake().value();
        for (long stake = 1; stake < minimum; stake++) {
            assertThat(floor.place("b" + stake, "alice", 1, stake))
                    .isEqualTo(new BetOutcome.BelowMinimum(Amount.of(minimum)));
        }
        assertThat(floor.place("b" + minimum, "alice", 1, minimum)).isInstanceOf(BetOutcome.Placed.class);
        assertThat(rules.takeout().fee(Amount.of(minimum)).value()).isPositive();
        assertThat(rules.takeout().fee(Amount.of(minimum - 1)).value()).isZero();
    }

    @Test
    @DisplayName("9: whoever is alone in a pool gets the stake back, whatever it is")
    void aLoneBettorLosesNothing() {
        for (long stake = 20; stake <= GREATEST; stake++) {
            Settlement settlement =
                    Settlement.of(List.of(Bets.bet("a", "alice", 1, stake)), Bets.winner(1), rules(), Amount.ZERO);
            assertThat(settlement.books().paid().value()).isEqualTo(stake);
        }
    }

    private static void check(long stake, long other, PoolRules rules) {
        List<Bet> bets = List.of(
                Bets.bet("a", "alice", 1, stake), Bets.bet("b", "bob", 1, other), Bets.bet("c", "carol", 2, stake));
        Settlement settlement = Settlement.of(bets, Bets.winner(1), rules, Amount.ZERO);
        Books books = settlement.books();
        long published = rules.takeout().bps() * books.gross().value();
        long kept = books.gross().value() - books.paid().value();
        String name = stake + " and " + other + " against " + stake + " at " + rules.takeout();
        assertThat(kept).as(name).isNotNegative();
        assertThat(WHOLE * books.fee().value()).as(name).isLessThanOrEqualTo(published);
        assertThat(kept).as(name).isEqualTo(books.fee().plus(books.dust()).value());
        assertThat(books.dust().value()).as(name).isLessThan(2);
        if (!(settlement instanceof Settlement.ThinPool)) {
            assertThat(WHOLE * (books.fee().value() + 1)).as(name).isGreaterThan(published);
        }
        settlement
                .payouts()
                .asList()
                .forEach(payout -> assertThat(payout.paid()).isGreaterThanOrEqualTo(payout.stake()));
    }

    private static PoolRules rules() {
        return PoolRules.of(new Takeout(500));
    }
}
