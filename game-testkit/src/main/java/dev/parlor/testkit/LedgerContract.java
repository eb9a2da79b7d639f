package dev.parlor.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.parlor.core.ParlorId;
import dev.parlor.core.Transactions;
import dev.parlor.core.chance.Chance;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.Entry;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.PostOutcome;
import dev.parlor.core.money.Posting;
import dev.parlor.core.money.PotId;
import dev.parlor.core.money.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger must do. Extend it and hand over transactions on an empty storage. */
public abstract class LedgerContract {
    private static final Account MINT = new Account.Mint(Fixtures.PARLOR);
    private static final Account HOUSE = new Account.House(Fixtures.PARLOR);
    private static final Account BURN = new Account.Burn(Fixtures.PARLOR);
    private static final Account POT = new Account.Pot(Fixtures.PARLOR, new PotId("pool:p:till"));

    private Transactions<? extends EconomyDesk.Storage> storage;

    /** For a storage's author to extend. */
    protected LedgerContract() {}

    /**
     * Opens an empty storage; called before each test.
     *
     * @return transactions on it
     */
    protected abstract Transactions<? extends EconomyDesk.Storage> openStorage();

    @BeforeEach
    final void open() {
        storage = openStorage();
    }

    @AfterEach
    final void theBooksSumToZero() {
        assertThat(storage.<Balance>read(s -> s.ledger().total(Fixtures.CHIPS))).isEqualTo(Balance.ZERO);
    }

    @Test
    final void anUnknownAccountHoldsNothing() {
        assertThat(balance(Fixtures.purse("nobody"))).isZero();
        assertThat(history(Fixtures.purse("nobody"))).isEmpty();
    }

    @Test
    final void aPostedMovementChangesAllItsAccounts() {
        Movement movement = Fixtures.grant("k", "alice", 100);
        assertThat(post(movement)).isEqualTo(new PostOutcome.Posted(movement));
        assertThat(balance(MINT)).isEqualTo(-100);
        assertThat(balance(Fixtures.purse("alice"))).isEqualTo(100);
    }

    @Test
    final void severalAccountsAreLookedUpAtOnce() {
        post(Fixtures.grant("k", "alice", 100));
        post(Fixtures.movement("s", Reason.STAKE, Fixtures.purse("alice"), POT, 30));
        List<Account> asked = List.of(Fixtures.purse("alice"), Fixtures.purse("nobody"), POT, MINT, HOUSE);
        assertThat(storage.<Map<Account, Balance>>read(s -> s.ledger().balances(asked, Fixtures.CHIPS)))
                .isEqualTo(Map.of(
                        asked.get(0),
                        new Balance(70),
                        asked.get(1),
                        Balance.ZERO,
                        POT,
                        new Balance(30),
                        MINT,
                        new Balance(-100),
                        HOUSE,
                        Balance.ZERO));
    }

    @Test
    final void currenciesDoNotMix() {
        post(Fixtures.grant("k", "alice", 100));
        Currency gems = new Currency("gems");
        assertThat(storage.<Balance>read(s -> s.ledger().balance(Fixtures.purse("alice"), gems)))
                .isEqualTo(Balance.ZERO);
    }

    @Test
    final void theSameActAgainIsTheFirstResult() {
        Movement movement = Fixtures.grant("k", "alice", 100);
        post(movement);
        Movement reversed = new Movement(
                "k",
                movement.currency(),
                movement.reason(),
                movement.actor(),
                movement.entries().reversed());
        assertThat(post(movement)).isEqualTo(new PostOutcome.Repeated(movement));
        assertThat(post(reversed)).isEqualTo(new PostOutcome.Repeated(movement));
        assertThat(history(Fixtures.purse("alice"))).hasSize(1);
    }

    @Test
    final void aKeyWithOtherContentIsRefused() {
        Movement first = Fixtures.grant("k", "alice", 100);
        post(first);
        assertThat(post(Fixtures.grant("k", "alice", 101))).isEqualTo(new PostOutcome.KeyTaken(first));
        assertThat(post(Fixtures.grant("k", "bob", 100))).isEqualTo(new PostOutcome.KeyTaken(first));
        assertThat(balance(Fixtures.purse("alice"))).isEqualTo(100);
    }

    @Test
    final void aKnownKeyIsJudgedBeforeTheBalance() {
        post(Fixtures.grant("k", "alice", 100));
        Movement gift = Fixtures.gift("g", "alice", "bob", 100);
        post(gift);
        assertThat(post(gift)).isEqualTo(new PostOutcome.Repeated(gift));
    }

    @Test
    final void theSameKeyInAnotherCommunityIsAnotherAct() {
        post(Fixtures.grant("k", "alice", 100));
        ParlorId other = new ParlorId("other");
        Account purse = new Account.Purse(other, Fixtures.player("alice"));
        Movement there = Fixtures.movement("k", Reason.GRANT, new Account.Mint(other), purse, 7);
        assertThat(post(there)).isEqualTo(new PostOutcome.Posted(there));
        assertThat(balance(purse)).isEqualTo(7);
        assertThat(balance(Fixtures.purse("alice"))).isEqualTo(100);
    }

    @Test
    final void nobodyButTheMintGoesBelowZero() {
        post(Fixtures.grant("k", "alice", 1));
        for (Account account : List.of(Fixtures.purse("bob"), HOUSE, BURN, POT)) {
            Movement movement = Fixtures.movement("take", Reason.GIFT, account, Fixtures.purse("alice"), 2);
            assertThat(post(movement)).isEqualTo(new PostOutcome.Overdrawn(account, Balance.ZERO, Amount.of(2)));
        }
        assertThat(balance(Fixtures.purse("alice"))).isEqualTo(1);
    }

    @Test
    final void theLastUnitCanBeSpentAndNotOneMore() {
        post(Fixtures.grant("k", "alice", 100));
        assertThat(post(Fixtures.gift("g1", "alice", "bob", 100))).isInstanceOf(PostOutcome.Posted.class);
        assertThat(post(Fixtures.gift("g2", "alice", "bob", 1))).isInstanceOf(PostOutcome.Overdrawn.class);
    }

    @Test
    final void aRefusedMovementLeavesItsKeyFree() {
        Movement gift = Fixtures.gift("g", "alice", "bob", 100);
        assertThat(post(gift)).isInstanceOf(PostOutcome.Overdrawn.class);
        post(Fixtures.grant("k", "alice", 100));
        assertThat(post(gift)).isInstanceOf(PostOutcome.Posted.class);
    }

    @Test
    final void ofManyEntriesNoneIsPostedIfOneCannotBe() {
        post(Fixtures.grant("k", "alice", 10));
        List<Entry> entries = List.of(
                new Entry(Fixtures.purse("alice"), -5), new Entry(Fixtures.purse("bob"), -5), new Entry(POT, 10));
        Movement movement = new Movement("m", Fixtures.CHIPS, Reason.STAKE, new Actor.Engine(), entries);
        assertThat(post(movement))
                .isEqualTo(new PostOutcome.Overdrawn(Fixtures.purse("bob"), Balance.ZERO, Amount.of(5)));
        assertThat(balance(Fixtures.purse("alice"))).isEqualTo(10);
        assertThat(balance(POT)).isZero();
    }

    @Test
    final void aBalanceBeyondTheRangeIsAFaultThatMovesNothing() {
        post(Fixtures.grant("k", "alice", Long.MAX_VALUE));
        assertThatThrownBy(() -> post(Fixtures.grant("k2", "bob", 2))).isInstanceOf(ArithmeticException.class);
        assertThat(balance(Fixtures.purse("bob"))).isZero();
        assertThat(balance(MINT)).isEqualTo(-Long.MAX_VALUE);
    }

    @Test
    final void historyHoldsEveryLineInOrderWithTheBalanceBehindIt() {
        Movement grant = Fixtures.grant("k", "alice", 100);
        Movement gift = Fixtures.gift("g", "alice", "bob", 30);
        post(grant);
        post(gift);
        assertThat(history(Fixtures.purse("alice")))
                .extracting(Posting::movement, Posting::delta, Posting::after)
                .containsExactly(tuple(grant, 100L, new Balance(100)), tuple(gift, -30L, new Balance(70)));
    }

    @Test
    final void pagesShowTheNewestLinesFirstAndMeetWithoutGapOrOverlap() {
        IntStream.range(0, 7).forEach(i -> post(Fixtures.grant("k" + i, "alice", 10 + i)));
        List<Posting> all = history(Fixtures.purse("alice"));
        assertThat(all).extracting(Posting::number).isSorted().doesNotHaveDuplicates();
        List<Posting> first = page(Long.MAX_VALUE, 3);
        List<Posting> second = page(first.getLast().number(), 3);
        List<Posting> third = page(second.getLast().number(), 3);
        assertThat(Stream.of(first, second, third).flatMap(List::stream).toList())
                .isEqualTo(all.reversed());
        assertThat(page(third.getLast().number(), 3)).isEmpty();
    }

    @Test
    final void potsHavePagesToo() {
        post(Fixtures.grant("k", "alice", 100));
        post(Fixtures.movement("in", Reason.STAKE, Fixtures.purse("alice"), POT, 60));
        post(Fixtures.movement("out", Reason.REFUND, POT, Fixtures.purse("alice"), 20));
        List<Posting> page = storage.read(s -> s.ledger().page(POT, Fixtures.CHIPS, Long.MAX_VALUE, 1));
        assertThat(page).extracting(Posting::delta, Posting::after).containsExactly(tuple(-20L, new Balance(40)));
    }

    @Test
    final void manyMovementsAreJudgedLikeOneBehindTheOther() {
        List<PostOutcome> outcomes = storage.write(s -> s.ledger()
                .postAll(List.of(
                        Fixtures.grant("k", "alice", 100),
                        Fixtures.gift("g", "alice", "bob", 70),
                        Fixtures.gift("h", "alice", "bob", 70),
                        Fixtures.gift("i", "bob", "alice", 70),
                        Fixtures.grant("k", "alice", 100),
                        Fixtures.grant("k", "alice", 101))));
        assertThat(outcomes)
                .satisfiesExactly(
                        posted -> assertThat(posted).isInstanceOf(PostOutcome.Posted.class),
                        posted -> assertThat(posted).isInstanceOf(PostOutcome.Posted.class),
                        over -> assertThat(over).isInstanceOf(PostOutcome.Overdrawn.class),
                        posted -> assertThat(posted).isInstanceOf(PostOutcome.Posted.class),
                        again -> assertThat(again).isInstanceOf(PostOutcome.Repeated.class),
                        other -> assertThat(other).isInstanceOf(PostOutcome.KeyTaken.class));
        assertThat(balance(Fixtures.purse("alice"))).isEqualTo(100);
        assertThat(balance(Fixtures.purse("bob"))).isZero();
    }

    @Test
    final void aMovementIsFoundByItsKey() {
        Movement grant = Fixtures.grant("k", "alice", 100);
        post(grant);
        assertThat(storage.<Boolean>read(
                        s -> s.ledger().find(Fixtures.PARLOR, "k").equals(Optional.of(grant))
                                && s.ledger().find(Fixtures.PARLOR, "k2").isEmpty()))
                .isTrue();
    }

    /** Acceptance test 16: the transaction spans the calls; when the second fails, the first is gone. */
    @Test
    final void aFaultRollsEverythingBack() {
        post(Fixtures.grant("k", "alice", 100));
        assertThatThrownBy(() -> storage.<PostOutcome>write(s -> {
                    s.ledger().post(Fixtures.gift("g", "alice", "bob", 40));
                    throw new IllegalStateException("the second call fails");
                }))
                .hasMessageContaining("the second call fails");
        assertThat(balance(Fixtures.purse("alice"))).isEqualTo(100);
        assertThat(balance(Fixtures.purse("bob"))).isZero();
        assertThat(history(Fixtures.purse("alice"))).hasSize(1);
        assertThat(post(Fixtures.gift("g", "alice", "carol", 40))).isInstanceOf(PostOutcome.Posted.class);
    }

    /** Acceptance test 2: of 2000 spends of 100 on 1000, on 20 threads, exactly 10 succeed. */
    @Test
    final void racersCannotSpendTheSameChipTwice() {
        post(Fixtures.grant("k", "alice", 1_000));
        List<Long> spent = Races.run(
                20,
                thread -> IntStream.range(0, 100)
                        .mapToObj(i -> post(Fixtures.gift("g" + thread + "-" + i, "alice", "bob", 100)))
                        .filter(PostOutcome.Posted.class::isInstance)
                        .count());
        assertThat(spent.stream().mapToLong(Long::longValue).sum()).isEqualTo(10);
        assertThat(balance(Fixtures.purse("alice"))).isZero();
        assertThat(history(Fixtures.purse("bob"))).hasSize(10);
    }

    /** Acceptance test 1: the same act on 20 threads has one effect. */
    @Test
    final void racersWithTheSameKeyAreOneAct() {
        post(Fixtures.grant("k", "alice", 1_000));
        Movement gift = Fixtures.gift("g", "alice", "bob", 100);
        List<PostOutcome> outcomes = Races.run(20, thread -> post(gift));
        assertThat(outcomes).filteredOn(PostOutcome.Posted.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(new PostOutcome.Repeated(gift)::equals).hasSize(19);
        assertThat(balance(Fixtures.purse("bob"))).isEqualTo(100);
    }

    /** Acceptance test 3: opposite gifts at once, 1000 each way; no deadlock, nothing lost. */
    @Test
    final void oppositeGiftsNeitherBlockNorLose() {
        post(Fixtures.grant("ka", "alice", 1_000));
        post(Fixtures.grant("kb", "bob", 1_000));
        List<Long> given = Races.run(
                2,
                thread -> IntStream.range(0, 1_000)
                        .mapToObj(i -> thread == 0
                                ? post(Fixtures.gift("a" + i, "alice", "bob", 1))
                                : post(Fixtures.gift("b" + i, "bob", "alice", 1)))
                        .filter(PostOutcome.Posted.class::isInstance)
                        .count());
        assertThat(given).containsExactly(1_000L, 1_000L);
        assertThat(balance(Fixtures.purse("alice"))).isEqualTo(1_000);
        assertThat(balance(Fixtures.purse("bob"))).isEqualTo(1_000);
    }

    /** Random gifts against a plain map of numbers. */
    @Test
    final void randomGiftsAgreeWithAPlainMap() {
        SeededRun run = SeededRun.of("LedgerContract.randomGifts");
        Chance chance = run.chance("gifts");
        Map<String, Long> model = new TreeMap<>();
        List<String> names = List.of("alice", "bob", "carol", "dave");
        names.forEach(name -> {
            post(Fixtures.grant("k-" + name, name, 500));
            model.put(name, 500L);
        });
        for (int i = 0; i < 400; i++) {
            String from = names.get(chance.index(4));
            String to = names.get((names.indexOf(from) + 1 + chance.index(3)) % 4);
            long amount = 1 + chance.below(400);
            boolean covered = model.getOrDefault(from, 0L) >= amount;
            assertThat(post(Fixtures.gift("g" + i, from, to, amount)) instanceof PostOutcome.Posted)
                    .as("gift %d of seed %s", i, run.seed())
                    .isEqualTo(covered);
            if (covered) {
                model.merge(from, -amount, Long::sum);
                model.merge(to, amount, Long::sum);
            }
        }
        model.forEach((name, held) -> assertThat(balance(Fixtures.purse(name))).isEqualTo(held));
    }

    private PostOutcome post(Movement movement) {
        return storage.write(s -> s.ledger().post(movement));
    }

    private long balance(Account account) {
        return storage.<Long>read(
                s -> s.ledger().balance(account, Fixtures.CHIPS).value());
    }

    private List<Posting> history(Account account) {
        return storage.read(s -> s.ledger().history(account, Fixtures.CHIPS));
    }

    private List<Posting> page(long before, int most) {
        return storage.read(s -> s.ledger().page(Fixtures.purse("alice"), Fixtures.CHIPS, before, most));
    }
}
