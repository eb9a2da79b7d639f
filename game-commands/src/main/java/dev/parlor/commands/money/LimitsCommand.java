package dev.parlor.commands.money;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.money.Scope;
import dev.parlor.core.money.SelfLimits;

/** {@code /limits show}: what one forbids oneself. */
public record LimitsCommand(Bank bank) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("limits show", Topic.FAIRNESS).answeringBare();
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        SelfLimits here = bank.desk().limits(new Scope.Here(invocation.parlor()), invocation.player());
        SelfLimits everywhere = bank.desk().limits(new Scope.Everywhere(), invocation.player());
        return Reply.privately(words.say("limits.explained"))
                .with(Embed.of(words.say("limits.here"), LimitWords.say(words, here)))
                .with(Embed.of(words.say("limits.everywhere"), LimitWords.say(words, everywhere)));
    }
}
