package dev.parlor.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /help}: the first steps, the list by topics, and everything about one command. */
final class HelpCommand implements Command {
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
        Reply reply = Reply.privately(words.say("help.first"));
        for (Topic topic : Topic.values()) {
            List<Text> lines = house.declarations(invocation.administrator()).stream()
                    .filter(declaration -> declaration.topic() == topic)
                    .map(declaration -> line(declaration, words))
                    .toList();
            if (!lines.isEmpty()) {
                reply = reply.with(Embed.of(words.say("topic." + topic.key()), Text.lines(lines)));
            }
        }
        return reply.with(Embed.of(words.say("help.more.title"), words.say("help.more")));
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
        return Reply.privately(Text.lines(
                group.stream().map(declaration -> line(declaration, words)).toList()));
    }

    private static Reply unknown(Commands commands, Invocation invocation, String typed) {
        Text said = invocation.words().say("help.unknown", Slot.quote("typed", typed));
        return Reply.privately(commands.nearest(typed, invocation.administrator())
                .map(near -> said.below(invocation.words().say("help.near", Slot.code("near", "/help " + near))))
                .orElse(said));
    }

    private static Text line(Declaration declaration, Words words) {
        return words.say(
                "help.line",
                Slot.code("command", declaration.path().typed()),
                Slot.words("meaning", words.line("command." + declaration.path().key())));
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
