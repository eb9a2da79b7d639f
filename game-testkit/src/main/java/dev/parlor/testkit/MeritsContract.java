package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.BLUE;
import static dev.parlor.testkit.Fixtures.CHIPS;
import static dev.parlor.testkit.Fixtures.NOON;
import static dev.parlor.testkit.Fixtures.PARLOR;
import static dev.parlor.testkit.Fixtures.RED;
import static dev.parlor.testkit.Fixtures.player;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.Step;
import dev.parlor.core.Transactions;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.OpenPool;
import dev.parlor.core.betting.Payroll;
import dev.parlor.core.betting.Pick;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.betting.Pool;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.betting.SettlePool;
import dev.parlor.core.betting.VoidPool;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.BettingRecord;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.PlayerName;
import dev.parlor.core.money.Ranking;
import dev.parlor.core.money.Register;
import dev.parlor.core.money.Standing;
import dev.parlor.core.money.Stats;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What bets must earn beside money, on every storage.
 *
 * @param <S> what the storage's transactions hand over
 */
public abstract class MeritsContract<S extends EconomyDesk.Storage & BettingDesk.Storage> {
    private static final PoolId POOL = new PoolId("p");
    private static final int CHUNK = 2;

    private final HandClock clock = new HandClock(NOON);
    private EconomyDesk economy;
    private BettingDesk betting;

    /** For a storage's author to extend. */
    protected MeritsContract() {}

    /**
     * Opens an empty storage; called before each test.
     *
     * @param time the storage's clock
     * @return transactions on it
     */
    protected abstract Transactions<S> openStorage(InstantSource time);

    @BeforeEach
    final void open() {
        Transactions<S> storage = openStorage(clock);
        economy = new EconomyDesk(storage, clock);
        betting = new BettingDesk(storage, clock, new Payroll(CHUNK));
        betting.open(new OpenPool(POOL, Fixtures.terms(), NOON.plus(Duration.ofHours(1))));
        for (String name : List.of("ann", "bob", "cid", "dan", "eve")) {
            economy.start(new Register(PARLOR, player(name), PlayerName.of(name), 1));
        }
    }

    @Test
    final void everyBettorOfASettledPoolIsCreditedOnce() {
        bet("b1", "ann", RED, 100);
        bet("b2", "ann", RED, 100);
        bet("b3", "ann", BLUE, 50);
        bet("b4", "bob", BLUE, 300);
        bet("b5", "cid", BLUE, 100);
        bet("b6", "dan", RED, 50);
        bet("b7", "eve", BLUE, 100);
        settle();
        assertThat(stats("ann").records()).isEqualTo(Map.of(CHIPS, record(3, 1, 250, 608, 358)));
        assertThat(stats("bob").records()).isEqualTo(Map.of(CHIPS, record(1, 0, 300, 0, 0)));
        assertThat(stats("dan").records()).isEqualTo(Map.of(CHIPS, record(1, 1, 50, 152, 102)));
        assertThat(List.of("ann", "bob", "cid", "dan", "eve"))
                .extracting(name -> stats(name).career().xp())
                .containsExactly(25L, 10L, 10L, 25L, 10L);
        assertThat(economy.leaderboard(PARLOR, new Ranking.ByWinnings(CHIPS), 9, player("bob"))
                        .top())
                .extracting(Standing::value)
                .containsExactly(358L, 102L);
    }

    @Test
    final void anOpenBetHasEarnedNothingYet() {
        bet("b1", "ann", RED, 100);
        assertThat(stats("ann").career().xp()).isZero();
        assertThat(stats("ann").records()).isEmpty();
    }

    @Test
    final void stakesThatGoBackEarnNothing() {
        bet("b1", "ann", RED, 100);
        bet("b2", "bob", RED, 100);
        bet("b3", "cid", RED, 100);
        betting.voidPool(VoidPool.of(POOL, "Rain"));
        finish();
        assertThat(stats("ann").career().xp()).isZero();
        assertThat(stats("cid").records()).isEmpty();
    }

    @Test
    final void aPoolWhoseWinnerNobodyBackedEarnsNothing() {
        bet("b1", "ann", BLUE, 100);
        bet("b2", "bob", BLUE, 100);
        settle();
        assertThat(stats("ann").career().xp()).isZero();
        assertThat(stats("bob").records()).isEmpty();
    }

    @Test
    final void playLeadsToTheNextLevelAndABetterDaily() {
        for (int i = 0; i < 10; i++) {
            PoolId pool = new PoolId("q" + i);
            betting.open(new OpenPool(pool, Fixtures.terms(), NOON.plus(Duration.ofHours(1))));
            betting.place(new PlaceBet(new BetId("r" + i), pool, player("ann"), RED, Amount.of(20)));
            betting.place(new PlaceBet(new BetId("s" + i), pool, player("bob"), BLUE, Amount.of(20)));
            betting.lock(pool);
            betting.settle(SettlePool.of(pool, BLUE));
        }
        assertThat(stats("ann").level()).isEqualTo(2);
        assertThat(stats("ann").nextLevel()).hasValue(300);
        economy.daily(PARLOR, player("ann"));
        assertThat(economy.balance(PARLOR, player("ann"), CHIPS).value()).isEqualTo(1_000 - 200 + 220);
    }

    private void settle() {
        betting.lock(POOL);
        betting.settle(SettlePool.of(POOL, RED));
        finish();
    }

    private void finish() {
        while (betting.pool(POOL).orElseThrow() instanceof Pool.Closing) {
            betting.take(new Step("pool.pay", POOL.value()));
        }
    }

    private void bet(String bet, String name, Pick pick, long stake) {
        betting.place(new PlaceBet(new BetId(bet), POOL, player(name), pick, Amount.of(stake)));
    }

    private Stats stats(String name) {
        return economy.stats(PARLOR, player(name)).orElseThrow();
    }

    private static BettingRecord record(long bets, long won, long staked, long returned, long winnings) {
        return new BettingRecord(
                bets, won, Amount.of(staked), Amount.of(returned), Amount.of(winnings), Amount.of(winnings));
    }
}
