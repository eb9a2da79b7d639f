package dev.parlor.core.betting;

import dev.parlor.core.Fact;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.PostOutcome;
import dev.parlor.core.money.Posting;
import dev.parlor.core.money.Reason;
import java.time.Instant;
import java.util.List;

/** A betting floor in memory with a clock that stands still, and what a test wants to see of it. */
final class TestFloor {
    static final ParlorId PARLOR = new ParlorId("parlor");
    static final Currency CHIPS = new Currency("chips");
    static final PoolId POOL = new PoolId("match-1");
    static final Instant UNTIL = Instant.parse("2026-01-01T12:01:00Z");

    private Instant now = Instant.parse("2026-01-01T12:00:00Z");
    private final MemoryTransactions transactions = new MemoryTransactions(() -> now);
    private final BettingDesk desk = new BettingDesk(transactions, () -> now);

    BettingDesk desk() {
        return desk;
    }

    static Terms terms() {
        return terms(PoolRules.of(new Takeout(1000)));
    }

    static Terms terms(PoolRules rules) {
        return Terms.of(PARLOR, CHIPS, List.of(Bets.pick(1), Bets.pick(2), Bets.pick(3)), rules);
    }

    static OpenPool wish(PoolId pool, Terms terms) {
        return new OpenPool(pool, terms, UNTIL);
    }

    void open() {
        open(terms());
    }

    void open(Terms terms) {
        desk.open(wish(POOL, terms));
    }

    /** A pool that a game opened for itself. */
    void openForAGame(PoolId pool) {
        OpenPool wish = wish(pool, terms().keptBy(Keeper.GAME));
        transactions.write(storage -> new Floor(
                        storage.pools(), storage.ledger(), storage.outbox(), storage.players(), new Payroll())
                .open(wish));
    }

    void clock(Instant instant) {
        now = instant;
    }

    BetOutcome place(String bet, String player, int pick, long stake) {
        return desk.place(new PlaceBet(new BetId(bet), POOL, new PlayerId(player), Bets.pick(pick), Amount.of(stake)));
    }

    Ticket bet(String bet, String player, int pick, long stake) {
        return ((BetOutcome.Placed) place(bet, player, pick, stake)).ticket();
    }

    /** A bet as another writer, whose clock showed another time, put it into the same storage. */
    Ticket raceIn(String id, String player, int pick, long stake, Instant at) {
        Bet bet = Bets.bet(id, player, pick, stake);
        Ticket ticket = new Ticket(POOL, bet, at, new Odds(bet.stake(), bet.stake()));
        return transactions.write(storage -> {
            PoolBooks.of(storage.ledger(), storage.pools().find(POOL).orElseThrow())
                    .take(bet);
            storage.pools().add(ticket);
            return ticket;
        });
    }

    /** Chips into a pot without a ticket. */
    PostOutcome smuggle(String key, String player, int pick, long amount) {
        Account pot = new Pots(POOL, terms()).of(Bets.pick(pick));
        Actor actor = new Actor.Player(new PlayerId(player));
        return post(Movement.between(key, CHIPS, Reason.STAKE, actor, purseOf(player), pot, Amount.of(amount)));
    }

    void grant(String player, long amount) {
        Account mint = new Account.Mint(PARLOR);
        Actor engine = new Actor.Engine();
        post(Movement.between(
                "grant:" + player, CHIPS, Reason.GRANT, engine, mint, purseOf(player), Amount.of(amount)));
    }

    long purse(String player) {
        return balance(purseOf(player));
    }

    long house() {
        return balance(new Account.House(PARLOR));
    }

    /** All that is in the pots of a pool. */
    long held(PoolId pool) {
        Pots pots = new Pots(pool, terms());
        return balance(pots.till()) + pots.sources().mapToLong(this::balance).sum();
    }

    Balance total() {
        return transactions.read(storage -> storage.ledger().total(CHIPS));
    }

    List<Posting> history(String player) {
        return transactions.read(storage -> storage.ledger().history(purseOf(player), CHIPS));
    }

    List<Fact> facts() {
        return transactions.read(storage -> storage.outbox().waiting());
    }

    private PostOutcome post(Movement movement) {
        return transactions.write(storage -> storage.ledger().post(movement));
    }

    private long balance(Account account) {
        return transactions.<Long>read(
                storage -> storage.ledger().balance(account, CHIPS).value());
    }

    private static Account purseOf(String player) {
        return new Account.Purse(PARLOR, new PlayerId(player));
    }
}
