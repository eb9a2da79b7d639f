package dev.parlor.commands;

import dev.parlor.core.ParlorId;
import java.util.Optional;

/** The stored content of buttons, so that they work after a restart. */
public interface Offers {
    /**
     * Keeps an offer. It may be forgotten some time after it has expired.
     *
     * @param offer a new one
     */
    void keep(Offer offer);

    /**
     * Looks an offer up.
     *
     * @param parlor in which community
     * @param id its name
     * @return the offer, expired or not, or empty if there is none
     */
    Optional<Offer> find(ParlorId parlor, String id);
}
