package dev.parlor.core.money;

/** What became of the wish to accept an offered gift. Nothing moved unless it was accepted. */
public sealed interface AcceptOutcome {
    /**
     * The receiver has it.
     *
     * @param offer the offer behind it
     * @param balance what the receiver's purse holds behind it
     */
    record Accepted(Offer offer, Balance balance) implements AcceptOutcome {}

    /**
     * The offer was accepted before; nothing moved again.
     *
     * @param offer the offer
     * @param balance what the receiver's purse held right after it
     */
    record Repeated(Offer offer, Balance balance) implements AcceptOutcome {}

    /**
     * The offer has expired, or somebody ended it.
     *
     * @param offer what became of it
     */
    record OfferOver(Offer offer) implements AcceptOutcome {}

    /**
     * Only the receiver accepts.
     *
     * @param gift the name asked for
     */
    record NotYours(GiftId gift) implements AcceptOutcome {}

    /**
     * There is no such offer.
     *
     * @param gift the name asked for
     */
    record NoSuchOffer(GiftId gift) implements AcceptOutcome {}

    /**
     * A pause of the giver, begun since, forbids it.
     *
     * @param by the pause
     */
    record Limited(Forbidden by) implements AcceptOutcome {}

    /**
     * The giver's purse does not hold it any more; how much it holds is not shown to the receiver.
     *
     * @param needed the gift
     */
    record CannotCover(Amount needed) implements AcceptOutcome {}
}
