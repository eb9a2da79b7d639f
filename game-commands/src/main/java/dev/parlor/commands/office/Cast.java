package dev.parlor.commands.office;

import dev.parlor.commands.Embed;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Table;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.show.ProviderStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who makes the shows, and why somebody is not asked, as somebody of a standing may know it. */
record Cast(Words words, Standing standing) {
    Embed of(List<ProviderStatus> providers) {
        Embed embed = Embed.of(
                words.say("status.title"), words.say(providers.isEmpty() ? "status.alone" : "status.explained"));
        return providers.isEmpty() ? embed : embed.table(table(providers));
    }

    private Table table(List<ProviderStatus> providers) {
        List<Table.Column> columns = new ArrayList<>(List.of(
                new Table.Column(words.line("status.job"), false),
                new Table.Column(words.line("status.provider"), false),
                new Table.Column(words.line("column.state"), false)));
        if (isOperator()) {
            columns.add(new Table.Column(words.line("status.served"), true));
            columns.add(new Table.Column(words.line("status.failed"), true));
        }
        return new Table(columns, providers.stream().map(this::row).toList());
    }

    private List<Text> row(ProviderStatus status) {
        List<Text> cells = new ArrayList<>(
                List.of(words.say("status.job." + status.job()), Text.plain(status.provider()), state(status)));
        if (isOperator()) {
            cells.add(Text.of(new Span.Count(status.served())));
            cells.add(Text.of(new Span.Count(status.failed())));
        }
        return cells;
    }

    private Text state(ProviderStatus status) {
        Text state = words.say("status.state." + status.state().name().toLowerCase(Locale.ROOT));
        Text why = status.reason().isEmpty() || !isOperator() ? state : state.then(Text.plain(": " + status.reason()));
        return status.until()
                .map(until -> why.then(Text.plain(", ")).then(words.say("status.until", Slot.due("until", until))))
                .orElse(why);
    }

    private boolean isOperator() {
        return standing == Standing.OPERATOR;
    }
}
