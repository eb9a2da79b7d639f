package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;

/**
 * An administrator's wish to give a player new money, or to take some for good.
 *
 * @param key the act behind it: 1 to 189 printable ASCII characters without blanks, unique among the decrees of its kind
 *     in the community
 * @param parlor whose books
 * @param player whose purse
 * @param currency what is given or taken
 * @param amount how much, 1 or more
 * @param admin who decrees it
 * @param reason why
 */
public record Decree(
        String key,
        ParlorId parlor,
        PlayerId player,
        Currency currency,
        Amount amount,
        PlayerId admin,
        WrittenReason reason) {
    private static final String TAKE = "confiscate:";

    /**
     * Checks key and amount.
     *
     * @throws IllegalArgumentException if the key is empty, too long or has another character, or the amount is 0
     */
    public Decree {
        Movement.checkedName("A decree's key", key, Movement.LONGEST - TAKE.length());
        if (amount.isZero()) {
            throw new IllegalArgumentException("A decree must be about 1 or more, but " + key + " moves nothing");
        }
    }

    Grant grant() {
        return new Grant(key, parlor, player, currency, amount, new Actor.Player(admin));
    }

    Movement confiscation() {
        Account purse = new Account.Purse(parlor, player);
        Account burn = new Account.Burn(parlor);
        return Movement.between(
                TAKE + key, currency, Reason.CONFISCATION, new Actor.Player(admin), purse, burn, amount);
    }
}
