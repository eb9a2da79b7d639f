package dev.parlor.commands.money;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.core.money.Balance;

/** {@code /balance}: what is in one's own purse. */
public record BalanceCommand(Bank bank) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("balance", Topic.MONEY);
    }

    @Override
    public Reply run(Invocation invocation) {
        if (!bank.isRegistered(invocation)) {
            return Bank.startFirst(invocation.words());
        }
        Text amounts = bank.amounts(bank.desk().balances(invocation.parlor(), invocation.player()), Balance::value);
        return Reply.privately(invocation.words().say("balance", new Slot("amounts", amounts)));
    }
}
