package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import java.util.List;
import java.util.Optional;

/** The gifts that had to wait for their receivers. */
public interface Offers {
    /**
     * Looks up an offer.
     *
     * @param gift the gift's name
     * @return the offer in its present state
     */
    Optional<Offer> find(GiftId gift);

    /**
     * Keeps an offer in its present state, in place of the state before.
     *
     * @param offer a new offer or the next state of a known one
     */
    void keep(Offer offer);

    /**
     * The offers of or to a player that nobody answered, expired ones among them.
     *
     * @param parlor the community
     * @param player giver or receiver
     * @return the oldest first, equal ones in the order of their names
     */
    List<Offer> waiting(ParlorId parlor, PlayerId player);

    /**
     * Forgets all offers of and to a player, whatever became of them.
     *
     * @param parlor the community
     * @param player giver or receiver
     */
    void forget(ParlorId parlor, PlayerId player);
}
