package dev.parlor.commands.office;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Topic;

/**
 * {@code /parlor reload}: reads again what is set. It holds for all communities of the bot, so that those who run one of
 * them may not.
 */
public record ReloadCommand(Office office) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("parlor reload", Topic.HOUSE).forAdministrators();
    }

    @Override
    public Reply run(Invocation invocation) {
        return switch (office.operators().of(invocation.player())) {
            case OPERATOR ->
                new ReloadReport(invocation.words()).of(office.reloading().reload());
            case GUEST -> Reply.privately(invocation.words().say("reload.guest"));
            case UNKNOWN -> Reply.privately(invocation.words().say("reload.unsure"));
        };
    }
}
