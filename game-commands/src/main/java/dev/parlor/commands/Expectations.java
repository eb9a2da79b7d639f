package dev.parlor.commands;

import java.time.Duration;
import java.util.Locale;

/** Says what an option takes. */
final class Expectations {
    private Expectations() {}

    static Text of(OptionKind kind, Words words) {
        return switch (kind) {
            case OptionKind.Phrase phrase -> words.say("expected.phrase", Slot.number("longest", phrase.longest()));
            case OptionKind.Whole whole ->
                words.say("expected.whole", Slot.number("least", whole.least()), Slot.number("most", whole.most()));
            case OptionKind.Sum sum -> words.say("expected.sum");
            case OptionKind.Someone someone -> words.say("expected.someone");
            case OptionKind.Picture picture -> words.say("expected.picture");
            case OptionKind.Channel channel -> words.say("expected.channel");
            case OptionKind.Reference reference ->
                words.say("expected." + reference.thing().name().toLowerCase(Locale.ROOT));
            case OptionKind.Choice choice ->
                words.say(
                        "expected.choice",
                        new Slot("words", Words.listed(choice.words(), word -> Text.of(new Span.Code(word)))));
            case OptionKind.Length length ->
                words.say(
                        "expected.length",
                        Slot.code("least", typed(length.least())),
                        Slot.code("most", typed(length.most())));
        };
    }

    private static String typed(Duration length) {
        if (length.toHours() == 0 || length.toMinutes() % 60 != 0) {
            return length.toMinutes() + "m";
        }
        return length.toHours() % 24 == 0 ? length.toDays() + "d" : length.toHours() + "h";
    }
}
