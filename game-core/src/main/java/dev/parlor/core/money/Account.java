package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;

/** A place where money is, within the books of one community. Each account holds any number of currencies. */
public sealed interface Account {
    /**
     * Whose books the account is in.
     *
     * @return the community
     */
    ParlorId parlor();

    /**
     * Tells whether the account may go below zero.
     *
     * @return true only for the mint
     */
    default boolean mayBeNegative() {
        return false;
    }

    /**
     * What one player owns.
     *
     * @param parlor the community
     * @param player the owner
     */
    record Purse(ParlorId parlor, PlayerId player) implements Account {}

    /**
     * Money held for a while on behalf of others, such as the stakes on one pick; emptied when its game ends.
     *
     * @param parlor the community
     * @param id what the pot is for
     */
    record Pot(ParlorId parlor, PotId id) implements Account {}

    /**
     * What the community itself earned and has not given away.
     *
     * @param parlor the community
     */
    record House(ParlorId parlor) implements Account {}

    /**
     * Where money comes from: the only account below zero, by all that was ever made.
     *
     * @param parlor the community
     */
    record Mint(ParlorId parlor) implements Account {
        @Override
        public boolean mayBeNegative() {
            return true;
        }
    }

    /**
     * Where money goes for good.
     *
     * @param parlor the community
     */
    record Burn(ParlorId parlor) implements Account {}
}
