package dev.parlor.commands.house;

import dev.parlor.commands.Command;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.ConfiscateOutcome;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Decree;
import dev.parlor.core.money.EconomyDesk;
import java.util.List;

/** {@code /admin confiscate}: takes money away, after a question and with a reason that stays in the books. */
public record ConfiscateCommand(EconomyDesk desk, Currency main, Controls controls) implements Command {
    @Override
    public Declaration declaration() {
        List<Option> options = Decrees.options(desk.rules().currencies().codes(), "cheating");
        return Declaration.of("admin confiscate", Topic.HOUSE, options.toArray(Option[]::new))
                .forAdministrators();
    }

    @Override
    public Reply run(Invocation invocation) {
        Decrees decrees = new Decrees(invocation, main);
        Balance purse = desk.balance(invocation.parlor(), decrees.player(), decrees.currency());
        return decrees.of(purse)
                .map(decree -> confirmed(invocation, decree))
                .orElseGet(() -> Reply.privately(invocation.words().say("admin.unfit")));
    }

    private Reply confirmed(Invocation invocation, Decree decree) {
        return invocation.confirmed()
                ? confiscate(invocation.words(), decree)
                : controls.confirm(
                        invocation,
                        invocation
                                .words()
                                .say(
                                        "admin.sure",
                                        Slot.person("player", decree.player()),
                                        Slot.money("amount", decree.amount(), decree.currency())));
    }

    private Reply confiscate(Words words, Decree decree) {
        return switch (desk.confiscate(decree)) {
            case ConfiscateOutcome.Confiscated taken -> told(words, decree);
            case ConfiscateOutcome.Repeated repeated -> told(words, decree);
            case ConfiscateOutcome.KeyTaken taken -> Reply.privately(words.say("money.keytaken"));
            case ConfiscateOutcome.CannotCover poor ->
                Reply.privately(words.say(
                        "admin.poor",
                        Slot.person("player", decree.player()),
                        Slot.money("balance", poor.balance().amount(), decree.currency())));
        };
    }

    private static Reply told(Words words, Decree decree) {
        return Reply.privately(words.say(
                "admin.confiscated",
                Slot.person("player", decree.player()),
                Slot.money("amount", decree.amount(), decree.currency()),
                Slot.quote("reason", decree.reason().text())));
    }
}
