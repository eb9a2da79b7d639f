package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;

/**
 * The wish to give money away.
 *
 * @param gift the gift's name
 * @param parlor where both are registered
 * @param from who gives
 * @param to who gets it
 * @param currency what is given
 * @param amount how much, 1 or more
 */
public record Give(GiftId gift, ParlorId parlor, PlayerId from, PlayerId to, Currency currency, Amount amount) {
    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if the amount is 0
     */
    public Give {
        if (amount.isZero()) {
            throw new IllegalArgumentException("Gift " + gift + " gives nothing");
        }
    }

    Movement movement() {
        Account giver = new Account.Purse(parlor, from);
        Account taker = new Account.Purse(parlor, to);
        return Movement.between("gift:" + gift, currency, Reason.GIFT, new Actor.Player(from), giver, taker, amount);
    }
}
