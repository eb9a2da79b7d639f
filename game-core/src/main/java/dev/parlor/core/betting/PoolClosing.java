package dev.parlor.core.betting;

import dev.parlor.core.money.Account;
import dev.parlor.core.money.Reason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Locks, pays and voids pools within one transaction. */
record PoolClosing(Floor storage) {
    LockOutcome lock(Pool pool) {
        return switch (pool) {
            case Pool.Open open -> freeze(open);
            case Pool.Locked locked -> new LockOutcome.AlreadyLocked(locked);
            case Pool.Settled settled -> new LockOutcome.Over(settled);
            case Pool.Voided voided -> new LockOutcome.Over(voided);
        };
    }

    SettleOutcome settle(Pool pool, SettlePool order) {
        return switch (pool) {
            case Pool.Open open -> new SettleOutcome.NotLocked(open);
            case Pool.Locked locked -> settle(locked, order);
            case Pool.Settled settled -> new SettleOutcome.AlreadySettled(settled);
            case Pool.Voided voided -> new SettleOutcome.AlreadyVoided(voided);
        };
    }

    SettleOutcome settle(Pool pool, SettlePool order, Account.Pot carry) {
        return pool instanceof Pool.Locked locked
                ? settle(locked, order.winners(), Optional.of(carry))
                : settle(pool, order);
    }

    VoidOutcome voidPool(Pool pool, VoidPool order) {
        return switch (pool) {
            case Pool.Live live -> refund(live, order);
            case Pool.Settled settled -> new VoidOutcome.AlreadySettled(settled);
            case Pool.Voided voided -> new VoidOutcome.AlreadyVoided(voided);
        };
    }

    VoidOutcome voidPool(Pool pool, VoidPool order, Account.Pot carry) {
        return pool instanceof Pool.Live live
                ? refund(live, order.reason(), Optional.of(carry))
                : voidPool(pool, order);
    }

    private LockOutcome freeze(Pool.Open open) {
        List<Ticket> tickets = storage.pools().tickets(open.id());
        List<Ticket> late = tickets.stream()
                .filter(ticket -> !ticket.placed().isBefore(open.until()))
                .toList();
        PoolBooks books = books(open);
        checkTickets(tickets, books);
        late.forEach(ticket -> {
            books.giveBack(ticket.bet());
            storage.outbox().put(new BettingFact.BetReturned(open.terms().parlor(), ticket));
        });
        Pool.Locked locked = new Pool.Locked(open.id(), open.terms(), BetLines.digest(books.bets()));
        storage.pools().keep(locked);
        storage.outbox().put(new BettingFact.PoolLocked(locked));
        return new LockOutcome.Locked(locked, late);
    }

    private static void checkTickets(List<Ticket> tickets, PoolBooks books) {
        Set<Bet> sold = tickets.stream().map(Ticket::bet).collect(Collectors.toSet());
        if (!sold.equals(Set.copyOf(books.bets()))) {
            throw new IllegalStateException(
                    "The ledger and the tickets of pool " + books.pool().id() + " disagree");
        }
    }

    private SettleOutcome settle(Pool.Locked pool, SettlePool order) {
        Optional<Account.Pot> next = next(pool, order.next());
        return order.next().isPresent() && next.isEmpty()
                ? new SettleOutcome.NoNextPool(order.next().get())
                : settle(pool, order.winners(), next);
    }

    private SettleOutcome settle(Pool.Locked pool, Set<Pick> winners, Optional<Account.Pot> next) {
        Set<Pick> unknown = new LinkedHashSet<>(winners);
        pool.terms().picks().forEach(unknown::remove);
        return unknown.isEmpty() ? pay(pool, winners, next) : new SettleOutcome.NoSuchPick(unknown);
    }

    private SettleOutcome pay(Pool.Locked pool, Set<Pick> winners, Optional<Account.Pot> next) {
        PoolBooks books = books(pool);
        List<Bet> bets = stakes(pool, books);
        Settlement settlement = Settlement.of(bets, winners, rules(pool, next), books.carriedIn());
        books.payOut(settlement, Reason.PAYOUT, next);
        Pool.Settled settled = new Pool.Settled(pool.id(), pool.terms(), pool.digest(), winners, settlement.books());
        storage.pools().keep(settled);
        storage.outbox().put(new BettingFact.PoolSettled(settled));
        return new SettleOutcome.Settled(settled, settlement);
    }

    private VoidOutcome refund(Pool.Live pool, VoidPool order) {
        Optional<Account.Pot> next = next(pool, order.next());
        return order.next().isPresent() && next.isEmpty()
                ? new VoidOutcome.NoNextPool(order.next().get())
                : refund(pool, order.reason(), next);
    }

    private VoidOutcome refund(Pool.Live pool, String reason, Optional<Account.Pot> next) {
        PoolBooks books = books(pool);
        List<Bet> bets = stakes(pool, books);
        Settlement.Voided settlement = Settlement.voided(bets, rules(pool, next), books.carriedIn());
        books.payOut(settlement, Reason.REFUND, next);
        Pool.Voided voided = new Pool.Voided(pool.id(), pool.terms(), pool.frozen(), reason, settlement.books());
        storage.pools().keep(voided);
        storage.outbox().put(new BettingFact.PoolVoided(voided));
        return new VoidOutcome.Voided(voided, settlement);
    }

    /** The ledger's stakes; once they are frozen they must give the digest that was published. */
    private static List<Bet> stakes(Pool.Live pool, PoolBooks books) {
        List<Bet> bets = books.bets();
        pool.frozen().filter(digest -> !digest.equals(BetLines.digest(bets))).ifPresent(digest -> {
            throw new IllegalStateException("The ledger's stakes of pool " + pool.id() + " are not those of " + digest);
        });
        return bets;
    }

    private Optional<Account.Pot> next(Pool pool, Optional<PoolId> next) {
        return next.filter(id -> !id.equals(pool.id()))
                .flatMap(storage.pools()::find)
                .filter(Pool.Live.class::isInstance)
                .filter(other -> other.terms().keeper() == pool.terms().keeper())
                .filter(other -> other.terms().parlor().equals(pool.terms().parlor())
                        && other.terms().currency().equals(pool.terms().currency()))
                .map(other -> Pots.of(other).carried());
    }

    private static PoolRules rules(Pool pool, Optional<Account.Pot> next) {
        return next.isPresent() ? pool.terms().rules() : pool.terms().rules().ofTheLast();
    }

    private PoolBooks books(Pool pool) {
        return PoolBooks.of(storage.ledger(), pool);
    }
}
