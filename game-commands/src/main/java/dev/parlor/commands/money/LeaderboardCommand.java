package dev.parlor.commands.money;

import dev.parlor.commands.Command;
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
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Leaderboard;
import dev.parlor.core.money.Ranking;
import dev.parlor.core.money.Standing;
import java.util.List;

/** {@code /leaderboard}: who has most, by currency, by level or by winnings; one's own rank always. */
public record LeaderboardCommand(Bank bank) implements Command {
    private static final int TOP = 10;

    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "leaderboard",
                        Topic.MONEY,
                        Option.optional("by", new OptionKind.Choice(List.of("balance", "level", "winnings")), "level"),
                        bank.currencyOption())
                .with("by:winnings")
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        String by = invocation.options().text("by").orElse("balance");
        Ranking ranking = ranking(by, bank.currency(invocation));
        Leaderboard board = bank.desk().leaderboard(invocation.parlor(), ranking, TOP, invocation.player());
        if (board.top().isEmpty()) {
            return Reply.privately(words.say("leaderboard.none"));
        }
        List<List<Text>> rows =
                board.top().stream().map(standing -> row(standing, ranking)).toList();
        return Reply.publicly(Text.NONE)
                .with(Embed.of(words.say("leaderboard." + by), Text.NONE)
                        .table(new Table(head(words), rows))
                        .footer(own(words, board, ranking)));
    }

    private Text own(Words words, Leaderboard board, Ranking ranking) {
        return board.own()
                .map(standing -> words.say(
                        "leaderboard.own",
                        Slot.number("rank", standing.rank()),
                        Slot.number("players", board.players()),
                        new Slot("value", value(standing, ranking))))
                .orElseGet(() -> words.say("leaderboard.unranked"));
    }

    private static Ranking ranking(String by, Currency currency) {
        return switch (by) {
            case "level" -> new Ranking.ByExperience();
            case "winnings" -> new Ranking.ByWinnings(currency);
            default -> new Ranking.ByBalance(currency);
        };
    }

    private static List<Table.Column> head(Words words) {
        return List.of(
                new Table.Column(words.line("column.rank"), true),
                new Table.Column(words.line("column.player"), false),
                new Table.Column(words.line("column.value"), true));
    }

    private List<Text> row(Standing standing, Ranking ranking) {
        return List.of(
                Text.of(new Span.Count(standing.rank())),
                Text.of(new Span.Quote(standing.name().text())),
                value(standing, ranking));
    }

    private Text value(Standing standing, Ranking ranking) {
        return Text.of(
                switch (ranking) {
                    case Ranking.ByBalance balance -> new Span.Money(standing.value(), balance.currency());
                    case Ranking.ByWinnings winnings -> new Span.Money(standing.value(), winnings.currency());
                    case Ranking.ByExperience experience ->
                        new Span.Count(bank.desk().rules().levels().level(standing.value()));
                });
    }
}
