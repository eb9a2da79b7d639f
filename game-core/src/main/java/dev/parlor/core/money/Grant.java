package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;

/**
 * The wish that the house gives a player money.
 *
 * @param key the act behind it, such as {@code welcome:<player>}; becomes the movement's key
 * @param parlor whose books
 * @param player whose purse
 * @param currency what is given
 * @param amount how much, 1 or more
 * @param actor who gives it
 */
public record Grant(String key, ParlorId parlor, PlayerId player, Currency currency, Amount amount, Actor actor) {
    Movement movement() {
        Account purse = new Account.Purse(parlor, player);
        return Movement.between(key, currency, Reason.GRANT, actor, new Account.Mint(parlor), purse, amount);
    }
}
