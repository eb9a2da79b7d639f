package dev.parlor.commands.money;

import dev.parlor.commands.Command;
import dev.parlor.commands.Control;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Table;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.HistoryLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code /history}: every movement of one's own purse, with what was left behind it. */
public record HistoryCommand(Bank bank, Controls controls) implements Command {
    private static final int PAGE = 10;
    private static final long MOST = 1_000_000_000_000L;

    @Override
    public Declaration declaration() {
        return Declaration.of(
                "history",
                Topic.MONEY,
                bank.currencyOption(),
                Option.optional("before", new OptionKind.Whole(1, MOST), "42"));
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        Currency currency = bank.currency(invocation);
        Account.Purse purse = new Account.Purse(invocation.parlor(), invocation.player());
        long before = invocation.options().number("before").orElse(Long.MAX_VALUE);
        List<HistoryLine> lines = bank.desk().history(purse, currency, before, PAGE);
        if (lines.isEmpty()) {
            return Reply.privately(words.say("history.none"));
        }
        List<List<Text>> rows = lines.stream().map(line -> row(words, line)).toList();
        Reply reply = Reply.privately(Text.NONE)
                .with(Embed.of(words.say("history.title", Slot.code("currency", currency.code())), Text.NONE)
                        .table(new Table(head(words), rows)));
        return lines.size() < PAGE ? reply : reply.with(List.of(older(invocation, currency, lines.getLast())));
    }

    private Control older(Invocation invocation, Currency currency, HistoryLine last) {
        return controls.button(
                invocation,
                "history",
                Map.of("currency", currency.code(), "before", Long.toString(last.number())),
                invocation.words().say("history.older"));
    }

    private static List<Table.Column> head(Words words) {
        return List.of(
                new Table.Column(words.line("column.number"), true),
                new Table.Column(words.line("column.when"), false),
                new Table.Column(words.line("column.reason"), false),
                new Table.Column(words.line("column.with"), false),
                new Table.Column(words.line("column.change"), true),
                new Table.Column(words.line("column.after"), true));
    }

    private static List<Text> row(Words words, HistoryLine line) {
        return List.of(
                Text.of(new Span.Count(line.number())),
                Text.of(new Span.Due(line.at())),
                words.say("reason." + line.reason().name().toLowerCase(Locale.ROOT)),
                Counterpart.of(words, line),
                Text.of(new Span.Change(line.delta(), line.currency())),
                Text.of(new Span.Money(line.after().value(), line.currency())));
    }
}
