package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.BLUE;
import static dev.parlor.testkit.Fixtures.CHIPS;
import static dev.parlor.testkit.Fixtures.NOON;
import static dev.parlor.testkit.Fixtures.PARLOR;
import static dev.parlor.testkit.Fixtures.RED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.PlayerId;
import dev.parlor.core.Step;
import dev.parlor.core.StepOutcome;
import dev.parlor.core.Transactions;
import dev.parlor.core.betting.Bet;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.BetOutcome;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.LockOutcome;
import dev.parlor.core.betting.OpenPool;
import dev.parlor.core.betting.Payroll;
import dev.parlor.core.betting.Pick;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.betting.Pool;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.betting.SettleOutcome;
import dev.parlor.core.betting.SettlePool;
import dev.parlor.core.betting.Settlement;
import dev.parlor.core.betting.VoidOutcome;
import dev.parlor.core.betting.VoidPool;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.MeritRules;
import dev.parlor.core.money.PotId;
import dev.parlor.core.tournament.TournamentDesk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What must be true of a pool that is paid in chunks, whatever the storage and wherever the process is killed. Extend it
 * and hand over an empty storage whose steps nobody takes during the test.
 *
 * @param <S> the storage
 */
public abstract class PayingContract<S extends BettingDesk.Storage & TournamentDesk.Storage> {
    private static final int BETTORS = 7;
    private static final int CHUNK = 2;
    private static final long WEALTH = 1_000;

    private Transactions<? extends S> storage;

    /** For a storage's author to extend. */
    protected PayingContract() {}

    /**
     * Opens an empty storage; called before each test.
     *
     * @return transactions on it
     */
    protected abstract Transactions<? extends S> openStorage();

    @BeforeEach
    final void open() {
        storage = openStorage();
    }

    @Test
    final void aLargePoolIsPaidInChunksInTheOrderOfTheBettors() {
        Run run = new Run("chunks", new Fuse(write -> false));
        run.lock();
        Pool.Settling first = ((SettleOutcome.Settling) run.desk().settle(run.order())).pool();
        assertThat(first.paidTo()).isEqualTo(run.bettor(1));
        assertThat(run.purse(1)).isGreaterThan(WEALTH - 100);
        assertThat(run.purse(2)).isLessThan(WEALTH);
        assertThat(run.till()).isEqualTo(first.books().paid().value() - run.expected(0) - run.expected(1));
        assertThat(run.desk().take(run.step())).isEqualTo(new StepOutcome.Done());
        assertThat(run.desk().voidPool(VoidPool.of(run.pool(), "too late")))
                .isInstanceOf(VoidOutcome.BeingSettled.class);
        assertThat(run.desk().lock(run.pool())).isInstanceOf(LockOutcome.Over.class);
        run.payOut();
        run.checkPaid();
    }

    @Test
    final void aSmallPoolIsPaidAtOnce() {
        Run run = new Run("small", new Fuse(write -> false));
        run.lock();
        BettingDesk desk = new BettingDesk(storage, () -> NOON, new Payroll(BETTORS, MeritRules.standard()));
        assertThat(desk.settle(run.order())).isInstanceOf(SettleOutcome.Settled.class);
        assertThat(desk.take(run.step())).isEqualTo(new StepOutcome.NothingToDo());
        run.checkPaid();
    }

    @Test
    @DisplayName("7: a settlement that is killed behind any write resumes and pays each once")
    final void aSettlementKilledBehindAnyWritePaysEachOnce() {
        for (int kill = 1; ; kill++) {
            int at = kill;
            Fuse fuse = new Fuse(write -> write == at);
            Run run = new Run("settle-" + kill, fuse);
            run.lock();
            run.again(() -> run.fused().settle(run.order()));
            run.payOut();
            run.checkPaid();
            if (fuse.blown() == 0) {
                assertThat(kill).isGreaterThan(BETTORS);
                return;
            }
        }
    }

    @Test
    @DisplayName("7: a void after a partial payout resumes and pays each once, killed behind any write")
    final void aVoidKilledBehindAnyWriteSendsEachStakeBackOnce() {
        for (int kill = 1; ; kill++) {
            int at = kill;
            Fuse fuse = new Fuse(write -> write == at);
            Run run = new Run("void-" + kill, fuse);
            if (kill % 2 == 0) {
                run.lock();
            }
            run.again(() -> run.fused().voidPool(VoidPool.of(run.pool(), "a power cut")));
            assertThat(run.desk().settle(run.order()))
                    .isInstanceOfAny(SettleOutcome.BeingVoided.class, SettleOutcome.AlreadyVoided.class);
            run.payOut();
            run.checkRefunded();
            if (fuse.blown() == 0) {
                assertThat(kill).isGreaterThan(BETTORS);
                return;
            }
        }
    }

    /** One pool with bettors of its own, on the storage that all share. */
    private final class Run {
        private final String name;
        private final Fuse fuse;
        private final List<Bet> bets = new ArrayList<>();

        Run(String name, Fuse fuse) {
            this.name = name;
            this.fuse = fuse;
            desk().open(new OpenPool(pool(), Fixtures.terms(), NOON.plus(Duration.ofMinutes(1))));
            for (int n = 0; n < BETTORS; n++) {
                int number = n;
                storage.write(open -> open.ledger()
                        .post(Fixtures.grant(
                                "grant:" + bettor(number), bettor(number).value(), WEALTH)));
                place(n, "a", n % 5 == 4 ? BLUE : RED, 20 + 13L * n);
                place(n, "b", RED, 21);
            }
        }

        private void place(int n, String which, Pick pick, long stake) {
            Bet bet = new Bet(new BetId(name + "." + n + which), bettor(n), pick, Amount.of(stake));
            assertThat(desk().place(new PlaceBet(bet.id(), pool(), bet.bettor(), pick, bet.stake())))
                    .isInstanceOf(BetOutcome.Placed.class);
            bets.add(bet);
        }

        PoolId pool() {
            return new PoolId(name);
        }

        SettlePool order() {
            return SettlePool.of(pool(), RED);
        }

        Step step() {
            return new Step("pool.pay", name);
        }

        PlayerId bettor(int n) {
            return Fixtures.player(name + ".p" + n);
        }

        /** A desk of a process that was just started. */
        BettingDesk desk() {
            return new BettingDesk(storage, () -> NOON, new Payroll(CHUNK, MeritRules.standard()));
        }

        BettingDesk fused() {
            return new BettingDesk(
                    new FusedTransactions<>(storage, fuse), () -> NOON, new Payroll(CHUNK, MeritRules.standard()));
        }

        void lock() {
            desk().lock(pool());
        }

        <T> T again(Supplier<T> act) {
            try {
                return act.get();
            } catch (Fuse.Blown killed) {
                return act.get();
            }
        }

        void payOut() {
            BettingDesk desk = fused();
            while (again(() -> desk.take(step())) instanceof StepOutcome.Done) {
                assertThat(total()).isZero();
            }
        }

        void checkPaid() {
            assertThat(desk().pool(pool()).orElseThrow()).isInstanceOf(Pool.Settled.class);
            for (int n = 0; n < BETTORS; n++) {
                assertThat(purse(n)).as(name).isEqualTo(WEALTH - staked(n) + expected(n));
            }
            assertThat(till()).isZero();
            assertThat(total()).isZero();
        }

        void checkRefunded() {
            assertThat(desk().pool(pool()).orElseThrow()).isInstanceOf(Pool.Voided.class);
            for (int n = 0; n < BETTORS; n++) {
                assertThat(purse(n)).as(name).isEqualTo(WEALTH);
            }
            assertThat(till()).isZero();
            assertThat(total()).isZero();
        }

        long expected(int n) {
            return Settlement.of(bets, Set.of(RED), Fixtures.terms().rules(), Amount.ZERO)
                    .payouts()
                    .of(bettor(n))
                    .map(payout -> payout.paid().value())
                    .orElse(0L);
        }

        private long staked(int n) {
            return bets.stream()
                    .filter(bet -> bet.bettor().equals(bettor(n)))
                    .mapToLong(bet -> bet.stake().value())
                    .sum();
        }

        long purse(int n) {
            return balance(Fixtures.purse(bettor(n).value()));
        }

        long till() {
            return balance(new Account.Pot(PARLOR, new PotId("pool:" + name + ":till")));
        }
    }

    private long balance(Account account) {
        return storage.<Long>read(open -> open.ledger().balance(account, CHIPS).value());
    }

    private long total() {
        return storage.<Long>read(open -> open.ledger().total(CHIPS).value());
    }
}
