package dev.parlor.commands.house;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Table;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.show.Backstage;
import dev.parlor.core.show.ProviderStatus;
import java.util.List;
import java.util.Locale;

/** {@code /parlor status}: who makes the shows, and why somebody is not asked. */
public record StatusCommand(Backstage backstage) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("parlor status", Topic.HOUSE).forAdministrators();
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        List<ProviderStatus> providers = backstage.providers(invocation.parlor());
        Embed embed = Embed.of(
                words.say("status.title"), words.say(providers.isEmpty() ? "status.alone" : "status.explained"));
        return Reply.privately(Text.NONE).with(providers.isEmpty() ? embed : embed.table(table(providers, words)));
    }

    private static Table table(List<ProviderStatus> providers, Words words) {
        return new Table(
                List.of(
                        new Table.Column(words.line("status.job"), false),
                        new Table.Column(words.line("status.provider"), false),
                        new Table.Column(words.line("column.state"), false),
                        new Table.Column(words.line("status.served"), true),
                        new Table.Column(words.line("status.failed"), true)),
                providers.stream().map(status -> row(status, words)).toList());
    }

    private static List<Text> row(ProviderStatus status, Words words) {
        return List.of(
                words.say("status.job." + status.job()),
                Text.plain(status.provider()),
                state(status, words),
                Text.of(new Span.Count(status.served())),
                Text.of(new Span.Count(status.failed())));
    }

    private static Text state(ProviderStatus status, Words words) {
        Text state = words.say("status.state." + status.state().name().toLowerCase(Locale.ROOT));
        Text why = status.reason().isEmpty() ? state : state.then(Text.plain(": " + status.reason()));
        return status.until()
                .map(until -> why.then(Text.plain(", ")).then(words.say("status.until", Slot.due("until", until))))
                .orElse(why);
    }
}
