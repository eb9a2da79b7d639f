package dev.parlor.commands.money;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.DailyOutcome;
import java.time.Duration;

/** {@code /daily}: the pay of the day. */
public record DailyCommand(Bank bank) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("daily", Topic.MONEY);
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        return switch (bank.desk().daily(invocation.parlor(), invocation.player())) {
            case DailyOutcome.Claimed claimed -> claimed(words, claimed);
            case DailyOutcome.Repeated repeated -> claimed(words, repeated.first());
            case DailyOutcome.TooEarly early ->
                Reply.privately(
                        words.say("daily.early", Slot.due("due", early.due()), Slot.number("streak", early.streak())));
            case DailyOutcome.NotRegistered not -> Bank.startFirst(words);
        };
    }

    private Reply claimed(Words words, DailyOutcome.Claimed claimed) {
        Duration window = bank.desk().rules().daily().window();
        Duration cooldown = bank.desk().rules().daily().cooldown();
        return Reply.privately(words.say(
                "daily.claimed",
                new Slot("amounts", bank.amounts(claimed.paid(), Amount::value)),
                Slot.number("streak", claimed.streak()),
                Slot.due("next", claimed.next()),
                Slot.due("lost", claimed.next().plus(window).minus(cooldown))));
    }
}
