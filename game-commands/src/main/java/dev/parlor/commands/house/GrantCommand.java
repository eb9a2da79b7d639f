package dev.parlor.commands.house;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Decree;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.GrantOutcome;
import dev.parlor.core.money.Wish;
import java.util.List;

/** {@code /admin grant}: gives a player new money, with a reason that stays in the books. */
public record GrantCommand(EconomyDesk desk, Currency main) implements Command {
    @Override
    public Declaration declaration() {
        List<Option> options = Decrees.options(desk.rules().currencies().codes(), "prize");
        return Declaration.of("admin grant", Topic.HOUSE, options.toArray(Option[]::new))
                .forAdministrators();
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        Decrees decrees = new Decrees(invocation, main);
        if (!(invocation.options().sum("amount") instanceof Wish.Exactly)) {
            return Reply.privately(words.say("admin.exactly"));
        }
        return decrees.of(Balance.ZERO)
                .map(decree -> grant(words, decree))
                .orElseGet(() -> Reply.privately(words.say("admin.unfit")));
    }

    private Reply grant(Words words, Decree decree) {
        return switch (desk.grant(decree)) {
            case GrantOutcome.Granted granted -> told(words, decree);
            case GrantOutcome.Repeated repeated -> told(words, decree);
            case GrantOutcome.KeyTaken taken -> Reply.privately(words.say("money.keytaken"));
            case GrantOutcome.TooMuch much ->
                Reply.privately(words.say("admin.toomuch", Slot.money("room", much.room(), decree.currency())));
        };
    }

    private static Reply told(Words words, Decree decree) {
        return Reply.privately(words.say(
                "admin.granted",
                Slot.person("player", decree.player()),
                Slot.money("amount", decree.amount(), decree.currency()),
                Slot.quote("reason", decree.reason().text())));
    }
}
