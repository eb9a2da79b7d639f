package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.BLUE;
import static dev.parlor.testkit.Fixtures.CHIPS;
import static dev.parlor.testkit.Fixtures.NOON;
import static dev.parlor.testkit.Fixtures.PARLOR;
import static dev.parlor.testkit.Fixtures.RED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.ParlorId;
import dev.parlor.core.Transactions;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.BetOutcome;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.Books;
import dev.parlor.core.betting.OpenPool;
import dev.parlor.core.betting.Pick;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.betting.Pool;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.betting.SettlePool;
import dev.parlor.core.betting.Terms;
import dev.parlor.core.betting.VoidPool;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How every end of a pool comes out, and which bets are in time, on every storage. The takeout is 5 %. */
public abstract class SettlementsContract {
    private static final PoolId POOL = new PoolId("p");
    private static final Instant UNTIL = NOON.plus(Duration.ofMinutes(10));
    private static final Duration A_MILLI = Duration.ofMillis(1);
    private static final List<String> PLAYERS = List.of("ann", "bob", "cid");
    private static final long WEALTH = 1_000;

    private final HandClock clock = new HandClock(NOON);
    private Transactions<? extends BettingDesk.Storage> storage;
    private BettingDesk desk;

    /** For a storage's author to extend. */
    protected SettlementsContract() {}

    /**
     * Opens an empty storage; called before each test.
     *
     * @param time the storage's clock
     * @return transactions on it
     */
    protected abstract Transactions<? extends BettingDesk.Storage> openStorage(InstantSource time);

    @BeforeEach
    final void open() {
        storage = openStorage(clock);
        desk = new BettingDesk(storage, clock);
        PLAYERS.forEach(name -> storage.write(s -> s.ledger().post(Fixtures.grant("g:" + name, name, WEALTH))));
        desk.open(new OpenPool(POOL, Fixtures.terms(), UNTIL));
    }

    @AfterEach
    final void nothingIsLostAndNothingIsLeftInThePots() {
        assertThat(storage.<Balance>read(s -> s.ledger().total(CHIPS))).isEqualTo(Balance.ZERO);
        if (!(desk.pool(POOL).orElseThrow() instanceof Pool.Unpaid)) {
            long held = PLAYERS.stream().mapToLong(this::purse).sum();
            assertThat(held + house()).isEqualTo(PLAYERS.size() * WEALTH);
        }
    }

    @Test
    final void lesson8WhereNobodyBackedTheWinnerEverybodyIsRefundedWithoutFee() {
        bet("ann", BLUE, 100);
        bet("bob", BLUE, 333);
        assertThat(settled(RED).fee()).isEqualTo(Amount.ZERO);
        assertPurses(WEALTH, WEALTH, WEALTH);
        assertThat(house()).isZero();
    }

    @Test
    final void lesson8WhereEverybodyBackedTheWinnerTheFeeIsWaived() {
        bet("ann", RED, 100);
        bet("bob", RED, 333);
        assertThat(settled(RED).fee()).isEqualTo(Amount.ZERO);
        assertPurses(WEALTH, WEALTH, WEALTH);
    }

    @Test
    final void lesson8OneBettorAloneGetsTheStakeBackWhoeverWins() {
        bet("ann", RED, 777);
        settled(BLUE);
        assertPurses(WEALTH, WEALTH, WEALTH);
    }

    @Test
    final void lesson8AVoidGivesEveryStakeBack() {
        bet("ann", RED, 100);
        bet("bob", BLUE, 333);
        desk.lock(POOL);
        desk.voidPool(VoidPool.of(POOL, "a power cut"));
        assertPurses(WEALTH, WEALTH, WEALTH);
        assertThat(house()).isZero();
    }

    @Test
    final void lesson8ADeadHeatSplitsTheProfitBetweenTheWinners() {
        bet("ann", RED, 100);
        bet("bob", BLUE, 300);
        desk.lock(POOL);
        desk.settle(new SettlePool(POOL, Set.of(RED, BLUE), Optional.empty()));
        assertPurses(WEALTH, WEALTH, WEALTH);
        assertThat(house()).isZero();
    }

    @Test
    final void lesson8WhatRoundingLeavesGoesToTheHouse() {
        bet("ann", RED, 100);
        bet("bob", RED, 100);
        bet("cid", BLUE, 102);
        Books books = settled(RED);
        assertThat(books.gross()).isEqualTo(Amount.of(302));
        assertThat(books.fee()).isEqualTo(Amount.of(15));
        assertThat(books.paid()).isEqualTo(Amount.of(2 * 143));
        assertThat(books.dust()).isEqualTo(Amount.of(1));
        assertPurses(WEALTH + 43, WEALTH + 43, WEALTH - 102);
        assertThat(house()).isEqualTo(16);
    }

    @Test
    final void lesson9ABetBelowTheMinimumStakeIsRefusedAndTheMinimumIsTaxed() {
        long least = Fixtures.terms().rules().minimumStake().value();
        assertThat(bet("ann", RED, least - 1)).isInstanceOf(BetOutcome.BelowMinimum.class);
        assertThat(purse("ann")).isEqualTo(WEALTH);
        bet("ann", RED, least);
        bet("bob", BLUE, least);
        assertThat(settled(RED).fee().isZero()).isFalse();
        assertThat(purse("ann")).isGreaterThanOrEqualTo(WEALTH);
    }

    @Test
    final void lesson10ABetCountsAMillisecondBeforeTheEndAndNotAMillisecondBehindIt() {
        clock.move(Duration.between(NOON, UNTIL.minus(A_MILLI)));
        assertThat(bet("ann", RED, 100)).isInstanceOf(BetOutcome.Placed.class);
        clock.move(A_MILLI);
        assertThat(bet("bob", RED, 100)).isInstanceOf(BetOutcome.Closed.class);
        clock.move(A_MILLI);
        assertThat(bet("cid", RED, 100)).isInstanceOf(BetOutcome.Closed.class);
        assertPurses(WEALTH - 100, WEALTH, WEALTH);
    }

    @Test
    final void lesson10BehindTheLockNoBetIsPlacedOrChanged() {
        bet("ann", RED, 100);
        desk.lock(POOL);
        assertThat(bet("bob", BLUE, 100)).isInstanceOf(BetOutcome.Closed.class);
        assertThat(bet("ann", RED, 50)).isInstanceOf(BetOutcome.KeyTaken.class);
        assertThat(bet("ann", BLUE, 100)).isInstanceOf(BetOutcome.KeyTaken.class);
        assertThat(bet("ann", RED, 100)).isInstanceOf(BetOutcome.Repeated.class);
        assertPurses(WEALTH - 100, WEALTH, WEALTH);
    }

    @Test
    final void aBetIsKnownAlsoWhereItWouldBeRefused() {
        bet("ann", RED, WEALTH);
        assertThat(bet("ann", RED, WEALTH)).isInstanceOf(BetOutcome.Repeated.class);
        assertThat(bet("ann", BLUE, WEALTH)).isInstanceOf(BetOutcome.KeyTaken.class);
        assertThat(bet("ann", RED, 1)).isInstanceOf(BetOutcome.KeyTaken.class);
        assertThat(desk.place(wish("bob", RED, WEALTH + 1))).isInstanceOf(BetOutcome.CannotCover.class);
        assertPurses(0, WEALTH, WEALTH);
    }

    @Test
    final void aBetsNameIsUsedOnceInAllCommunities() {
        ParlorId elsewhere = new ParlorId("elsewhere");
        PoolId pool = new PoolId("pool-elsewhere");
        Terms here = Fixtures.terms();
        desk.open(new OpenPool(pool, Terms.of(elsewhere, CHIPS, here.picks(), here.rules()), UNTIL));
        Account purse = new Account.Purse(elsewhere, Fixtures.player("bob"));
        storage.write(s -> s.ledger()
                .post(Movement.between(
                        "g:elsewhere",
                        CHIPS,
                        Reason.GRANT,
                        new Actor.Engine(),
                        new Account.Mint(elsewhere),
                        purse,
                        Amount.of(WEALTH))));
        bet("ann", RED, 100);
        PlaceBet same = new PlaceBet(new BetId("b-ann"), pool, Fixtures.player("bob"), RED, Amount.of(100));
        assertThat(desk.place(same)).isInstanceOf(BetOutcome.KeyTaken.class);
        assertThat(balance(purse)).isEqualTo(WEALTH);
        assertThat(desk.tickets(pool)).isEmpty();
        assertThat(desk.ticket(new BetId("b-ann")).orElseThrow().bet().bettor()).isEqualTo(Fixtures.player("ann"));
        PlaceBet other = new PlaceBet(new BetId("b-bob"), pool, Fixtures.player("bob"), RED, Amount.of(100));
        assertThat(desk.place(other)).isInstanceOf(BetOutcome.Placed.class);
        desk.voidPool(VoidPool.of(pool, "it is over"));
    }

    private Books settled(Pick winner) {
        desk.lock(POOL);
        desk.settle(SettlePool.of(POOL, winner));
        return ((Pool.Settled) desk.pool(POOL).orElseThrow()).books();
    }

    private BetOutcome bet(String name, Pick pick, long stake) {
        return desk.place(wish(name, pick, stake));
    }

    private static PlaceBet wish(String name, Pick pick, long stake) {
        return new PlaceBet(new BetId("b-" + name), POOL, Fixtures.player(name), pick, Amount.of(stake));
    }

    private void assertPurses(long... expected) {
        assertThat(PLAYERS.stream().mapToLong(this::purse).toArray()).isEqualTo(expected);
    }

    private long purse(String name) {
        return balance(Fixtures.purse(name));
    }

    private long house() {
        return balance(new Account.House(PARLOR));
    }

    private long balance(Account account) {
        return storage.<Long>read(s -> s.ledger().balance(account, CHIPS).value());
    }
}
