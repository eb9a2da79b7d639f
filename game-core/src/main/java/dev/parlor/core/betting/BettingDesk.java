package dev.parlor.core.betting;

import dev.parlor.core.Agenda;
import dev.parlor.core.Outbox;
import dev.parlor.core.Step;
import dev.parlor.core.StepOutcome;
import dev.parlor.core.Transactions;
import dev.parlor.core.money.Ledger;
import dev.parlor.core.money.Players;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The betting floor's front door: every method is one transaction. Stakes go from purses into one pot per pool and pick,
 * and out of them exactly once: as payouts, refunds, fee, dust, or into the next pool. A pool whose keeper is a game takes
 * bets here, but is opened, locked, paid and voided by that game alone.
 */
public final class BettingDesk {
    private final Transactions<? extends Storage> transactions;
    private final InstantSource clock;
    private final Payroll payroll;

    /** What the desk needs stored, seen from inside one transaction. */
    public interface Storage {
        /**
         * The pools and their tickets.
         *
         * @return the repository of this transaction
         */
        Pools pools();

        /**
         * The books.
         *
         * @return the ledger of this transaction
         */
        Ledger ledger();

        /**
         * The bettors, and the limits that they set for themselves.
         *
         * @return the repository of this transaction
         */
        Players players();

        /**
         * Where facts are left for delivery.
         *
         * @return the outbox of this transaction
         */
        Outbox outbox();

        /**
         * Where the next steps are planned.
         *
         * @return the agenda of this transaction
         */
        Agenda agenda();
    }

    /**
     * A desk on some storage.
     *
     * @param transactions runs the desk's work
     * @param clock tells whether a bet is in time
     */
    public BettingDesk(Transactions<? extends Storage> transactions, InstantSource clock) {
        this(transactions, clock, new Payroll());
    }

    /**
     * A desk on some storage.
     *
     * @param transactions runs the desk's work
     * @param clock tells whether a bet is in time
     * @param payroll tells how many bettors one transaction pays, and what they are credited
     */
    public BettingDesk(Transactions<? extends Storage> transactions, InstantSource clock, Payroll payroll) {
        this.transactions = transactions;
        this.clock = clock;
        this.payroll = payroll;
    }

    /**
     * Opens a pool.
     *
     * @param wish its name and terms
     * @return the pool, or why not
     */
    public OpenOutcome open(OpenPool wish) {
        if (wish.pool().isReserved()) {
            return new OpenOutcome.ReservedName(wish.pool());
        }
        return wish.terms().keeper() == Keeper.DESK
                ? transactions.write(storage -> floor(storage).open(wish))
                : new OpenOutcome.KeptElsewhere(wish.terms().keeper());
    }

    /**
     * Places a bet. It counts if the pool is open and its end has not come.
     *
     * @param wish who bets how much on what
     * @return the ticket, or why not
     */
    public BetOutcome place(PlaceBet wish) {
        return transactions.write(storage -> new BetCounter(storage, clock.instant()).judge(wish));
    }

    /**
     * Ends the betting, whether or not the pool's end has come, and freezes the bets. A bet that was written down at or
     * behind the pool's end is given back.
     *
     * @param pool its name
     * @return the pool with the digest of its bets, or why not
     */
    public LockOutcome lock(PoolId pool) {
        return transactions.write(storage -> keptElsewhere(storage, pool)
                .<LockOutcome>map(LockOutcome.KeptElsewhere::new)
                .orElseGet(() -> floor(storage).lock(pool)));
    }

    /**
     * Pays a locked pool: a small one at once, a large one bettor by bettor in steps that follow.
     *
     * @param order the pool and its winners
     * @return who got how much, or how far it has come, or why not
     * @throws IllegalStateException if the ledger's stakes are not those that were frozen
     */
    public SettleOutcome settle(SettlePool order) {
        prepare(order.pool(), order.winners(), order.next().isEmpty());
        return transactions.write(storage -> keptElsewhere(storage, order.pool())
                .<SettleOutcome>map(SettleOutcome.KeptElsewhere::new)
                .orElseGet(() -> steps(storage).settle(order)));
    }

    /**
     * Gives every stake of an open or locked pool back: those of a small one at once, of a large one bettor by bettor in
     * steps that follow.
     *
     * @param order the pool and the reason
     * @return who got how much, or how far it has come, or why not
     * @throws IllegalStateException if the ledger's stakes are not those that were frozen
     */
    public VoidOutcome voidPool(VoidPool order) {
        prepare(order.pool(), Set.of(), order.next().isEmpty());
        return transactions.write(storage -> keptElsewhere(storage, order.pool())
                .<VoidOutcome>map(VoidOutcome.KeptElsewhere::new)
                .orElseGet(() -> steps(storage).voidPool(order)));
    }

    /**
     * Takes a step that is due: pays the next bettors of a large pool.
     *
     * @param step a planned step
     * @return what became of it
     * @throws IllegalStateException if the ledger's stakes are not those that were frozen
     */
    public StepOutcome take(Step step) {
        if (!PoolSteps.TASK.equals(step.task())) {
            return new StepOutcome.NotMine();
        }
        prepare(new PoolId(step.subject()), Set.of(), true);
        return transactions.write(storage -> steps(storage).take(step));
    }

    /**
     * Shows a pool.
     *
     * @param pool its name
     * @return the pool in its present state
     */
    public Optional<Pool> pool(PoolId pool) {
        return transactions.read(storage -> storage.pools().find(pool));
    }

    /**
     * Shows what a pool would pay if it closed now.
     *
     * @param pool its name
     * @return its board, all zeros once it is over, or empty if there is no such pool
     */
    public Optional<Board> board(PoolId pool) {
        Function<Storage, Optional<Board>> work = storage -> storage.pools()
                .find(pool)
                .map(found -> PoolBooks.of(storage.ledger(), found).board());
        return transactions.read(work);
    }

    /**
     * Shows the tickets of a pool.
     *
     * @param pool its name
     * @return all tickets, also those whose stakes went back, in the order in which they were sold
     */
    public List<Ticket> tickets(PoolId pool) {
        return transactions.read(storage -> storage.pools().tickets(pool));
    }

    /**
     * Looks a ticket up.
     *
     * @param bet the bet's name
     * @return its ticket, also if the stake went back
     */
    public Optional<Ticket> ticket(BetId bet) {
        return transactions.read(storage -> storage.pools().ticket(bet));
    }

    private static Optional<Pool> keptElsewhere(Storage storage, PoolId pool) {
        return storage.pools().find(pool).filter(found -> found.terms().keeper() != Keeper.DESK);
    }

    /** Works out in a transaction of its own what a pool owes, since others need not wait for that. */
    private void prepare(PoolId pool, Set<Pick> winners, boolean last) {
        transactions.read(storage -> {
            floor(storage).prepare(pool, winners, last);
            return pool;
        });
    }

    private PoolSteps steps(Storage storage) {
        return new PoolSteps(floor(storage), storage.agenda(), clock.instant());
    }

    private Floor floor(Storage storage) {
        return new Floor(storage.pools(), storage.ledger(), storage.outbox(), storage.players(), payroll);
    }
}
