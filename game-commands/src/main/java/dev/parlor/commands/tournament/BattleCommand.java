package dev.parlor.commands.tournament;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.OptionKind.Thing;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Topic;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.money.EconomyDesk;
import java.util.List;
import java.util.Optional;

/** {@code /battle}: sets one fighter of the house against another at once. */
public record BattleCommand(EconomyDesk economy, Stable stable, Duels duels) implements Command {
    private static final String WITHOUT = "no";

    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "battle",
                        Topic.TOURNAMENTS,
                        Option.required("fighter", new OptionKind.Reference(Thing.FIGHTER), "7"),
                        Option.required("against", new OptionKind.Reference(Thing.FIGHTER), "9"),
                        Option.optional("bets", new OptionKind.Choice(List.of("yes", WITHOUT)), WITHOUT))
                .with("fighter:7 against:9 bets:no")
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        String first = invocation.options().text("fighter").orElseThrow();
        String second = invocation.options().text("against").orElseThrow();
        Optional<Fighter> one = stable.find(first);
        Optional<Fighter> other = stable.find(second);
        if (one.isEmpty() || other.isEmpty()) {
            return new Refusing(invocation.words()).noFighter(one.isEmpty() ? first : second);
        }
        if (one.equals(other)) {
            return Reply.privately(invocation
                    .words()
                    .say("battle.itself", Slot.quote("fighter", one.get().name())));
        }
        return economy.player(invocation.parlor(), invocation.player()).isEmpty()
                ? Reply.privately(invocation.words().say("money.startfirst"))
                : duels.begin(invocation, List.of(one.get(), other.get()), takesBets(invocation));
    }

    private static boolean takesBets(Invocation invocation) {
        return invocation.options().text("bets").filter(WITHOUT::equals).isEmpty();
    }
}
