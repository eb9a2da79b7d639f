package dev.parlor.core.betting;

import dev.parlor.core.chance.Sha256;
import dev.parlor.core.money.Account;
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
            case Pool.Closing closing -> new LockOutcome.Over(closing);
            case Pool.Settled settled -> new LockOutcome.Over(settled);
            case Pool.Voided voided -> new LockOutcome.Over(voided);
        };
    }

    SettleOutcome settle(Pool pool, SettlePool order) {
        return switch (pool) {
            case Pool.Open open -> new SettleOutcome.NotLocked(open);
            case Pool.Locked locked -> settle(locked, order);
            case Pool.Settling settling -> goOn(settling);
            case Pool.Voiding voiding -> new SettleOutcome.BeingVoided(voiding);
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
            case Pool.Voiding voiding -> goOn(voiding);
            case Pool.Settling settling -> new VoidOutcome.BeingSettled(settling);
            case Pool.Settled settled -> new VoidOutcome.AlreadySettled(settled);
            case Pool.Voided voided -> new VoidOutcome.AlreadyVoided(voided);
        };
    }

    VoidOutcome voidPool(Pool pool, VoidPool order, Account.Pot carry) {
        return pool instanceof Pool.Live live
                ? refund(live, order.reason(), Optional.of(carry))
                : voidPool(pool, order);
    }

    Optional<Pool.Closing> payOn(Pool.Closing pool) {
        PoolPaying paying = paying(pool, Question.of(pool));
        return paying.endsAfter(pool.paidTo())
                ? Optional.empty()
                : paying.goOn(pool).map(pool::paidTo).map(this::kept);
    }

    private Pool.Closing kept(Pool.Closing pool) {
        storage.pools().keep(pool);
        return pool;
    }

    private LockOutcome freeze(Pool.Open open) {
        PoolBooks books = books(open);
        List<Bet> bets = books.bets();
        List<Ticket> tickets = counting(storage.pools().tickets(open.id()), bets, books);
        checkTickets(tickets, bets, open);
        List<Ticket> late = tickets.stream()
                .filter(ticket -> !ticket.placed().isBefore(open.until()))
                .toList();
        late.forEach(ticket -> giveBack(ticket, books));
        List<Bet> counting = without(late, bets);
        List<String> lines = BetLines.of(counting);
        Pool.Locked locked = new Pool.Locked(open.id(), open.terms(), Sha256.ofLines(lines));
        storage.pools().keep(locked);
        storage.payroll().freeze(locked, counting);
        storage.outbox().put(new BettingFact.PoolLocked(locked));
        return new LockOutcome.Locked(locked, lines, late);
    }

    private void giveBack(Ticket late, PoolBooks books) {
        books.giveBack(late.bet());
        storage.outbox().put(new BettingFact.BetReturned(books.pool().terms().parlor(), late));
    }

    private static List<Bet> without(List<Ticket> late, List<Bet> bets) {
        Set<Bet> returned = late.stream().map(Ticket::bet).collect(Collectors.toSet());
        return bets.stream().filter(bet -> !returned.contains(bet)).toList();
    }

    /** All tickets but those whose stakes went back while the pool was open. */
    private static List<Ticket> counting(List<Ticket> tickets, List<Bet> bets, PoolBooks books) {
        Set<Bet> staked = Set.copyOf(bets);
        return tickets.stream()
                .filter(ticket -> staked.contains(ticket.bet())
                        || !books.wentBack(ticket.bet().id()))
                .toList();
    }

    private static void checkTickets(List<Ticket> tickets, List<Bet> bets, Pool pool) {
        Set<Bet> sold = tickets.stream().map(Ticket::bet).collect(Collectors.toSet());
        if (!sold.equals(Set.copyOf(bets))) {
            throw new IllegalStateException("The ledger and the tickets of pool " + pool.id() + " disagree");
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
        PoolPaying paying = paying(pool, new Question(pool.id(), winners, next.isEmpty()));
        Books books = paying.debts().settlement().books();
        return paying.begin(next)
                .map(to -> settling(new Pool.Settling(pool.id(), pool.terms(), pool.digest(), winners, books, to)))
                .orElseGet(() ->
                        settled(new Pool.Settled(pool.id(), pool.terms(), pool.digest(), winners, books), paying));
    }

    private SettleOutcome goOn(Pool.Settling pool) {
        PoolPaying paying = paying(pool, Question.of(pool));
        return paying.goOn(pool).map(to -> settling(pool.paidTo(to))).orElseGet(() -> settled(pool.settled(), paying));
    }

    private SettleOutcome settling(Pool.Settling pool) {
        storage.pools().keep(pool);
        return new SettleOutcome.Settling(pool);
    }

    private SettleOutcome settled(Pool.Settled pool, PoolPaying paying) {
        storage.pools().keep(pool);
        storage.outbox().put(new BettingFact.PoolSettled(pool));
        return new SettleOutcome.Settled(pool, paying.debts().settlement());
    }

    private VoidOutcome refund(Pool.Live pool, VoidPool order) {
        Optional<Account.Pot> next = next(pool, order.next());
        return order.next().isPresent() && next.isEmpty()
                ? new VoidOutcome.NoNextPool(order.next().get())
                : refund(pool, order.reason(), next);
    }

    private VoidOutcome refund(Pool.Live pool, String reason, Optional<Account.Pot> next) {
        PoolPaying paying = paying(pool, new Question(pool.id(), Set.of(), next.isEmpty()));
        Books books = paying.debts().settlement().books();
        return paying.begin(next)
                .map(to -> voiding(new Pool.Voiding(pool.id(), pool.terms(), pool.frozen(), reason, books, to)))
                .orElseGet(
                        () -> voided(new Pool.Voided(pool.id(), pool.terms(), pool.frozen(), reason, books), paying));
    }

    private VoidOutcome goOn(Pool.Voiding pool) {
        PoolPaying paying = paying(pool, Question.of(pool));
        return paying.goOn(pool).map(to -> voiding(pool.paidTo(to))).orElseGet(() -> voided(pool.voided(), paying));
    }

    private VoidOutcome voiding(Pool.Voiding pool) {
        storage.pools().keep(pool);
        return new VoidOutcome.Voiding(pool);
    }

    private VoidOutcome voided(Pool.Voided pool, PoolPaying paying) {
        storage.pools().keep(pool);
        storage.outbox().put(new BettingFact.PoolVoided(pool));
        return new VoidOutcome.Voided(pool, (Settlement.Voided) paying.debts().settlement());
    }

    private PoolPaying paying(Pool.Unpaid pool, Question question) {
        return PoolPaying.of(storage, pool, question);
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

    private PoolBooks books(Pool pool) {
        return PoolBooks.of(storage.ledger(), pool);
    }
}
