package dev.parlor.commands;

import dev.parlor.core.PlayerId;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.money.Currency;
import java.time.Instant;

/** Writes texts on a tape and reads them. */
final class SpanTape {
    private SpanTape() {}

    static void text(Tape tape, Text text) {
        tape.putAll(text.spans(), SpanTape::span);
    }

    static Text text(Tape tape) {
        return new Text(tape.all(SpanTape::span));
    }

    private static void span(Tape tape, Span span) {
        switch (span) {
            case Span.Plain plain -> tape.put("plain").put(plain.text());
            case Span.Quote quote -> tape.put("quote").put(quote.text());
            case Span.Story story -> tape.put("story").put(story.text());
            case Span.Money money ->
                tape.put("money").put(money.amount()).put(money.currency().code());
            case Span.Change change ->
                tape.put("change").put(change.amount()).put(change.currency().code());
            case Span.Count number -> tape.put("number").put(number.number());
            case Span.Chance chance -> tape.put("chance").put(chance.ppm());
            case Span.Due due -> tape.put("due").put(due.at().toString());
            case Span.Person person -> tape.put("person").put(person.player().value());
            case Span.Spot spot -> tape.put("spot").put(spot.channel().value()).put(spot.name());
            case Span.Mark mark -> tape.put("mark").put(mark.corner().name());
            case Span.Code code -> tape.put("code").put(code.text());
            case Span.Digest digest -> tape.put("digest").put(digest.hex());
        }
    }

    private static Span span(Tape tape) {
        String kind = tape.next();
        return switch (kind) {
            case "plain" -> new Span.Plain(tape.next());
            case "quote" -> new Span.Quote(tape.next());
            case "story" -> new Span.Story(tape.next());
            case "money" -> new Span.Money(tape.nextNumber(), new Currency(tape.next()));
            case "change" -> new Span.Change(tape.nextNumber(), new Currency(tape.next()));
            case "number" -> new Span.Count(tape.nextNumber());
            case "chance" -> new Span.Chance(tape.nextNumber());
            case "due" -> new Span.Due(Instant.parse(tape.next()));
            case "person" -> new Span.Person(new PlayerId(tape.next()));
            case "spot" -> new Span.Spot(new ChannelId(tape.next()), tape.next());
            case "mark" -> new Span.Mark(Corner.valueOf(tape.next()));
            case "code" -> new Span.Code(tape.next());
            case "digest" -> new Span.Digest(tape.next());
            default -> throw new IllegalArgumentException("A stored reply has a piece of kind '" + kind + "'");
        };
    }
}
