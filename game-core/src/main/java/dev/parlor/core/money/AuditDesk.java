package dev.parlor.core.money;

import dev.parlor.core.Transactions;
import java.util.List;

/** Looks at the books as a whole, for who runs the house. */
public final class AuditDesk {
    private final Transactions<? extends Storage> transactions;

    /** What the desk needs stored, seen from inside one transaction. */
    public interface Storage {
        /**
         * The books.
         *
         * @return the ledger
         */
        Ledger ledger();

        /**
         * The faucets and sinks.
         *
         * @return sums over all books
         */
        MoneyFlows flows();
    }

    /**
     * Opens the desk.
     *
     * @param transactions where the books are
     */
    public AuditDesk(Transactions<? extends Storage> transactions) {
        this.transactions = transactions;
    }

    /**
     * Where money came from and where it went.
     *
     * @return one line for each currency and reason that anything moved for, ordered by these
     */
    public List<MoneyFlow> flows() {
        return transactions.read(storage -> storage.flows().moneyFlows());
    }

    /**
     * The conservation figure.
     *
     * @param currency what to count
     * @return zero, or the books are broken
     */
    public Balance total(Currency currency) {
        return transactions.read(storage -> storage.ledger().total(currency));
    }
}
