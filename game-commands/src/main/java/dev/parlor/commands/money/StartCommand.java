package dev.parlor.commands.money;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.People;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Player;
import dev.parlor.core.money.PlayerName;
import dev.parlor.core.money.Register;
import dev.parlor.core.money.RegisterOutcome;

/** {@code /start}: registers, accepts the house rules, and welcomes. */
public record StartCommand(Bank bank, People people) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("start", Topic.START).answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        PlayerName name = bank.desk()
                .player(invocation.parlor(), invocation.player())
                .map(Player::name)
                .orElseGet(() -> PlayerName.of(people.name(invocation.parlor(), invocation.player())));
        Register wish = new Register(
                invocation.parlor(),
                invocation.player(),
                name,
                bank.desk().rules().houseRules());
        return switch (bank.desk().start(wish)) {
            case RegisterOutcome.Started started -> started(words, started);
            case RegisterOutcome.AlreadyHere here ->
                Reply.privately(words.say(
                        "start.already", Slot.person("player", here.player().id())));
            case RegisterOutcome.MustAccept must -> Reply.privately(words.say("start.mustaccept"));
        };
    }

    private Reply started(Words words, RegisterOutcome.Started started) {
        Slot player = Slot.person("player", started.player().id());
        Text welcome = started.welcome().isEmpty()
                ? words.say("start.again", player)
                : words.say(
                        "start.welcome", player, new Slot("amounts", bank.amounts(started.welcome(), Amount::value)));
        return Reply.publicly(welcome.below(words.say("start.rules")).below(words.say("start.next")));
    }
}
