package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The double-entry books: the only thing that changes a balance. No purse, pot, house or burn is ever below zero, and
 * the balances of all accounts of a currency always sum to zero.
 */
public interface Ledger {
    /**
     * Posts a movement: all of its entries or none.
     *
     * @param movement what moves
     * @return whether it was posted, and if not, why; a key that is known is judged before the balances
     * @throws ArithmeticException if a balance would leave the range of a long; then nothing moved
     */
    PostOutcome post(Movement movement);

    /**
     * What an account holds.
     *
     * @param account any account, also one that never moved
     * @param currency what to count
     * @return the balance
     */
    Balance balance(Account account, Currency currency);

    /**
     * What several accounts hold.
     *
     * @param accounts any accounts of one community, also some that never moved
     * @param currency what to count
     * @return the balance of each
     */
    default Map<Account, Balance> balances(Collection<? extends Account> accounts, Currency currency) {
        Map<Account, Balance> balances = HashMap.newHashMap(accounts.size());
        accounts.forEach(account -> balances.put(account, balance(account, currency)));
        return balances;
    }

    /**
     * What happened to an account.
     *
     * @param account any account
     * @param currency what to count
     * @return its lines, oldest first, each with the balance behind it
     */
    List<Posting> history(Account account, Currency currency);

    /**
     * Posts several movements as one {@link #post} behind the other would, in fewer round trips.
     *
     * @param movements what to post, in this order
     * @return what became of each
     */
    default List<PostOutcome> postAll(List<Movement> movements) {
        return movements.stream().map(this::post).toList();
    }

    /**
     * One page of an account's history, the newest lines first.
     *
     * @param account any account
     * @param currency what to count
     * @param before only lines with a smaller {@link Posting#number}; {@link Long#MAX_VALUE} for the first page
     * @param most how many lines at most, 1 or more
     * @return the lines, newest first
     */
    List<Posting> page(Account account, Currency currency, long before, int most);

    /**
     * All that an account holds.
     *
     * @param account any account
     * @return its balances other than zero, by currency
     */
    Map<Currency, Balance> balances(Account account);

    /**
     * What came into a player's purse for some reasons since an instant, less what went out of it for them.
     *
     * @param player the owner
     * @param scope the purse of one community, or all purses of the player
     * @param currency what to count
     * @param reasons which movements count
     * @param since the first instant that counts, on the storage's clock
     * @return the sum, below zero if more went out
     */
    Balance flow(PlayerId player, Scope scope, Currency currency, Set<Reason> reasons, Instant since);

    /**
     * Looks up a movement.
     *
     * @param parlor whose books
     * @param key the act behind the movement
     * @return the movement with that key, if it was posted
     */
    Optional<Movement> find(ParlorId parlor, String key);

    /**
     * The conservation figure: the balances of all accounts of a currency, summed up one by one.
     *
     * @param currency what to count
     * @return zero, or the books are broken
     */
    Balance total(Currency currency);
}
