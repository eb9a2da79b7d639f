package dev.parlor.commands;

import dev.parlor.core.fighter.Corner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is said, piece by piece.
 *
 * @param spans the pieces in their order
 */
public record Text(List<Span> spans) {
    /** Nothing said. */
    public static final Text NONE = new Text(List.of());

    /** Copies the pieces. */
    public Text {
        spans = List.copyOf(spans);
    }

    /**
     * A text of pieces.
     *
     * @param spans the pieces in their order
     * @return the text
     */
    public static Text of(Span... spans) {
        return new Text(List.of(spans));
    }

    /**
     * Words of the house.
     *
     * @param words the words
     * @return the text
     */
    public static Text plain(String words) {
        return words.isEmpty() ? NONE : of(new Span.Plain(words));
    }

    /**
     * Lines, one below the other.
     *
     * @param lines the lines
     * @return one text
     */
    public static Text lines(List<Text> lines) {
        Text all = NONE;
        for (Text line : lines) {
            all = all.isEmpty() ? line : all.then(plain("\n")).then(line);
        }
        return all;
    }

    /**
     * Says more.
     *
     * @param other what comes behind
     * @return both
     */
    public Text then(Text other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new Text(all);
    }

    /**
     * Says more in a line of its own.
     *
     * @param other what comes below
     * @return both
     */
    public Text below(Text other) {
        return lines(List.of(this, other));
    }

    /**
     * The letters of it, for where a chat shows nothing else, such as what a picture shows.
     *
     * @return one string
     */
    public String letters() {
        return spans.stream().map(Text::letters).collect(Collectors.joining());
    }

    private static String letters(Span span) {
        return switch (span) {
            case Span.Plain plain -> plain.text();
            case Span.Quote quote -> quote.text();
            case Span.Story story -> story.text();
            case Span.Money money -> money.amount() + " " + money.currency();
            case Span.Change change -> change.amount() + " " + change.currency();
            case Span.Count count -> Long.toString(count.number());
            case Span.Chance chance -> chance.ppm() + " ppm";
            case Span.Due due -> due.at().toString();
            case Span.Person person -> person.player().value();
            case Span.Spot spot -> "#" + spot.name();
            case Span.Mark mark -> mark.corner() == Corner.A ? "◆" : "●";
            case Span.Code code -> code.text();
            case Span.Digest digest -> digest.hex();
        };
    }

    /**
     * Tells whether nothing is said.
     *
     * @return whether there are no pieces
     */
    public boolean isEmpty() {
        return spans.isEmpty();
    }
}
