package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.BLUE;
import static dev.parlor.testkit.Fixtures.CHIPS;
import static dev.parlor.testkit.Fixtures.NOON;
import static dev.parlor.testkit.Fixtures.PARLOR;
import static dev.parlor.testkit.Fixtures.RED;
import static dev.parlor.testkit.Fixtures.player;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.PlayerId;
import dev.parlor.core.Transactions;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.BetOutcome;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.OpenPool;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.betting.SettlePool;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.money.AcceptOutcome;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.ConfiscateOutcome;
import dev.parlor.core.money.DeclineOutcome;
import dev.parlor.core.money.Decree;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.EconomyRules;
import dev.parlor.core.money.GiftId;
import dev.parlor.core.money.Give;
import dev.parlor.core.money.GiveOutcome;
import dev.parlor.core.money.PlayerName;
import dev.parlor.core.money.Posting;
import dev.parlor.core.money.Reason;
import dev.parlor.core.money.Register;
import dev.parlor.core.money.Scope;
import dev.parlor.core.money.SetLimit;
import dev.parlor.core.money.WrittenReason;
import dev.parlor.core.privacy.EraseOutcome;
import dev.parlor.core.privacy.PrivacyDesk;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What different acts that come at the same instant may not do to each other, on every storage. The races of one act
 * with itself stand in the contracts of what they are about.
 *
 * @param <S> what the storage's transactions hand over
 */
public abstract class RacesContract<S extends PrivacyDesk.Storage & BettingDesk.Storage> {
    private static final PoolId POOL = new PoolId("p");
    private static final int THREADS = 20;
    private static final long WEALTH = 1_000;

    private final HandClock clock = new HandClock(NOON);
    private final AtomicInteger names = new AtomicInteger();
    private EconomyDesk economy;
    private BettingDesk betting;
    private PrivacyDesk privacy;

    /** For a storage's author to extend. */
    protected RacesContract() {}

    /**
     * Opens an empty storage; called before each test.
     *
     * @param seeds where its secrets come from
     * @param time the storage's clock
     * @return transactions on it
     */
    protected abstract Transactions<S> openStorage(Seeds seeds, InstantSource time);

    @BeforeEach
    final void open() {
        Transactions<S> storage = openStorage(Seeds.derivedFrom(Seed.ofHex("ab".repeat(32))), clock);
        economy = new EconomyDesk(storage, clock);
        betting = new BettingDesk(storage, clock);
        privacy = new PrivacyDesk(storage, EconomyRules.standard(), () -> "name-" + names.incrementAndGet(), clock);
        List.of("ann", "bob")
                .forEach(name -> economy.start(new Register(PARLOR, player(name), PlayerName.of(name), 1)));
        betting.open(new OpenPool(POOL, Fixtures.terms(), NOON.plus(Duration.ofDays(1))));
    }

    @AfterEach
    final void theBooksSumToZero() {
        assertThat(economy.total(CHIPS)).isEqualTo(Balance.ZERO);
    }

    @Test
    final void lesson2TwentyThreadsGiveTenHundredsOutOfAThousand() {
        List<Long> given = Races.run(
                THREADS,
                thread -> IntStream.range(0, 100)
                        .mapToObj(number -> give("g" + thread + "-" + number, "ann", "bob", 100))
                        .filter(GiveOutcome.Given.class::isInstance)
                        .count());
        assertThat(given.stream().mapToLong(Long::longValue).sum()).isEqualTo(10);
        assertThat(chips("ann")).isZero();
        assertThat(chips("bob")).isEqualTo(2 * WEALTH);
        assertThat(count("ann", Reason.GIFT)).isEqualTo(10);
    }

    @Test
    final void lesson2BetsGiftsAndConfiscationsNeverSpendTheSameChip() {
        List<Long> spent = Races.run(THREADS, thread -> switch (thread % 3) {
            case 0 -> bet("b" + thread, "ann", 100) instanceof BetOutcome.Placed ? 100L : 0L;
            case 1 -> give("g" + thread, "ann", "bob", 100) instanceof GiveOutcome.Given ? 100L : 0L;
            default -> confiscate("d" + thread, 100) instanceof ConfiscateOutcome.Confiscated ? 100L : 0L;
        });
        assertThat(spent.stream().mapToLong(Long::longValue).sum()).isEqualTo(WEALTH);
        assertThat(chips("ann")).isZero();
    }

    @Test
    final void anOfferThatIsAcceptedAndDeclinedAtOnceEndsOneWay() {
        for (int round = 0; round < 5; round++) {
            GiftId gift = new GiftId("offer-" + round);
            decree("rich-" + round, "ann", 2_000);
            long before = chips("bob");
            assertThat(give(gift.value(), "ann", "bob", 2_000)).isInstanceOf(GiveOutcome.NeedsConfirmation.class);
            List<String> ends = Races.run(THREADS, thread -> end(thread, gift));
            boolean accepted = ends.contains("accepted");
            assertThat(accepted).isNotEqualTo(ends.contains("ended"));
            assertThat(ends)
                    .filteredOn(end -> end.equals("accepted") || end.equals("ended"))
                    .hasSize(1);
            assertThat(chips("bob") - before).isEqualTo(accepted ? 2_000 : 0);
        }
    }

    @Test
    final void aBettorWhoIsErasedAmongBetsLeavesNoBetThatCounts() {
        bet("first", "bob", 100);
        List<Object> told = Races.run(
                THREADS,
                thread -> thread == THREADS / 2 ? privacy.erase(PARLOR, player("ann")) : bet("b" + thread, "ann", 20));
        EraseOutcome.Erased erased = told.stream()
                .filter(EraseOutcome.Erased.class::isInstance)
                .map(EraseOutcome.Erased.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(erased.swept()).containsEntry(CHIPS, Amount.of(WEALTH));
        betting.lock(POOL);
        betting.settle(SettlePool.of(POOL, RED));
        assertThat(chips("bob")).isEqualTo(WEALTH);
        assertThat(economy.balance(PARLOR, erased.pseudonym(), CHIPS)).isEqualTo(Balance.ZERO);
    }

    @Test
    final void twentyErasuresForgetOnceAndSweepOnce() {
        List<EraseOutcome> told = Races.run(THREADS, thread -> privacy.erase(PARLOR, player("ann")));
        assertThat(told).filteredOn(EraseOutcome.Erased.class::isInstance).hasSize(1);
        assertThat(told).filteredOn(new EraseOutcome.NotRegistered()::equals).hasSize(THREADS - 1);
    }

    @Test
    final void aLossCapHoldsAgainstBetsThatComeTogether() {
        economy.limit(new SetLimit.CapLoss(new Scope.Here(PARLOR), player("ann"), CHIPS, Optional.of(Amount.of(250))));
        List<BetOutcome> told = Races.run(THREADS, thread -> bet("b" + thread, "ann", 100));
        assertThat(told).filteredOn(BetOutcome.Placed.class::isInstance).hasSize(2);
        assertThat(told).filteredOn(BetOutcome.Limited.class::isInstance).hasSize(THREADS - 2);
        assertThat(chips("ann")).isEqualTo(WEALTH - 200);
    }

    private String end(int thread, GiftId gift) {
        if (thread % 2 == 0) {
            return economy.accept(gift, player("bob")) instanceof AcceptOutcome.Accepted ? "accepted" : "refused";
        }
        PlayerId by = player(thread % 4 == 1 ? "bob" : "ann");
        return economy.decline(gift, by) instanceof DeclineOutcome.Ended ? "ended" : "refused";
    }

    private BetOutcome bet(String bet, String name, long stake) {
        return betting.place(
                new PlaceBet(new BetId(bet), POOL, player(name), name.equals("bob") ? RED : BLUE, Amount.of(stake)));
    }

    private GiveOutcome give(String gift, String from, String to, long amount) {
        return economy.give(new Give(new GiftId(gift), PARLOR, player(from), player(to), CHIPS, Amount.of(amount)));
    }

    private void decree(String key, String name, long amount) {
        economy.grant(decreed(key, name, amount));
    }

    private ConfiscateOutcome confiscate(String key, long amount) {
        return economy.confiscate(decreed(key, "ann", amount));
    }

    private static Decree decreed(String key, String name, long amount) {
        WrittenReason reason = WrittenReason.of("For the test").orElseThrow();
        return new Decree(key, PARLOR, player(name), CHIPS, Amount.of(amount), player("admin"), reason);
    }

    private long count(String name, Reason reason) {
        return economy.history(Fixtures.purse(name), CHIPS).stream()
                .map(Posting::movement)
                .filter(movement -> movement.reason() == reason)
                .count();
    }

    private long chips(String name) {
        return economy.balance(PARLOR, player(name), CHIPS).value();
    }
}
