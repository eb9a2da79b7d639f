package dev.parlor.commands.money;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.money.AcceptOutcome;
import dev.parlor.core.money.GiftId;

/** {@code /gift accept}: takes a large gift that waits. */
public record GiftAcceptCommand(Bank bank) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("gift accept", Topic.MONEY, Gifts.option()).answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        Gifts gifts = new Gifts(bank, invocation);
        return gifts.meant().map(gift -> accept(invocation, gift)).orElseGet(gifts::none);
    }

    private Reply accept(Invocation invocation, GiftId gift) {
        Words words = invocation.words();
        return switch (bank.desk().accept(gift, invocation.player())) {
            case AcceptOutcome.Accepted accepted ->
                GiftAnswer.given(words, accepted.offer().gift());
            case AcceptOutcome.Repeated repeated ->
                GiftAnswer.given(words, repeated.offer().gift());
            case AcceptOutcome.OfferOver over -> GiftAnswer.over(words, over.offer());
            case AcceptOutcome.NotYours not -> Reply.privately(words.say("gift.notyours"));
            case AcceptOutcome.NoSuchOffer none -> new Gifts(bank, invocation).none();
            case AcceptOutcome.Limited limited -> Reply.privately(words.say("gift.limited"));
            case AcceptOutcome.CannotCover poor -> Reply.privately(words.say("gift.uncovered"));
        };
    }
}
