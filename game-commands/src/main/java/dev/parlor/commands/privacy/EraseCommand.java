package dev.parlor.commands.privacy;

import dev.parlor.commands.Command;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.privacy.EraseOutcome;
import dev.parlor.core.privacy.PrivacyDesk;
import dev.parlor.core.show.Faces;
import java.util.TreeMap;

/** {@code /privacy erase}: forgets who asks, the picture too, after a question. */
public record EraseCommand(PrivacyDesk desk, Faces faces, Controls controls) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("privacy erase", Topic.FAIRNESS);
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        if (!invocation.confirmed()) {
            return controls.confirm(invocation, words.say("privacy.sure"));
        }
        return switch (desk.erase(invocation.parlor(), invocation.player())) {
            case EraseOutcome.Erased erased -> {
                faces.forget(invocation.parlor(), invocation.player());
                yield erased(words, erased);
            }
            case EraseOutcome.MustWait wait -> Reply.privately(waiting(words, wait));
            case EraseOutcome.NotRegistered not -> {
                faces.forget(invocation.parlor(), invocation.player());
                yield Reply.privately(words.say("privacy.nobody"));
            }
        };
    }

    private static Reply erased(Words words, EraseOutcome.Erased erased) {
        Text done = words.say(
                "privacy.erased", Slot.code("pseudonym", erased.pseudonym().value()));
        Text swept = Words.listed(
                new TreeMap<>(erased.swept()).entrySet(),
                purse -> Text.of(new Span.Money(purse.getValue().value(), purse.getKey())));
        return Reply.privately(
                swept.isEmpty() ? done : done.below(words.say("privacy.swept", new Slot("amounts", swept))));
    }

    private static Text waiting(Words words, EraseOutcome.MustWait wait) {
        Text pools = Words.listed(wait.pools(), pool -> code(pool.value()));
        Text games = Words.listed(wait.tournaments(), game -> code(game.value()));
        Text said = words.say("privacy.wait");
        said = pools.isEmpty() ? said : said.below(words.say("privacy.wait.pools", new Slot("names", pools)));
        return games.isEmpty() ? said : said.below(words.say("privacy.wait.tournaments", new Slot("names", games)));
    }

    private static Text code(String name) {
        return Text.of(new Span.Code(name));
    }
}
