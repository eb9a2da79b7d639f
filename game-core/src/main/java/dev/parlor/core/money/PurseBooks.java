package dev.parlor.core.money;

import java.util.List;

/** What the books say of one purse, within one transaction. */
record PurseBooks(Ledger ledger, Account.Purse purse) {
    private static final int PAGE = 100;

    Balance balance(Currency currency) {
        return ledger.balance(purse, currency);
    }

    /** The balance right behind a movement that the books know, searched from the newest line backwards. */
    Balance behind(Movement movement) {
        long before = Long.MAX_VALUE;
        while (true) {
            List<Posting> page = ledger.page(purse, movement.currency(), before, PAGE);
            for (Posting posting : page) {
                if (posting.movement().key().equals(movement.key())) {
                    return posting.after();
                }
            }
            if (page.isEmpty()) {
                throw new IllegalStateException("Movement " + movement.key() + " is not in the history of " + purse);
            }
            before = page.getLast().number();
        }
    }
}
