package dev.parlor.commands.money;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Topic;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.SetLimit;
import java.util.Optional;

/** {@code /limits loss}: how much one may lose in a day. */
public record LossCommand(Bank bank) implements Command {
    private static final long MOST = 1_000_000_000_000_000L;

    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "limits loss",
                        Topic.FAIRNESS,
                        Option.optional("amount", new OptionKind.Whole(0, MOST), "500"),
                        bank.currencyOption(),
                        LimitWords.where())
                .with("amount:500", "amount:200 where:everywhere");
    }

    @Override
    public Reply run(Invocation invocation) {
        Optional<Amount> cap = invocation.options().number("amount").map(Amount::of);
        SetLimit wish =
                new SetLimit.CapLoss(LimitWords.scope(invocation), invocation.player(), bank.currency(invocation), cap);
        return LimitWords.reply(invocation.words(), bank.desk().limit(wish));
    }
}
