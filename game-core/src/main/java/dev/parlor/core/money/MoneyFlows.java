package dev.parlor.core.money;

import java.util.List;

/** The faucets and sinks of all books, summed up from the ledger. */
@FunctionalInterface
public interface MoneyFlows {
    /**
     * Sums up.
     *
     * @return one line for each currency and reason that anything moved for, ordered by these
     */
    List<MoneyFlow> moneyFlows();
}
