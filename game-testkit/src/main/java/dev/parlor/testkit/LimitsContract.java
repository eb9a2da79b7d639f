package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.CHIPS;
import static dev.parlor.testkit.Fixtures.NOON;
import static dev.parlor.testkit.Fixtures.PARLOR;
import static dev.parlor.testkit.Fixtures.RED;
import static dev.parlor.testkit.Fixtures.player;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.ParlorId;
import dev.parlor.core.Transactions;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.BetOutcome;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.OpenPool;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.SettlePool;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.betting.Terms;
import dev.parlor.core.betting.VoidPool;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.DailyOutcome;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.Forbidden;
import dev.parlor.core.money.GiftId;
import dev.parlor.core.money.Give;
import dev.parlor.core.money.GiveOutcome;
import dev.parlor.core.money.LimitOutcome;
import dev.parlor.core.money.LossCap;
import dev.parlor.core.money.PlayerName;
import dev.parlor.core.money.Register;
import dev.parlor.core.money.Scope;
import dev.parlor.core.money.SetLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the limits that people set for themselves must do on every storage.
 *
 * @param <S> what the storage's transactions hand over
 */
public abstract class LimitsContract<S extends EconomyDesk.Storage & BettingDesk.Storage> {
    private static final ParlorId OTHER = new ParlorId("other");
    private static final Scope HERE = new Scope.Here(PARLOR);
    private static final Scope EVERYWHERE = new Scope.Everywhere();
    private static final PoolId POOL = new PoolId("p");
    private static final PoolId ELSEWHERE = new PoolId("elsewhere");
    private static final Instant MIDNIGHT = Instant.parse("2026-01-02T00:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final HandClock clock = new HandClock(NOON);
    private EconomyDesk economy;
    private BettingDesk betting;

    /** For a storage's author to extend. */
    protected LimitsContract() {}

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
        betting = new BettingDesk(storage, clock);
        Instant far = NOON.plus(Duration.ofDays(400));
        betting.open(new OpenPool(POOL, Fixtures.terms(), far));
        Terms elsewhere = Terms.of(OTHER, CHIPS, Fixtures.terms().picks(), PoolRules.of(new Takeout(500)));
        betting.open(new OpenPool(ELSEWHERE, elsewhere, far));
        for (ParlorId parlor : List.of(PARLOR, OTHER)) {
            economy.start(new Register(parlor, player("ann"), PlayerName.of("Ann"), 1));
            economy.start(new Register(parlor, player("bob"), PlayerName.of("Bob"), 1));
        }
    }

    @Test
    final void openStakesCountAsLost() {
        assertThat(cap(HERE, 300)).isInstanceOf(LimitOutcome.InForce.class);
        assertThat(bet("b1", POOL, 200)).isInstanceOf(BetOutcome.Placed.class);
        assertThat(bet("b2", POOL, 101)).isEqualTo(reached(300, 200));
        assertThat(bet("b3", POOL, 100)).isInstanceOf(BetOutcome.Placed.class);
        assertThat(bet("b4", POOL, 1)).isEqualTo(reached(300, 300));
        assertThat(bet("b1", POOL, 200)).isInstanceOf(BetOutcome.Repeated.class);
        assertThat(economy.balance(PARLOR, player("ann"), CHIPS).value()).isEqualTo(700);
    }

    @Test
    final void whatComesBackMakesRoom() {
        cap(HERE, 300);
        bet("b1", POOL, 300);
        betting.voidPool(VoidPool.of(POOL, "Rain"));
        betting.open(new OpenPool(new PoolId("q"), Fixtures.terms(), NOON.plus(WEEK)));
        assertThat(bet("b2", new PoolId("q"), 300)).isInstanceOf(BetOutcome.Placed.class);
        betting.lock(new PoolId("q"));
        betting.settle(SettlePool.of(new PoolId("q"), RED));
        betting.open(new OpenPool(new PoolId("r"), Fixtures.terms(), NOON.plus(WEEK)));
        assertThat(bet("b3", new PoolId("r"), 300)).isInstanceOf(BetOutcome.Placed.class);
    }

    @Test
    final void theDayEndsAtMidnightUtc() {
        cap(HERE, 100);
        clock.set(MIDNIGHT.minusNanos(1));
        assertThat(bet("b1", POOL, 100)).isInstanceOf(BetOutcome.Placed.class);
        assertThat(bet("b2", POOL, 1)).isEqualTo(reached(100, 100));
        clock.set(MIDNIGHT);
        assertThat(bet("b3", POOL, 100)).isInstanceOf(BetOutcome.Placed.class);
    }

    @Test
    final void aCapOfZeroForbidsEveryStake() {
        cap(HERE, 0);
        assertThat(bet("b1", POOL, 1)).isEqualTo(reached(0, 0));
    }

    @Test
    final void capsReachOneCommunityOrAll() {
        cap(HERE, 100);
        assertThat(bet("b1", ELSEWHERE, 500)).isInstanceOf(BetOutcome.Placed.class);
        cap(EVERYWHERE, 550);
        assertThat(bet("b2", ELSEWHERE, 51)).isEqualTo(reached(550, 500));
        assertThat(bet("b3", POOL, 60)).isEqualTo(reached(550, 500));
        assertThat(bet("b4", POOL, 50)).isInstanceOf(BetOutcome.Placed.class);
    }

    @Test
    final void aCapLoosensAfterExactlyAWeek() {
        cap(HERE, 100);
        Instant due = NOON.plus(WEEK);
        assertThat(cap(HERE, 101))
                .isInstanceOfSatisfying(
                        LimitOutcome.Later.class,
                        later -> assertThat(later.due()).isEqualTo(due));
        clock.move(Duration.ofDays(1));
        assertThat(cap(HERE, 101))
                .as("another click does not put the time off")
                .isInstanceOfSatisfying(
                        LimitOutcome.Later.class,
                        later -> assertThat(later.due()).isEqualTo(due));
        clock.set(due.minusNanos(1));
        assertThat(bet("b1", POOL, 101)).isInstanceOf(BetOutcome.Limited.class);
        clock.set(due);
        assertThat(bet("b2", POOL, 101)).isInstanceOf(BetOutcome.Placed.class);
    }

    @Test
    final void takingACapAwayIsLooserThanAnyCap() {
        cap(HERE, 100);
        assertThat(economy.limit(new SetLimit.CapLoss(HERE, player("ann"), CHIPS, Optional.empty())))
                .isInstanceOf(LimitOutcome.Later.class);
        assertThat(bet("b1", POOL, 101)).isInstanceOf(BetOutcome.Limited.class);
        clock.move(WEEK);
        assertThat(economy.limits(HERE, player("ann")).lossCaps()).isEmpty();
        assertThat(bet("b2", POOL, 101)).isInstanceOf(BetOutcome.Placed.class);
    }

    @Test
    final void aStricterCapHoldsAtOnceAndForgetsTheLooserOne() {
        cap(HERE, 100);
        cap(HERE, 500);
        assertThat(cap(HERE, 50)).isInstanceOf(LimitOutcome.InForce.class);
        clock.move(WEEK.plusDays(1));
        assertThat(economy.limits(HERE, player("ann")).lossCap(CHIPS))
                .isEqualTo(new LossCap(Optional.of(Amount.of(50)), Optional.empty()));
    }

    @Test
    final void whatCannotBeStakedHasNoCap() {
        Currency gems = new Currency("gems");
        assertThat(economy.limit(new SetLimit.CapLoss(HERE, player("ann"), gems, Optional.of(Amount.of(1)))))
                .isEqualTo(new LimitOutcome.NotStakeable(gems));
    }

    @Test
    final void lesson21AnExclusionHoldsOnEveryPathAndIsNotUndone() {
        Instant until = NOON.plus(Duration.ofDays(30));
        BetOutcome excluded = new BetOutcome.Limited(new Forbidden.Excluded(until));
        assertThat(exclude(EVERYWHERE, 30)).isInstanceOf(LimitOutcome.InForce.class);
        assertThat(exclude(EVERYWHERE, 29)).isEqualTo(new LimitOutcome.CannotShorten(until));
        assertThat(exclude(HERE, 1)).isInstanceOf(LimitOutcome.InForce.class);
        assertThat(bet("b1", POOL, 1)).isEqualTo(excluded);
        assertThat(bet("b2", ELSEWHERE, 1)).isEqualTo(excluded);
        assertThat(economy.give(gift("g", "ann", "bob")))
                .isEqualTo(new GiveOutcome.Limited(new Forbidden.Excluded(until)));
        clock.set(until.minusNanos(1));
        assertThat(bet("b3", POOL, 1)).isEqualTo(excluded);
        clock.set(until);
        assertThat(bet("b4", POOL, 100)).isInstanceOf(BetOutcome.Placed.class);
    }

    @Test
    final void whoStaysAwayStillReceivesAndClaims() {
        exclude(HERE, 30);
        assertThat(economy.give(gift("g", "bob", "ann"))).isInstanceOf(GiveOutcome.Given.class);
        assertThat(economy.daily(PARLOR, player("ann"))).isInstanceOf(DailyOutcome.Claimed.class);
    }

    @Test
    final void aPauseIsShorterAndEndsByItself() {
        Instant until = NOON.plus(Duration.ofHours(2));
        assertThat(coolOff(Duration.ofHours(2))).isInstanceOf(LimitOutcome.InForce.class);
        assertThat(coolOff(Duration.ofHours(1))).isEqualTo(new LimitOutcome.CannotShorten(until));
        assertThat(bet("b1", POOL, 1)).isEqualTo(new BetOutcome.Limited(new Forbidden.CoolingOff(until)));
        assertThat(bet("b2", ELSEWHERE, 100)).isInstanceOf(BetOutcome.Placed.class);
        assertThat(coolOff(Duration.ofHours(3))).isInstanceOf(LimitOutcome.InForce.class);
        clock.set(until.plus(Duration.ofHours(1)));
        assertThat(bet("b3", POOL, 100)).isInstanceOf(BetOutcome.Placed.class);
    }

    @Test
    final void pausesHaveARange() {
        for (Duration length : List.of(Duration.ofHours(-1), Duration.ZERO, Duration.ofDays(31))) {
            assertThat(coolOff(length))
                    .isEqualTo(new LimitOutcome.OutOfRange(Duration.ofHours(1), Duration.ofDays(30)));
        }
        assertThat(exclude(HERE, 3_651))
                .isEqualTo(new LimitOutcome.OutOfRange(Duration.ofDays(1), Duration.ofDays(3_650)));
    }

    private LimitOutcome cap(Scope scope, long cap) {
        return economy.limit(new SetLimit.CapLoss(scope, player("ann"), CHIPS, Optional.of(Amount.of(cap))));
    }

    private LimitOutcome exclude(Scope scope, int days) {
        return economy.limit(new SetLimit.Exclude(scope, player("ann"), Duration.ofDays(days)));
    }

    private LimitOutcome coolOff(Duration length) {
        return economy.limit(new SetLimit.CoolOff(HERE, player("ann"), length));
    }

    private BetOutcome bet(String bet, PoolId pool, long stake) {
        return betting.place(new PlaceBet(new BetId(bet), pool, player("ann"), RED, Amount.of(stake)));
    }

    private static BetOutcome reached(long cap, long lost) {
        return new BetOutcome.Limited(new Forbidden.CapReached(CHIPS, Amount.of(cap), Amount.of(lost), MIDNIGHT));
    }

    private static Give gift(String gift, String from, String to) {
        return new Give(new GiftId(gift), PARLOR, player(from), player(to), CHIPS, Amount.of(5));
    }
}
