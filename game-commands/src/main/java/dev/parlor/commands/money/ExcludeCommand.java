package dev.parlor.commands.money;

import dev.parlor.commands.Command;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Topic;
import dev.parlor.core.money.LimitRules;
import dev.parlor.core.money.SetLimit;

/** {@code /limits exclude}: a long pause that cannot be undone early. */
public record ExcludeCommand(Bank bank, Controls controls) implements Command {
    @Override
    public Declaration declaration() {
        LimitRules.Range range = bank.desk().rules().limits().exclusion();
        return Declaration.of(
                "limits exclude",
                Topic.FAIRNESS,
                Option.required("length", new OptionKind.Length(range.shortest(), range.longest()), "30d"),
                LimitWords.where());
    }

    @Override
    public Reply run(Invocation invocation) {
        if (!invocation.confirmed()) {
            return controls.confirm(invocation, invocation.words().say("limits.sure.exclude"));
        }
        SetLimit wish = new SetLimit.Exclude(
                LimitWords.scope(invocation),
                invocation.player(),
                invocation.options().length("length").orElseThrow());
        return LimitWords.reply(invocation.words(), bank.desk().limit(wish));
    }
}
