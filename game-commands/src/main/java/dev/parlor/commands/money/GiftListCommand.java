package dev.parlor.commands.money;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.money.Offer;
import java.util.List;

/** {@code /gift list}: the gifts that wait for one, and one's own that wait for others. */
public record GiftListCommand(Bank bank) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("gift list", Topic.MONEY).answeringBare();
    }

    @Override
    public Reply run(Invocation invocation) {
        List<Text> lines = bank.desk().offers(invocation.parlor(), invocation.player()).stream()
                .map(offer -> line(invocation.words(), offer))
                .toList();
        return lines.isEmpty()
                ? new Gifts(bank, invocation).none()
                : Reply.privately(Text.lines(lines).below(invocation.words().say("gift.how")));
    }

    private static Text line(Words words, Offer offer) {
        return words.say(
                "gift.line",
                Slot.code("gift", offer.id().value()),
                Slot.person("from", offer.gift().from()),
                Slot.person("to", offer.gift().to()),
                Slot.money("amount", offer.gift().amount(), offer.gift().currency()),
                Slot.due("until", offer.until()));
    }
}
