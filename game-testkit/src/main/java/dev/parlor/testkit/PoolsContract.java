package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.BLUE;
import static dev.parlor.testkit.Fixtures.CHIPS;
import static dev.parlor.testkit.Fixtures.NOON;
import static dev.parlor.testkit.Fixtures.RED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.PlayerId;
import dev.parlor.core.Transactions;
import dev.parlor.core.betting.Bet;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.BetOutcome;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.Books;
import dev.parlor.core.betting.LockOutcome;
import dev.parlor.core.betting.Odds;
import dev.parlor.core.betting.OpenPool;
import dev.parlor.core.betting.Pick;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.betting.Pool;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.betting.SettleOutcome;
import dev.parlor.core.betting.SettlePool;
import dev.parlor.core.betting.Ticket;
import dev.parlor.core.betting.VoidOutcome;
import dev.parlor.core.betting.VoidPool;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every storage of pools must do, alone and under the betting desk. Extend it and hand over an empty storage. */
public abstract class PoolsContract {
    private static final PoolId POOL = new PoolId("match-1");
    private static final Instant UNTIL = NOON.plus(Duration.ofMinutes(1));
    private static final Pool.Open OPEN = new Pool.Open(POOL, Fixtures.terms(), UNTIL);

    private final HandClock clock = new HandClock(NOON);
    private Transactions<? extends BettingDesk.Storage> storage;
    private BettingDesk desk;

    /** For a storage's author to extend. */
    protected PoolsContract() {}

    /**
     * Opens an empty storage; called before each test.
     *
     * @return transactions on it
     */
    protected abstract Transactions<? extends BettingDesk.Storage> openStorage();

    @BeforeEach
    final void open() {
        storage = openStorage();
        desk = new BettingDesk(storage, clock);
    }

    @AfterEach
    final void theBooksSumToZero() {
        assertThat(storage.<Balance>read(s -> s.ledger().total(CHIPS))).isEqualTo(Balance.ZERO);
    }

    @Test
    final void anUnknownPoolIsNotFound() {
        assertThat(find()).isEmpty();
        assertThat(tickets(POOL)).isEmpty();
        assertThat(find("b")).isEmpty();
    }

    @Test
    final void aPoolIsKeptInItsLatestState() {
        Pool.Locked locked = new Pool.Locked(POOL, Fixtures.terms(), Sha256.of(""));
        keep(OPEN);
        assertThat(find()).contains(OPEN);
        keep(locked);
        assertThat(find()).contains(locked);
    }

    @Test
    final void aPoolThatIsBeingPaidIsKeptWithTheLastOneWhoWas() {
        Books books =
                new Books(Amount.of(1_000), Amount.of(7), Amount.of(50), Amount.of(956), Amount.ZERO, Amount.of(1));
        Pool.Settling settling = new Pool.Settling(
                POOL, Fixtures.terms(), Sha256.of(""), Set.of(RED, BLUE), books, Fixtures.player("bob"));
        Pool.Voiding voiding =
                new Pool.Voiding(POOL, Fixtures.terms(), Optional.empty(), "“rain”", books, Fixtures.player("bob"));
        List.of(
                        settling,
                        settling.paidTo(Fixtures.player("carol")),
                        settling.settled(),
                        voiding,
                        new Pool.Voiding(
                                POOL, Fixtures.terms(), Optional.of(Sha256.of("x")), "snow", books, voiding.paidTo()),
                        voiding.voided())
                .forEach(state -> {
                    keep(state);
                    assertThat(find()).contains(state);
                });
    }

    @Test
    final void ticketsAreKeptInTheOrderOfSale() {
        keep(OPEN);
        List<Ticket> sold =
                IntStream.of(3, 1, 2).mapToObj(i -> ticket("b" + i, i)).toList();
        sold.forEach(this::add);
        assertThat(tickets(POOL)).isEqualTo(sold);
        assertThat(find("b1")).contains(sold.get(1));
        assertThat(tickets(new PoolId("match-2"))).isEmpty();
    }

    @Test
    final void aBetHasOneTicket() {
        keep(OPEN);
        add(ticket("b", 1));
        Optional<Ticket> known = storage.write(s -> s.pools().add(ticket("b", 2)));
        assertThat(known).contains(ticket("b", 1));
        assertThat(tickets(POOL)).containsExactly(ticket("b", 1));
    }

    @Test
    final void aFaultRollsPoolsAndTicketsBack() {
        keep(OPEN);
        assertThatThrownBy(() -> storage.<Pool>write(s -> {
                    s.pools().add(ticket("b", 1));
                    s.pools().keep(new Pool.Locked(POOL, Fixtures.terms(), Sha256.of("")));
                    throw new IllegalStateException("the third call fails");
                }))
                .hasMessageContaining("the third call fails");
        assertThat(find()).contains(OPEN);
        assertThat(tickets(POOL)).isEmpty();
        assertThat(find("b")).isEmpty();
    }

    @Test
    final void anEveningOnOnePool() {
        openFor("alice", "bob");
        place("a1", "alice", RED, 600);
        place("b1", "bob", BLUE, 400);
        desk.lock(POOL);
        assertThat(desk.settle(SettlePool.of(POOL, RED))).isInstanceOf(SettleOutcome.Settled.class);
        assertThat(purse("alice")).isEqualTo(1_000 - 600 + 950);
        assertThat(purse("bob")).isEqualTo(600);
        assertThat(balance(new Account.House(Fixtures.PARLOR))).isEqualTo(50);
    }

    /** Acceptance test 1: one confirmation clicked on 20 threads is one bet with one answer. */
    @Test
    final void oneConfirmationIsOneBet() {
        openFor("alice");
        List<BetOutcome> outcomes = Races.run(20, thread -> place("a1", "alice", RED, 100));
        Set<Ticket> tickets = outcomes.stream().map(PoolsContract::ticketIn).collect(Collectors.toSet());
        assertThat(outcomes).filteredOn(BetOutcome.Placed.class::isInstance).hasSize(1);
        assertThat(tickets).hasSize(1);
        assertThat(purse("alice")).isEqualTo(900);
    }

    /** Acceptance test 2: 20 threads, 100 bets of 100 each, 1000 chips: exactly 10 are placed. */
    @Test
    final void racersCannotStakeTheSameChipTwice() {
        openFor("alice");
        List<Long> placed = Races.run(
                20,
                thread -> IntStream.range(0, 100)
                        .mapToObj(i -> place("a" + thread + "-" + i, "alice", RED, 100))
                        .filter(BetOutcome.Placed.class::isInstance)
                        .count());
        assertThat(placed.stream().mapToLong(Long::longValue).sum()).isEqualTo(10);
        assertThat(tickets(POOL)).hasSize(10);
        assertThat(purse("alice")).isZero();
    }

    /** Bets in flight when the pool locks are either in, and paid, or refused, and nothing is taken. */
    @Test
    final void betsInFlightAreInOrRefused() {
        openFor("alice", "bob");
        place("first", "bob", BLUE, 100);
        List<Long> placed = Races.run(8, thread -> thread == 7 ? lock() : raceOfBets(thread));
        long in = placed.stream().mapToLong(Long::longValue).sum();
        assertThat(purse("alice")).isEqualTo(1_000 - in);
        assertThat(desk.voidPool(VoidPool.of(POOL, "tried"))).isInstanceOf(VoidOutcome.Voided.class);
        assertThat(purse("alice")).isEqualTo(1_000);
        assertThat(purse("bob")).isEqualTo(1_000);
    }

    /** Acceptance tests 1 and 7: settling and voiding at once on 20 threads pays once, one way. */
    @Test
    final void aPoolIsPaidOnce() {
        openFor("alice", "bob");
        place("a1", "alice", RED, 600);
        place("b1", "bob", BLUE, 400);
        desk.lock(POOL);
        List<Boolean> paid = Races.run(
                20,
                thread -> thread % 2 == 0
                        ? desk.settle(SettlePool.of(POOL, RED)) instanceof SettleOutcome.Settled
                        : desk.voidPool(VoidPool.of(POOL, "tried")) instanceof VoidOutcome.Voided);
        assertThat(paid).filteredOn(Boolean::booleanValue).hasSize(1);
        boolean settled = find().orElseThrow() instanceof Pool.Settled;
        assertThat(purse("alice")).isEqualTo(settled ? 1_350 : 1_000);
        assertThat(purse("bob")).isEqualTo(settled ? 600 : 1_000);
    }

    private long raceOfBets(int thread) {
        List<BetOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            outcomes.add(place("r" + thread + "-" + i, "alice", RED, 10 + i % 2));
        }
        return outcomes.stream()
                .filter(BetOutcome.Placed.class::isInstance)
                .mapToLong(outcome -> ticketIn(outcome).bet().stake().value())
                .sum();
    }

    private long lock() {
        assertThat(desk.lock(POOL)).isInstanceOf(LockOutcome.Locked.class);
        return 0;
    }

    private void openFor(String... players) {
        for (String player : players) {
            storage.write(s -> s.ledger().post(Fixtures.grant("welcome:" + player, player, 1_000)));
        }
        desk.open(new OpenPool(POOL, Fixtures.terms().barring(Set.of()), UNTIL));
    }

    private BetOutcome place(String bet, String player, Pick pick, long stake) {
        return desk.place(new PlaceBet(new BetId(bet), POOL, new PlayerId(player), pick, Amount.of(stake)));
    }

    private static Ticket ticketIn(BetOutcome outcome) {
        return switch (outcome) {
            case BetOutcome.Placed placed -> placed.ticket();
            case BetOutcome.Repeated repeated -> repeated.first();
            default -> throw new AssertionError("No ticket in " + outcome);
        };
    }

    private static Ticket ticket(String bet, long stake) {
        Bet sold = new Bet(new BetId(bet), Fixtures.player("alice"), RED, Amount.of(stake));
        return new Ticket(POOL, sold, NOON, new Odds(Amount.of(3 * stake), Amount.of(stake)));
    }

    private long purse(String player) {
        return balance(Fixtures.purse(player));
    }

    private long balance(Account account) {
        return storage.<Long>read(s -> s.ledger().balance(account, CHIPS).value());
    }

    private void keep(Pool pool) {
        storage.<Optional<Pool>>write(s -> {
            s.pools().keep(pool);
            return s.pools().find(pool.id());
        });
    }

    private void add(Ticket ticket) {
        Optional<Ticket> known = storage.write(s -> s.pools().add(ticket));
        assertThat(known).isEmpty();
    }

    private Optional<Pool> find() {
        return storage.read(s -> s.pools().find(POOL));
    }

    private Optional<Ticket> find(String bet) {
        return storage.read(s -> s.pools().ticket(new BetId(bet)));
    }

    private List<Ticket> tickets(PoolId pool) {
        return storage.read(s -> s.pools().tickets(pool));
    }
}
