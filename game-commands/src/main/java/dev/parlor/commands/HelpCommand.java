package dev.parlor.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /help}: the first steps, the list by topics, and everything about one command. */
final class HelpCommand implements Command {
    /** What shows a newcomer around. */
    static final List<String> FIRST =
            List.of("/start", "/bet", "/bet place fighter:A amount:100", "/history", "/fair verify");

    private final Commands house;

    HelpCommand(Commands house) {
        this.house = house;
    }

    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "help",
                        Topic.START,
                        Option.optional("about", new OptionKind.Reference(OptionKind.Thing.COMMAND), "bet"))
                .with("about:bet");
    }

    @Override
    public Reply run(Invocation invocation) {
        return invocation
                .options()
                .text("about")
                .map(about -> about(invocation, about.startsWith("/") ? about.substring(1) : about))
                .orElseGet(() -> all(invocation));
    }

    private Reply all(Invocation invocation) {
        Words words = invocation.words();
        return Reply.privately(Text.NONE)
                .with(Embed.of(words.say("help.first"), Text.NONE)
                        .table(Table.list(FIRST.stream()
                                .map(typed -> row(Text.of(new Span.Code(typed)), firstStep(typed, words)))
                                .toList()))
                        .footer(words.say("help.play")))
                .with(Embed.of(words.say("help.commands"), Text.NONE)
                        .table(new HelpIndex(house.declarations(invocation.administrator()), words).table())
                        .footer(words.say("help.more")));
    }

    /** What a first step does, in the words of the bundle. */
    private static Text firstStep(String typed, Words words) {
        return words.say("help.first." + typed.replaceAll("^/| [a-z]+:.*", "").replace(' ', '.'));
    }

    private Reply about(Invocation invocation, String about) {
        Commands commands = house;
        Words words = invocation.words();
        String typed = about.strip().replaceAll(" +", " ");
        Optional<Declaration> one = commands.declarations(invocation.administrator()).stream()
                .filter(declaration -> declaration.path().toString().equalsIgnoreCase(typed))
                .findFirst();
        if (one.isPresent()) {
            return Reply.privately(Text.NONE).with(detail(one.get(), words));
        }
        List<Declaration> group = commands.group(typed, invocation.administrator());
        if (group.isEmpty()) {
            return unknown(commands, invocation, typed);
        }
        return Reply.privately(Text.NONE)
                .with(Embed.of(Text.of(new Span.Code("/" + typed)), words.ifAny("group." + typed))
                        .table(Table.list(group.stream()
                                .map(declaration -> row(
                                        Text.of(new Span.Code(declaration.path().typed())),
                                        words.say(
                                                "command." + declaration.path().key())))
                                .toList())));
    }

    private static Reply unknown(Commands commands, Invocation invocation, String typed) {
        Text said = invocation.words().say("help.unknown", Slot.quote("typed", typed));
        return Reply.privately(commands.nearest(typed, invocation.administrator())
                .map(near -> said.below(invocation.words().say("help.near", Slot.code("near", "/help " + near))))
                .orElse(said));
    }

    static List<Text> row(Text typed, Text meaning) {
        return List.of(typed, meaning);
    }

    private static Embed detail(Declaration declaration, Words words) {
        String key = declaration.path().key();
        List<Text> body = new ArrayList<>();
        body.add(Text.plain(words.line("command." + key)));
        Text more = words.ifAny("command." + key + ".more");
        if (!more.isEmpty()) {
            body.add(more);
        }
        if (declaration.audience() == Audience.ADMINISTRATOR) {
            body.add(words.say("help.administrator"));
        }
        Embed detail = Embed.of(Text.of(new Span.Code(declaration.path().typed())), Text.lines(body));
        for (Option option : declaration.options()) {
            detail = detail.field(name(option, words), meaning(declaration, option, words));
        }
        Text examples = Text.lines(declaration.examples().stream()
                .map(example -> Text.of(new Span.Code(example)))
                .toList());
        return detail.field(words.say("help.examples"), examples);
    }

    private static Text name(Option option, Words words) {
        Text name = Text.of(new Span.Code(option.name()));
        return option.required() ? name : name.then(words.say("help.optional"));
    }

    private static Text meaning(Declaration declaration, Option option, Words words) {
        return words.say(
                "help.option",
                Slot.words("meaning", words.line("option." + declaration.path().key() + "." + option.name())),
                new Slot("expected", Expectations.of(option.kind(), words)));
    }
}
