package dev.parlor.core.betting;

import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.BetResult;
import dev.parlor.core.money.Merits;
import dev.parlor.core.money.Reason;
import java.util.List;
import java.util.Optional;

/** Pays the bettors of one pool, so many in each transaction. */
record PoolPaying(Payroll payroll, Merits merits, PoolBooks books, Question question, Debts debts) {
    static PoolPaying of(Floor floor, Pool.Unpaid pool, Question question) {
        PoolBooks books = PoolBooks.of(floor.ledger(), pool);
        Payroll payroll = floor.payroll();
        return new PoolPaying(
                payroll, payroll.merits(floor.players()), books, question, payroll.debts(question, books, pool));
    }

    /** Gathers the stakes and pays the first chunk; empty if that was all, else the last bettor who was paid. */
    Optional<PlayerId> begin(Optional<Account.Pot> next) {
        books.collect(debts.settlement().books(), next);
        return pay(0);
    }

    /** Pays the next chunk; empty if that was all, else the last bettor who was paid. */
    Optional<PlayerId> goOn(Pool.Closing pool) {
        int place = debts.behind(pool.paidTo());
        if (!books.inTheTill().equals(debts.from(place))) {
            throw new IllegalStateException("Behind " + pool.paidTo() + ", pool " + pool.id() + " owes "
                    + debts.from(place) + ", but its till holds " + books.inTheTill());
        }
        return pay(place);
    }

    boolean endsAfter(PlayerId paidTo) {
        return debts.size() - debts.behind(paidTo) <= payroll.chunk();
    }

    private Optional<PlayerId> pay(int from) {
        int to = Math.min(from + payroll.chunk(), debts.size());
        List<BetResult> results = debts.slice(from, to);
        books.pay(results, question.winners().isEmpty() ? Reason.REFUND : Reason.PAYOUT);
        if (debts.isDecided()) {
            Terms terms = books.pool().terms();
            merits.settled(terms.parlor(), terms.currency(), results);
        }
        if (to < debts.size()) {
            return Optional.of(debts.bettor(to - 1));
        }
        books.proveEmpty();
        payroll.forget(question);
        return Optional.empty();
    }
}
