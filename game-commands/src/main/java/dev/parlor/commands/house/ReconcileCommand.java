package dev.parlor.commands.house;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.EconomyDesk;
import java.util.List;

/** {@code /admin reconcile}: sums up all accounts of every currency; each sum must be zero. */
public record ReconcileCommand(EconomyDesk desk) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("admin reconcile", Topic.HOUSE).forAdministrators();
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        List<Text> lines = desk.rules().currencies().codes().stream()
                .map(currency -> line(words, currency, desk.total(currency)))
                .toList();
        return Reply.privately(Text.lines(lines));
    }

    private static Text line(Words words, Currency currency, Balance total) {
        return words.say(
                total.isZero() ? "reconcile.sound" : "reconcile.broken",
                Slot.code("currency", currency.code()),
                Slot.number("total", total.value()));
    }
}
