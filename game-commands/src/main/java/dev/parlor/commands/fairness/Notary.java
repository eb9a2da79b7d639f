package dev.parlor.commands.fairness;

import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.OptionKind.Thing;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Words;
import dev.parlor.commands.tournament.Bout;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.chance.FairnessDesk;
import dev.parlor.core.chance.SeedOwner;
import java.util.Optional;

/**
 * What the commands about fair draws share.
 *
 * @param programme what is on
 * @param desk the seeds of players
 */
public record Notary(Programme programme, FairnessDesk desk) {
    Optional<Bout> bout(Invocation invocation) {
        return programme
                .tournament(invocation.parlor(), invocation.options().text("tournament"))
                .flatMap(programme::bouts)
                .flatMap(bouts ->
                        invocation.options().text("match").map(bouts::find).orElseGet(bouts::current));
    }

    static SeedOwner owner(Invocation invocation) {
        return new SeedOwner(invocation.parlor(), invocation.player());
    }

    static Option match() {
        return Option.optional("match", new OptionKind.Reference(Thing.MATCH), "3");
    }

    static Option tournament() {
        return Option.optional("tournament", new OptionKind.Reference(Thing.TOURNAMENT), "spring");
    }

    static Reply noMatch(Words words) {
        return Reply.privately(words.say("refused.nomatch"));
    }
}
