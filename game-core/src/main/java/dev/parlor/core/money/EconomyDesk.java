package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.Transactions;
import java.util.List;

/** The bank's front door: every method is one transaction. */
public final class EconomyDesk {
    private final Transactions<? extends Storage> transactions;

    /** What the desk needs stored, seen from inside one transaction. */
    public interface Storage {
        /**
         * The books.
         *
         * @return the ledger of this transaction
         */
        Ledger ledger();
    }

    /**
     * A desk on some storage.
     *
     * @param transactions runs the desk's work
     */
    public EconomyDesk(Transactions<? extends Storage> transactions) {
        this.transactions = transactions;
    }

    /**
     * Gives a player newly minted money.
     *
     * @param grant who gets how much
     * @return the purse's balance, or why not
     */
    public GrantOutcome grant(Grant grant) {
        return transactions.write(storage -> grant(grant, storage.ledger()));
    }

    /**
     * Shows what an account holds.
     *
     * @param account any account
     * @param currency what to count
     * @return its balance
     */
    public Balance balance(Account account, Currency currency) {
        return transactions.read(storage -> storage.ledger().balance(account, currency));
    }

    /**
     * Shows what a player owns.
     *
     * @param parlor whose books
     * @param player whose purse
     * @param currency what to count
     * @return the purse's balance
     */
    public Balance balance(ParlorId parlor, PlayerId player, Currency currency) {
        return balance(new Account.Purse(parlor, player), currency);
    }

    /**
     * Shows what happened to an account.
     *
     * @param account any account
     * @param currency what to count
     * @return its lines, oldest first
     */
    public List<Posting> history(Account account, Currency currency) {
        return transactions.read(storage -> storage.ledger().history(account, currency));
    }

    /**
     * Shows the conservation figure.
     *
     * @param currency what to count
     * @return zero, or the books are broken
     */
    public Balance total(Currency currency) {
        return transactions.read(storage -> storage.ledger().total(currency));
    }

    private static GrantOutcome grant(Grant grant, Ledger ledger) {
        Amount room = room(ledger.balance(grant.mint(), grant.currency()));
        boolean isNew = ledger.find(grant.parlor(), grant.movement().key()).isEmpty();
        return isNew && grant.amount().compareTo(room) > 0
                ? new GrantOutcome.TooMuch(room)
                : post(grant.movement(), grant, ledger);
    }

    private static Amount room(Balance mint) {
        return new Amount(Math.max(0, Long.MAX_VALUE + mint.value()));
    }

    private static GrantOutcome post(Movement movement, Grant grant, Ledger ledger) {
        return switch (ledger.post(movement)) {
            case PostOutcome.Posted posted -> new GrantOutcome.Granted(balanceAfter(movement, grant, ledger));
            case PostOutcome.Repeated repeated -> new GrantOutcome.Repeated(balanceAfter(movement, grant, ledger));
            case PostOutcome.KeyTaken taken -> new GrantOutcome.KeyTaken(grant.key());
            case PostOutcome.Overdrawn overdrawn ->
                throw new IllegalStateException("A mint cannot be overdrawn: " + overdrawn);
        };
    }

    private static Balance balanceAfter(Movement movement, Grant grant, Ledger ledger) {
        return ledger.history(new Account.Purse(grant.parlor(), grant.player()), grant.currency()).stream()
                .filter(posting -> posting.movement().key().equals(movement.key()))
                .findFirst()
                .orElseThrow()
                .after();
    }
}
