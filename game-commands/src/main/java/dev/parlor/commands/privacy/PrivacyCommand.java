package dev.parlor.commands.privacy;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;

/** {@code /privacy show}: what the house keeps of a player, and for how long. */
public record PrivacyCommand() implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("privacy show", Topic.FAIRNESS).answeringBare();
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        return Reply.privately(words.say("privacy.kept"))
                .with(Embed.of(words.say("privacy.title"), Text.NONE)
                        .field(words.say("privacy.export"), words.say("privacy.export.how"))
                        .field(words.say("privacy.erase"), words.say("privacy.erase.how")));
    }
}
