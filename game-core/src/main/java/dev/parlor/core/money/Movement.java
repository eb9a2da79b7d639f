package dev.parlor.core.money;

import dev.parlor.core.Names;
import dev.parlor.core.ParlorId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Money going from some accounts of one community to others; what goes out comes in.
 *
 * @param key the act behind it, such as {@code bet:<id>}: 1 to 200 printable ASCII characters without blanks, unique
 *     among the movements of the community
 * @param currency what moves
 * @param reason why it moves
 * @param actor who caused it
 * @param entries two or more, no account twice, all in one community, summing to zero
 */
public record Movement(String key, Currency currency, Reason reason, Actor actor, List<Entry> entries) {
    /** The most characters of a key. */
    static final int LONGEST = 200;

    /**
     * Checks the balance.
     *
     * @throws IllegalArgumentException if the key or the entries break a rule above
     * @throws ArithmeticException if the sum of the entries leaves the range of a long on the way
     */
    public Movement {
        checkedName("A movement's key", key);
        entries = List.copyOf(entries);
        if (entries.size() < 2) {
            throw new IllegalArgumentException("A movement needs two entries or more: " + key);
        }
        checkAccounts(key, entries);
        checkSum(key, entries);
    }

    /**
     * A movement from one account to another.
     *
     * @param key the act behind it
     * @param currency what moves
     * @param reason why it moves
     * @param actor who caused it
     * @param from where it goes out
     * @param to where it comes in, another account of the same community
     * @param amount how much, at least 1
     * @return the movement with two entries
     * @throws IllegalArgumentException if the key, the accounts or the amount break a rule of movements
     */
    public static Movement between(
            String key, Currency currency, Reason reason, Actor actor, Account from, Account to, Amount amount) {
        List<Entry> entries = List.of(new Entry(from, -amount.value()), new Entry(to, amount.value()));
        return new Movement(key, currency, reason, actor, entries);
    }

    /**
     * Whose books change.
     *
     * @return the community of all its accounts
     */
    public ParlorId parlor() {
        return entries.get(0).account().parlor();
    }

    /**
     * Tells whether another movement is the same act with the same content; the order of entries does not count.
     *
     * @param other a movement, perhaps posted before
     * @return whether both say the same
     */
    public boolean repeats(Movement other) {
        return key.equals(other.key)
                && currency.equals(other.currency)
                && reason == other.reason
                && actor.equals(other.actor)
                && Set.copyOf(entries).equals(Set.copyOf(other.entries));
    }

    static String checkedName(String what, String name) {
        return checkedName(what, name, LONGEST);
    }

    static String checkedName(String what, String name, int longest) {
        if (name.isEmpty() || name.length() > longest || !Names.consistsOf(name, c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException(what + " must be 1 to " + longest
                    + " printable ASCII characters without blanks, but is '" + name + "'");
        }
        return name;
    }

    private static void checkAccounts(String key, List<Entry> entries) {
        ParlorId parlor = entries.get(0).account().parlor();
        Set<Account> seen = HashSet.newHashSet(entries.size());
        for (Entry entry : entries) {
            if (!entry.account().parlor().equals(parlor)) {
                throw new IllegalArgumentException("Movement " + key + " leaves the books of " + parlor);
            }
            if (!seen.add(entry.account())) {
                throw new IllegalArgumentException("Movement " + key + " names " + entry.account() + " twice");
            }
        }
    }

    private static void checkSum(String key, List<Entry> entries) {
        long sum = 0;
        for (Entry entry : entries) {
            sum = Math.addExact(sum, entry.delta());
        }
        if (sum != 0) {
            throw new IllegalArgumentException("Movement " + key + " must sum to 0, but sums to " + sum);
        }
    }
}
