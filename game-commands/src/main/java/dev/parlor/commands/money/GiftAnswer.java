package dev.parlor.commands.money;

import dev.parlor.commands.Controls;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Words;
import dev.parlor.core.money.Give;
import dev.parlor.core.money.GiveOutcome;
import dev.parlor.core.money.Offer;
import java.util.List;
import java.util.Map;

/** What is told of a gift. */
record GiftAnswer(Invocation invocation, Controls controls) {
    Reply of(Give gift, GiveOutcome outcome) {
        return switch (outcome) {
            case GiveOutcome.Given given -> given(words(), gift);
            case GiveOutcome.Repeated repeated -> given(words(), gift);
            case GiveOutcome.NeedsConfirmation offered -> offered(offered.offer());
            case GiveOutcome.OfferOver over -> over(words(), over.offer());
            case GiveOutcome.KeyTaken taken -> refused("money.keytaken");
            case GiveOutcome.ToYourself yourself -> refused("give.yourself");
            case GiveOutcome.NotRegistered not ->
                not.player().equals(invocation.player())
                        ? Bank.startFirst(words())
                        : refused("give.stranger", Slot.person("to", not.player()));
            case GiveOutcome.NotGivable not ->
                refused("give.notgivable", Slot.code("currency", not.currency().code()));
            case GiveOutcome.Limited limited -> Reply.privately(Pauses.say(words(), limited.by()));
            case GiveOutcome.CannotCover poor ->
                refused(
                        "money.poor",
                        Slot.money("balance", poor.balance().amount(), gift.currency()),
                        Slot.money("needed", poor.needed(), gift.currency()));
        };
    }

    static Reply given(Words words, Give gift) {
        return Reply.publicly(words.say(
                "give.given",
                Slot.person("from", gift.from()),
                Slot.money("amount", gift.amount(), gift.currency()),
                Slot.person("to", gift.to())));
    }

    static Reply over(Words words, Offer offer) {
        return Reply.privately(words.say("gift.over", words.slot("state", state(offer))));
    }

    static String state(Offer offer) {
        return switch (offer.state()) {
            case WAITING -> "gift.expired";
            case ACCEPTED -> "gift.accepted";
            case DECLINED -> "gift.declined";
            case WITHDRAWN -> "gift.withdrawn";
        };
    }

    private Reply offered(Offer offer) {
        Map<String, String> gift = Map.of("gift", offer.id().value());
        return Reply.publicly(words().say(
                                "give.offered",
                                Slot.person("from", offer.gift().from()),
                                Slot.money(
                                        "amount",
                                        offer.gift().amount(),
                                        offer.gift().currency()),
                                Slot.person("to", offer.gift().to()),
                                Slot.due("until", offer.until())))
                .with(List.of(
                        controls.button(invocation, "gift accept", gift, words().say("gift.button.accept")),
                        controls.button(invocation, "gift decline", gift, words().say("gift.button.decline"))));
    }

    private Reply refused(String key, Slot... slots) {
        return Reply.privately(words().say(key, slots));
    }

    private Words words() {
        return invocation.words();
    }
}
