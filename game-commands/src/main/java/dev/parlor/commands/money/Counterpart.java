package dev.parlor.commands.money;

import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.money.HistoryLine;
import dev.parlor.core.money.Link;

/** With whom or what money was exchanged. */
public final class Counterpart {
    private Counterpart() {}

    /**
     * Says what stands at the other end of a line.
     *
     * @param words the person's language
     * @param line a line of a purse's history
     * @return the person or game, and the reason that was written down
     */
    public static Text of(Words words, HistoryLine line) {
        Text link = switch (line.link()) {
            case Link.Person person -> Text.of(new Span.Person(person.player()));
            case Link.Match match -> Text.of(new Span.Code(match.match()));
            case Link.Game game -> Text.of(new Span.Code(game.kind() + " " + game.name()));
            case Link.TheHouse house -> words.say("history.house");
        };
        return line.written()
                .map(reason -> link.then(Text.plain(": ")).then(Text.of(new Span.Quote(reason.text()))))
                .orElse(link);
    }
}
