package dev.parlor.core.betting;

import dev.parlor.core.Outbox;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Ledger;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.Players;
import dev.parlor.core.money.PostOutcome;
import dev.parlor.core.money.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whole pools inside a transaction that is already running: how {@link BettingDesk} opens, locks, pays and voids them,
 * and any other feature whose step does more than that. Single bets are taken by the desk alone. The floor does what it
 * is told with any pool: that only its keeper steps it is for the caller to see to.
 *
 * @param pools the pools of the transaction
 * @param ledger the books of the transaction
 * @param outbox where the transaction leaves its facts
 * @param players the players of the transaction, who are credited for play
 * @param payroll what is remembered of the pools that are being paid, kept from one transaction to the next
 */
public record Floor(Pools pools, Ledger ledger, Outbox outbox, Players players, Payroll payroll) {
    /**
     * Opens a pool.
     *
     * @param wish its name and terms
     * @return the pool, or why not
     */
    public OpenOutcome open(OpenPool wish) {
        Pool.Open wished = wish.opened();
        return pools.find(wish.pool()).map(holder -> taken(holder, wished)).orElseGet(() -> {
            pools.keep(wished);
            outbox.put(new BettingFact.PoolOpened(wished));
            return new OpenOutcome.Opened(wished);
        });
    }

    /**
     * Takes bets until another time.
     *
     * @param pool its name
     * @param until the first instant at which a bet is too late
     * @throws IllegalStateException if the pool is not open
     */
    public void extend(PoolId pool, Instant until) {
        Pool.Open open = pools.find(pool)
                .filter(Pool.Open.class::isInstance)
                .map(Pool.Open.class::cast)
                .orElseThrow(() -> new IllegalStateException("Pool " + pool + " is not open"));
        pools.keep(new Pool.Open(pool, open.terms(), until));
    }

    /**
     * Ends the betting, whether or not the pool's end has come, and freezes the bets. A bet that was written down at or
     * behind the pool's end is given back.
     *
     * @param pool its name
     * @return the pool with the digest of its bets, or why not
     */
    public LockOutcome lock(PoolId pool) {
        return pools.find(pool).map(new PoolClosing(this)::lock).orElseGet(() -> new LockOutcome.NoSuchPool(pool));
    }

    /**
     * Gives one stake of an open pool back; the bet counts no more, as if it had come too late.
     *
     * @param ticket a ticket of an open pool whose stake did not go back before
     * @throws IllegalStateException if the pool is not open, or the stake went back before
     */
    public void giveBack(Ticket ticket) {
        Pool pool = pools.find(ticket.pool()).orElseThrow();
        if (!(pool instanceof Pool.Open)) {
            throw new IllegalStateException("Pool " + pool.id() + " is not open, so no stake leaves it");
        }
        PoolBooks.of(ledger, pool).giveBack(ticket.bet());
        outbox.put(new BettingFact.BetReturned(pool.terms().parlor(), ticket));
    }

    /**
     * Pays a locked pool.
     *
     * @param order the pool and its winners
     * @return who got how much, or why not
     * @throws IllegalStateException if the ledger's stakes are not those that were frozen
     */
    public SettleOutcome settle(SettlePool order) {
        return pools.find(order.pool())
                .map(pool -> new PoolClosing(this).settle(pool, order))
                .orElseGet(() -> new SettleOutcome.NoSuchPool(order.pool()));
    }

    /**
     * Pays a locked pool whose rest waits for a pool that is not open yet.
     *
     * @param pool its name
     * @param winner the winning pick
     * @param carry where the rest waits, if the pool's rules carry it over; a pot of the pool's community
     * @return who got how much, or why not
     * @throws IllegalStateException if the ledger's stakes are not those that were frozen
     */
    public SettleOutcome settle(PoolId pool, Pick winner, Account.Pot carry) {
        return pools.find(pool)
                .map(found -> new PoolClosing(this).settle(found, SettlePool.of(pool, winner), carry))
                .orElseGet(() -> new SettleOutcome.NoSuchPool(pool));
    }

    /**
     * Gives every stake of an open or locked pool back.
     *
     * @param order the pool and the reason
     * @return who got how much, or why not
     * @throws IllegalStateException if the ledger's stakes are not those that were frozen
     */
    public VoidOutcome voidPool(VoidPool order) {
        return pools.find(order.pool())
                .map(pool -> new PoolClosing(this).voidPool(pool, order))
                .orElseGet(() -> new VoidOutcome.NoSuchPool(order.pool()));
    }

    /**
     * Gives every stake of an open or locked pool back, while what had been carried into it waits for another.
     *
     * @param pool its name
     * @param reason why, in words: 1 to 200 characters, none of them a control character
     * @param carry where it waits, if the pool's rules carry it over; a pot of the pool's community
     * @return who got how much, or why not
     * @throws IllegalArgumentException if the reason is empty, too long or has a control character
     * @throws IllegalStateException if the ledger's stakes are not those that were frozen
     */
    public VoidOutcome voidPool(PoolId pool, String reason, Account.Pot carry) {
        VoidPool order = VoidPool.of(pool, reason);
        return pools.find(pool)
                .map(found -> new PoolClosing(this).voidPool(found, order, carry))
                .orElseGet(() -> new VoidOutcome.NoSuchPool(pool));
    }

    /**
     * Works out what a locked pool, or one that is being paid, owes, so that the transaction that pays it need not. For
     * a transaction that only reads.
     *
     * @param pool its name
     * @param winners the winning picks; none if every stake goes back
     * @param last whether no pool takes what is carried over
     * @throws IllegalStateException if the ledger's stakes are not those that were frozen
     */
    public void prepare(PoolId pool, Set<Pick> winners, boolean last) {
        pools.find(pool).ifPresent(found -> {
            if (found instanceof Pool.Locked locked) {
                prepare(locked, new Question(pool, winners, last));
            } else if (found instanceof Pool.Closing closing) {
                prepare(closing, Question.of(closing));
            }
        });
    }

    /**
     * Pays the next bettors of a pool that is being paid, unless they are the last ones: the end is its keeper's.
     *
     * @param pool its name
     * @return the pool behind it; empty if it is not being paid, or only its end is left
     * @throws IllegalStateException if the ledger's stakes are not those that were frozen
     */
    public Optional<Pool.Closing> payOn(PoolId pool) {
        return pools.find(pool)
                .filter(Pool.Closing.class::isInstance)
                .map(Pool.Closing.class::cast)
                .flatMap(new PoolClosing(this)::payOn);
    }

    /**
     * The bets of a pool that count, as the ledger has them.
     *
     * @param pool its name
     * @return {@code id|pick|stake} of each, sorted by id; none if there is no such pool
     */
    public List<String> lines(PoolId pool) {
        return pools.find(pool)
                .map(found -> BetLines.of(PoolBooks.of(ledger, found).bets()))
                .orElse(List.of());
    }

    /**
     * Moves what waits in a pot into a pool, where it is shared behind the pool's fee.
     *
     * @param carry where it waits
     * @param pool a pool that was just opened
     */
    public void carryInto(Account.Pot carry, Pool.Open pool) {
        Account.Pot carried = Pots.of(pool).carried();
        move(BetKeys.of("carry-in", pool.id()), pool.terms().currency(), Reason.CARRY_OVER, carry, carried);
    }

    /**
     * Gives what waits in a pot to the house, because no pool comes for it.
     *
     * @param carry where it waits
     * @param currency what waits
     */
    public void sweep(Account.Pot carry, Currency currency) {
        move("sweep:" + carry.id(), currency, Reason.DUST, carry, new Account.House(carry.parlor()));
    }

    private void move(String key, Currency currency, Reason reason, Account from, Account to) {
        Amount held = ledger.balance(from, currency).amount();
        if (!held.isZero()) {
            Movement movement = Movement.between(key, currency, reason, new Actor.Engine(), from, to, held);
            if (!(ledger.post(movement) instanceof PostOutcome.Posted)) {
                throw new IllegalStateException("The ledger refuses " + key);
            }
        }
    }

    private static OpenOutcome taken(Pool holder, Pool.Open wished) {
        return holder instanceof Pool.Open open && open.equals(wished)
                ? new OpenOutcome.Repeated(open)
                : new OpenOutcome.NameTaken(holder);
    }

    private void prepare(Pool.Unpaid pool, Question question) {
        payroll.debts(question, PoolBooks.of(ledger, pool), pool);
    }
}
