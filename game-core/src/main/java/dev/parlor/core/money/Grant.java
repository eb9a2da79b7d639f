package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;

/**
 * The wish that the house gives a player money by itself. An administrator's is a {@link Decree}, with a reason.
 *
 * @param key the act behind it, such as {@code welcome:<player>}: 1 to 194 printable ASCII characters without blanks,
 *     unique among the grants of the community; the movement's key is {@code grant:} and this
 * @param parlor whose books
 * @param player whose purse
 * @param currency what is given
 * @param amount how much, 1 or more
 * @param actor who gives it: the engine
 */
public record Grant(String key, ParlorId parlor, PlayerId player, Currency currency, Amount amount, Actor actor) {
    private static final String PREFIX = "grant:";

    /**
     * Checks key and amount.
     *
     * @throws IllegalArgumentException if the key is empty, too long or has another character, or the amount is 0
     */
    public Grant {
        Movement.checkedName("A grant's key", key, Movement.LONGEST - PREFIX.length());
        if (amount.isZero()) {
            throw new IllegalArgumentException("A grant must be 1 or more, but " + key + " gives nothing");
        }
    }

    Account.Mint mint() {
        return new Account.Mint(parlor);
    }

    Movement movement() {
        Account purse = new Account.Purse(parlor, player);
        return Movement.between(PREFIX + key, currency, Reason.GRANT, actor, mint(), purse, amount);
    }
}
