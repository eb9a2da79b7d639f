package dev.parlor.commands.betting;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.OptionKind.Thing;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Span;
import dev.parlor.commands.Table;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.commands.tournament.Bout;
import dev.parlor.commands.tournament.Bouts;
import dev.parlor.commands.tournament.Marquee;
import dev.parlor.core.betting.Ticket;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.tournament.Match;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /bet mine}: one's own bets in a tournament. */
public record MineCommand(Bookmaker bookmaker) implements Command {
    private static final int MOST = 20;

    @Override
    public Declaration declaration() {
        return Declaration.of(
                "bet mine",
                Topic.BETTING,
                Option.optional("tournament", new OptionKind.Reference(Thing.TOURNAMENT), "spring"));
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        Optional<Bouts> bouts = bookmaker
                .programme()
                .tournament(invocation.parlor(), invocation.options().text("tournament"))
                .flatMap(bookmaker.programme()::bouts);
        if (bouts.isEmpty()) {
            return bookmaker.absent(invocation);
        }
        List<List<Text>> rows = bouts.stream()
                .flatMap(found -> found.all().reversed().stream())
                .flatMap(bout -> rows(bout, invocation))
                .limit(MOST)
                .toList();
        return rows.isEmpty()
                ? Reply.privately(words.say("mine.none"))
                : Reply.privately(Text.NONE)
                        .with(Embed.of(words.say("mine.title"), Text.NONE).table(new Table(head(words), rows)));
    }

    private Stream<List<Text>> rows(Bout bout, Invocation invocation) {
        if (!(bout.match() instanceof Match.Paired paired)) {
            return Stream.empty();
        }
        List<Ticket> all = bookmaker.desk().tickets(paired.pool());
        Results results = Results.of(bout, all, bookmaker.desk(), invocation.words());
        return all.stream()
                .filter(ticket -> ticket.bet().bettor().equals(invocation.player()))
                .map(ticket -> row(bout, ticket, results, invocation.words()));
    }

    private static List<Table.Column> head(Words words) {
        return List.of(
                new Table.Column(words.line("column.number"), true),
                new Table.Column(words.line("column.fighter"), false),
                new Table.Column(words.line("column.stake"), true),
                new Table.Column(words.line("column.odds"), true),
                new Table.Column(words.line("column.state"), false));
    }

    private static List<Text> row(Bout bout, Ticket ticket, Results results, Words words) {
        Corner corner = Corner.valueOf(ticket.bet().pick().value());
        return List.of(
                Text.of(new Span.Count(bout.number())),
                new Marquee(words).fighter(bout, corner),
                Text.of(new Span.Money(
                        ticket.bet().stake().value(), bout.tournament().rules().currency())),
                results.odds(ticket),
                results.state(ticket));
    }
}
