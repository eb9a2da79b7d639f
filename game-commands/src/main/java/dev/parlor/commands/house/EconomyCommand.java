package dev.parlor.commands.house;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Span;
import dev.parlor.commands.Table;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.ParlorId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.EconomyDesk;
import java.util.List;

/** {@code /admin economy}: how much was made, what the house holds and what is gone for good. */
public record EconomyCommand(EconomyDesk desk) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("admin economy", Topic.HOUSE).forAdministrators();
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        List<List<Text>> rows = desk.rules().currencies().codes().stream()
                .map(currency -> row(invocation.parlor(), currency))
                .toList();
        return Reply.privately(Text.NONE)
                .with(Embed.of(words.say("economy.title"), Text.NONE).table(new Table(head(words), rows)));
    }

    private static List<Table.Column> head(Words words) {
        return List.of(
                new Table.Column(words.line("column.currency"), false),
                new Table.Column(words.line("column.made"), true),
                new Table.Column(words.line("column.house"), true),
                new Table.Column(words.line("column.burnt"), true),
                new Table.Column(words.line("column.out"), true));
    }

    private List<Text> row(ParlorId parlor, Currency currency) {
        long made = -desk.balance(new Account.Mint(parlor), currency).value();
        long house = desk.balance(new Account.House(parlor), currency).value();
        long burnt = desk.balance(new Account.Burn(parlor), currency).value();
        return List.of(
                Text.of(new Span.Code(currency.code())),
                Text.of(new Span.Count(made)),
                Text.of(new Span.Count(house)),
                Text.of(new Span.Count(burnt)),
                Text.of(new Span.Count(made - house - burnt)));
    }
}
