package dev.parlor.jooq;

import dev.parlor.core.ParlorId;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Currency;
import java.math.BigInteger;
import java.util.List;

/**
 * What a look at all books found: whether every balance is the sum of its entries, every movement sums to zero, every
 * currency of every community sums to zero, and finished pools hold nothing.
 *
 * @param figures the conservation figure of each community and currency, by their names
 * @param findings what is wrong; empty if the books are sound
 */
public record Reconciliation(List<Figure> figures, List<Finding> findings) {
    /**
     * The balances of all accounts of a community in one currency, summed up.
     *
     * @param parlor whose books
     * @param currency what was counted
     * @param sum zero, or the books are broken
     */
    public record Figure(ParlorId parlor, Currency currency, BigInteger sum) {
        @Override
        public String toString() {
            return parlor + " " + currency + " " + sum;
        }
    }

    /** Something that is wrong; its text is a line for the operator. */
    public sealed interface Finding {
        /**
         * Whose books are concerned.
         *
         * @return the community
         */
        ParlorId parlor();
    }

    /**
     * A balance that is not the sum of its entries.
     *
     * @param account whose balance
     * @param currency in what
     * @param held what the account is said to hold
     * @param entries what its entries sum up to
     */
    public record Drift(Account account, Currency currency, BigInteger held, BigInteger entries) implements Finding {
        @Override
        public ParlorId parlor() {
            return account.parlor();
        }

        @Override
        public String toString() {
            return account + " holds " + held + " " + currency + ", but its entries sum up to " + entries;
        }
    }

    /**
     * A movement that makes or loses money.
     *
     * @param parlor whose books
     * @param key the movement's key
     * @param entries how many entries it has, 2 or more if it were sound
     * @param sum what they sum up to, zero if it were sound
     */
    public record Unbalanced(ParlorId parlor, String key, long entries, BigInteger sum) implements Finding {
        @Override
        public String toString() {
            return "Movement " + key + " of " + parlor + " has " + entries + " entries that sum up to " + sum;
        }
    }

    /**
     * A currency that does not sum to zero.
     *
     * @param figure its figure
     */
    public record NotConserved(Figure figure) implements Finding {
        @Override
        public ParlorId parlor() {
            return figure.parlor();
        }

        @Override
        public String toString() {
            return "The balances of " + figure.parlor() + " in " + figure.currency() + " sum up to " + figure.sum();
        }
    }

    /**
     * A pot that still holds something although its pool is over.
     *
     * @param pool the finished pool
     * @param pot one of its pots
     * @param currency in what
     * @param held what it holds
     */
    public record Leftover(PoolId pool, Account.Pot pot, Currency currency, BigInteger held) implements Finding {
        @Override
        public ParlorId parlor() {
            return pot.parlor();
        }

        @Override
        public String toString() {
            return "Pool " + pool + " is over, but " + pot + " holds " + held + " " + currency;
        }
    }

    /** Copies the lists. */
    public Reconciliation {
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }

    /**
     * The findings, one line each.
     *
     * @return no line if the books are sound
     */
    public List<String> lines() {
        return findings.stream().map(Finding::toString).toList();
    }
}
