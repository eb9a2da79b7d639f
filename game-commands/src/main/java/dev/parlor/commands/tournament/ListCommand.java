package dev.parlor.commands.tournament;

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
import dev.parlor.core.tournament.Tournament;
import java.util.List;

/** {@code /tournament list}: what is on, what is coming and what is over. */
public record ListCommand(Programme programme) implements Command {
    private static final int MOST = 10;

    @Override
    public Declaration declaration() {
        return Declaration.of("tournament list", Topic.TOURNAMENTS).answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        List<List<Text>> rows = programme.tournaments(invocation.parlor()).stream()
                .limit(MOST)
                .map(tournament -> row(tournament, words))
                .toList();
        return rows.isEmpty()
                ? Reply.privately(words.say("tournament.nothing"))
                : Reply.publicly(Text.NONE)
                        .with(Embed.of(words.say("tournament.list"), Text.NONE).table(new Table(head(words), rows)));
    }

    private static List<Table.Column> head(Words words) {
        return List.of(
                new Table.Column(words.line("column.tournament"), false),
                new Table.Column(words.line("column.state"), false),
                new Table.Column(words.line("column.entrants"), true),
                new Table.Column(words.line("column.size"), true));
    }

    private static List<Text> row(Tournament tournament, Words words) {
        return List.of(
                Text.of(new Span.Quote(tournament.id().value())),
                words.say(States.key(tournament)),
                Text.of(new Span.Count(tournament.entries().size())),
                Text.of(new Span.Count(tournament.plan().rules().size())));
    }
}
