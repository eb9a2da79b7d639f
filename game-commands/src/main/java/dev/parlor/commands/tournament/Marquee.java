package dev.parlor.commands.tournament;

import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Table;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.fighter.Corner;
import java.util.List;

/**
 * How matches are announced in words.
 *
 * @param words the language
 */
public record Marquee(Words words) {
    /**
     * The title of a match.
     *
     * @param bout the match
     * @return such as {@code Match 3, semi-final}
     */
    public Text title(Bout bout) {
        return words.say("bout.title", Slot.number("number", bout.number()), words.slot("round", bout.round()));
    }

    /**
     * A fighter with the sign of the corner.
     *
     * @param bout the match
     * @param corner which corner
     * @return the fighter, or a dash while nobody is known to stand there
     */
    public Text fighter(Bout bout, Corner corner) {
        return Text.of(
                new Span.Mark(corner),
                new Span.Plain(" "),
                bout.name(corner).<Span>map(Span.Quote::new).orElseGet(() -> new Span.Plain("-")));
    }

    /**
     * All matches of a tournament.
     *
     * @param bouts the matches
     * @return a row each
     */
    public Table table(Bouts bouts) {
        List<Table.Column> head = List.of(
                new Table.Column(words.line("column.number"), true),
                new Table.Column(words.line("column.round"), false),
                new Table.Column(words.line("column.cornera"), false),
                new Table.Column(words.line("column.cornerb"), false),
                new Table.Column(words.line("column.state"), false));
        return new Table(head, bouts.all().stream().map(this::row).toList());
    }

    private List<Text> row(Bout bout) {
        Text state = bout.winner()
                .map(winner -> words.say(
                        "bout.winner", Slot.quote("fighter", bout.bouts().name(winner))))
                .orElseGet(() -> words.say(States.key(bout.match())));
        return List.of(
                Text.of(new Span.Count(bout.number())),
                words.say(bout.round()),
                fighter(bout, Corner.A),
                fighter(bout, Corner.B),
                state);
    }
}
