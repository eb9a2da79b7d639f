package dev.parlor.bot.table;

import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.commands.tournament.Outlook;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.tournament.Tournament;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the table says first: to newcomers how to begin, to everybody else what they have and what is on. */
record Greeting(TableParts parts) {
    List<Text> lines(PlayerId player) {
        Words words = parts.words();
        List<Text> lines = new ArrayList<>();
        lines.add(isKnown(player) ? back(player) : words.say("table.welcome"));
        ongoing()
                .map(tournament -> words.say("table.on").then(new Outlook(parts.programme(), words).of(tournament)))
                .ifPresent(lines::add);
        lines.add(words.say("table.gallery", Slot.code("page", parts.gallery().toString())));
        lines.add(words.say("table.seats"));
        lines.add(words.say("table.leave"));
        return lines;
    }

    private boolean isKnown(PlayerId player) {
        return economy().player(parts.parlor(), player).isPresent();
    }

    private Text back(PlayerId player) {
        Text amounts = Words.listed(
                economy().balances(parts.parlor(), player).entrySet(),
                entry -> Text.of(new Span.Money(entry.getValue().value(), entry.getKey())));
        return parts.words().say("table.back", Slot.person("player", player), new Slot("amounts", amounts));
    }

    private Optional<Tournament> ongoing() {
        return parts.programme()
                .tournament(parts.parlor(), Optional.empty())
                .filter(tournament ->
                        tournament instanceof Tournament.Ongoing || tournament instanceof Tournament.Paused);
    }

    private EconomyDesk economy() {
        return parts.desks().economy();
    }
}
