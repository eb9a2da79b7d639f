package dev.parlor.commands;

import java.util.List;

/** Says in words what could not be understood, what was expected, and an example. */
record Refusals(Words words, Commands commands) {
    Reply unknown(String typed, boolean administrator) {
        Slot shown = Slot.quote("typed", "/" + typed);
        Text said = commands.nearest(typed, administrator)
                .map(near -> words.say("unknown.near", shown, Slot.code("near", "/" + near)))
                .orElseGet(() -> words.say("unknown.command", shown));
        return Reply.privately(said.below(words.say("unknown.help")));
    }

    Reply unknown(Declaration declaration, Parsed.Unknown unknown) {
        List<String> names = declaration.options().stream().map(Option::name).toList();
        Slot command = Slot.code("command", declaration.path().typed());
        if (names.isEmpty()) {
            return Reply.privately(words.say("option.none", command, Slot.quote("option", unknown.name())));
        }
        Text said = words.say(
                "option.unknown",
                command,
                Slot.quote("option", unknown.name()),
                new Slot("options", Words.listed(names, name -> Text.of(new Span.Code(name)))));
        return Reply.privately(Nearest.of(unknown.name(), names)
                .map(near -> said.below(words.say("option.near", Slot.code("near", near))))
                .orElse(said));
    }

    Reply missing(Declaration declaration, Parsed.Missing missing) {
        Option option = missing.option();
        return Reply.privately(words.say(
                        "option.missing",
                        Slot.code("option", option.name()),
                        Slot.words("meaning", meaning(declaration, option)))
                .below(example(declaration)));
    }

    Reply misfit(Declaration declaration, Parsed.Misfit misfit) {
        Option option = misfit.option();
        return Reply.privately(words.say(
                        "option.misfit",
                        Slot.code("option", option.name()),
                        Slot.quote("value", misfit.written()),
                        new Slot("expected", Expectations.of(option.kind(), words)))
                .below(words.say("option.example", Slot.code("example", option.typed()))));
    }

    private Text example(Declaration declaration) {
        return words.say(
                "option.example", Slot.code("example", declaration.examples().getFirst()));
    }

    private String meaning(Declaration declaration, Option option) {
        return words.line("option." + declaration.path().key() + "." + option.name());
    }
}
