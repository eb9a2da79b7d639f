package dev.parlor.core.money;

import dev.parlor.core.PlayerId;

/** What became of the wish to give. Nothing moved unless it was given. */
public sealed interface GiveOutcome {
    /**
     * The receiver has it.
     *
     * @param balance what the giver's purse holds behind it
     */
    record Given(Balance balance) implements GiveOutcome {}

    /**
     * The same gift was given before; nothing moved again.
     *
     * @param balance what the giver's purse held right after it
     */
    record Repeated(Balance balance) implements GiveOutcome {}

    /**
     * The gift is large and waits for its receiver.
     *
     * @param offer how long it waits; the same one when asked again
     */
    record NeedsConfirmation(Offer offer) implements GiveOutcome {}

    /**
     * The gift was offered before, and the offer is over.
     *
     * @param offer what became of it
     */
    record OfferOver(Offer offer) implements GiveOutcome {}

    /**
     * The gift's name belongs to another gift, which may be somebody else's and is not shown.
     *
     * @param gift the name asked for
     */
    record KeyTaken(GiftId gift) implements GiveOutcome {}

    /** Giver and receiver are the same. */
    record ToYourself() implements GiveOutcome {}

    /**
     * Giver or receiver is not registered.
     *
     * @param player who is not
     */
    record NotRegistered(PlayerId player) implements GiveOutcome {}

    /**
     * Players do not give that to each other.
     *
     * @param currency what was asked for
     */
    record NotGivable(Currency currency) implements GiveOutcome {}

    /**
     * A pause of the giver forbids it.
     *
     * @param by the pause
     */
    record Limited(Forbidden by) implements GiveOutcome {}

    /**
     * The giver's purse holds too little.
     *
     * @param balance what it holds
     * @param needed the gift
     */
    record CannotCover(Balance balance, Amount needed) implements GiveOutcome {}
}
