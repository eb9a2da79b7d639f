package dev.parlor.commands.money;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Topic;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.SetLimit;
import dev.parlor.core.money.Wish;
import java.util.Optional;

/** {@code /limits loss}: how much one may lose in a day. */
public record LossCommand(Bank bank) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "limits loss",
                        Topic.FAIRNESS,
                        Option.optional("amount", new OptionKind.Sum(), "500"),
                        bank.currencyOption(),
                        LimitWords.where())
                .with("amount:500", "amount:10%", "amount:200 where:everywhere");
    }

    @Override
    public Reply run(Invocation invocation) {
        Currency currency = bank.currency(invocation);
        Optional<Wish> written = invocation.options().maybeSum("amount");
        Optional<Amount> cap = written.flatMap(
                wish -> wish.of(bank.desk().balance(invocation.parlor(), invocation.player(), currency)));
        if (written.isPresent() && cap.isEmpty()) {
            return Reply.privately(invocation.words().say("give.nothing"));
        }
        SetLimit wish = new SetLimit.CapLoss(LimitWords.scope(invocation), invocation.player(), currency, cap);
        return LimitWords.reply(invocation.words(), bank.desk().limit(wish));
    }
}
