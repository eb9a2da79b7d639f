package dev.parlor.commands.premises;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.chat.ThreadsOutcome;
import java.util.List;

/** {@code /parlor thread}: whether each tournament gets a thread of its own. */
public record ThreadCommand(Lodging lodging) implements Command {
    private static final String ON = "on";

    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "parlor thread",
                        Topic.HOUSE,
                        Option.required("threads", new OptionKind.Choice(List.of(ON, "off")), ON))
                .forAdministrators();
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        boolean split = invocation.options().text("threads").filter(ON::equals).isPresent();
        return switch (lodging.rooms().threads(invocation.parlor(), split)) {
            case ThreadsOutcome.Done done -> {
                lodging.premises().changed(invocation.parlor());
                yield Reply.privately(words.say(split ? "room.threads.on" : "room.threads.off"));
            }
            case ThreadsOutcome.OnlyThreads only -> Reply.privately(words.say("room.threads.forum"));
            case ThreadsOutcome.NoRoom none ->
                lodging.premises().survey(invocation.parlor(), "") instanceof Survey.OneRoom one
                        ? new RoomReport(words).refused(one)
                        : Reply.privately(words.say("room.none"));
        };
    }
}
