package dev.parlor.commands;

import dev.parlor.core.ParlorId;
import dev.parlor.core.interaction.Button;
import dev.parlor.core.interaction.InteractionDesk;
import java.util.Optional;

/**
 * The stored content of buttons, so that they work after a restart.
 *
 * @param desk where it is kept
 */
public record Offers(InteractionDesk desk) {
    void keep(Offer offer) {
        desk.offer(new Button(offer.parlor(), offer.id(), OfferCodec.write(offer), offer.expires()));
    }

    /** Keeps an offer whose name says all about it, so that there is nothing to change if it is there. */
    void keepOnce(Offer offer) {
        if (find(offer.parlor(), offer.id()).isEmpty()) {
            keep(offer);
        }
    }

    /** The offer, expired or not. */
    Optional<Offer> find(ParlorId parlor, String id) {
        return desk.button(parlor, id).map(OfferCodec::read);
    }
}
