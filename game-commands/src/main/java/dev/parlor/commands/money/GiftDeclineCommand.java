package dev.parlor.commands.money;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.money.DeclineOutcome;
import dev.parlor.core.money.GiftId;

/** {@code /gift decline}: leaves a gift, or takes one's own offer back. */
public record GiftDeclineCommand(Bank bank) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("gift decline", Topic.MONEY, Gifts.option()).answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        Gifts gifts = new Gifts(bank, invocation);
        return gifts.meant().map(gift -> decline(invocation, gift)).orElseGet(gifts::none);
    }

    private Reply decline(Invocation invocation, GiftId gift) {
        Words words = invocation.words();
        return switch (bank.desk().decline(gift, invocation.player())) {
            case DeclineOutcome.Ended ended ->
                Reply.publicly(words.say("gift.ended", words.slot("state", GiftAnswer.state(ended.offer()))));
            case DeclineOutcome.OfferOver over -> GiftAnswer.over(words, over.offer());
            case DeclineOutcome.NotYours not -> Reply.privately(words.say("gift.notyours"));
            case DeclineOutcome.NoSuchOffer none -> new Gifts(bank, invocation).none();
        };
    }
}
