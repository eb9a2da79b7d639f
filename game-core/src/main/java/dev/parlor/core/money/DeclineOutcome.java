package dev.parlor.core.money;

/** What became of the wish to end an offer. */
public sealed interface DeclineOutcome {
    /**
     * The offer is over: declined by its receiver, or withdrawn by its giver.
     *
     * @param offer the offer at its end
     */
    record Ended(Offer offer) implements DeclineOutcome {}

    /**
     * The offer was over before.
     *
     * @param offer what became of it
     */
    record OfferOver(Offer offer) implements DeclineOutcome {}

    /**
     * Only giver and receiver end an offer.
     *
     * @param gift the name asked for
     */
    record NotYours(GiftId gift) implements DeclineOutcome {}

    /**
     * There is no such offer.
     *
     * @param gift the name asked for
     */
    record NoSuchOffer(GiftId gift) implements DeclineOutcome {}
}
