package dev.parlor.commands.house;

import dev.parlor.commands.Audience;
import dev.parlor.commands.Command;
import dev.parlor.commands.Commands;
import dev.parlor.commands.Control;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an option may become while it is being typed. Whatever was typed so far, there is an answer, perhaps an empty one. */
public final class Completions {
    /** How many are offered at once. */
    public static final int MOST = 25;

    private final Commands commands;
    private final Things things;

    /**
     * Completions of a house.
     *
     * @param commands all its commands
     * @param desks where it looks up what there is
     * @param terms what it plays with
     */
    public Completions(Commands commands, Desks desks, Terms terms) {
        this.commands = commands;
        this.things = new Things(commands, desks, terms);
    }

    /**
     * What somebody who types probably means.
     *
     * @param beginning what was typed so far
     * @return what would be sent and what is shown in its place, at most {@value #MOST}, the likeliest first
     */
    public List<Control.Choice> of(Beginning beginning) {
        return option(beginning).stream()
                .flatMap(option -> all(beginning, option))
                .filter(completion -> completion.isMeantBy(beginning.typed()))
                .limit(MOST)
                .map(Completion::choice)
                .toList();
    }

    private Optional<Option> option(Beginning beginning) {
        return commands.find(beginning.path())
                .map(Command::declaration)
                .filter(declaration -> isFor(beginning, declaration))
                .flatMap(declaration -> declaration.options().stream()
                        .filter(option -> option.name().equals(beginning.option()))
                        .findFirst());
    }

    private static boolean isFor(Beginning beginning, Declaration declaration) {
        return beginning.administrator() || declaration.audience() == Audience.EVERYONE;
    }

    private Stream<Completion> all(Beginning beginning, Option option) {
        return switch (option.kind()) {
            case OptionKind.Choice choice -> choice.words().stream().map(Completion::of);
            case OptionKind.Sum sum ->
                Stream.of("100", "1k", "10%", "50%", "all").map(Completion::of);
            case OptionKind.Length length -> Stream.of("12h", "1d", "7d", "30d").map(Completion::of);
            case OptionKind.Whole whole -> Stream.of(Completion.of(option.example()));
            case OptionKind.Reference reference -> things.all(beginning, reference.thing());
            case OptionKind.Phrase phrase -> Stream.of();
            case OptionKind.Someone someone -> Stream.of();
            case OptionKind.Picture picture -> Stream.of();
            case OptionKind.Channel channel -> Stream.of();
        };
    }
}
