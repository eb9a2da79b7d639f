package dev.parlor.discord.concierge;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Visibility;
import java.util.List;
import java.util.function.Function;

/**
 * A command that says what a test wants.
 *
 * @param path one that the house has words for
 * @param visibility who usually sees the answer
 * @param options what can be said to it
 * @param work what is answered
 */
record Scripted(String path, Visibility visibility, List<Option> options, Function<Invocation, Reply> work)
        implements Command {
    Scripted(String path, Visibility visibility, Function<Invocation, Reply> work) {
        this(path, visibility, List.of(), work);
    }

    @Override
    public Declaration declaration() {
        Declaration declaration = Declaration.of(path, Topic.START, options.toArray(Option[]::new));
        return visibility == Visibility.PUBLIC ? declaration.answeringTheRoom() : declaration;
    }

    @Override
    public Reply run(Invocation invocation) {
        return work.apply(invocation);
    }
}
