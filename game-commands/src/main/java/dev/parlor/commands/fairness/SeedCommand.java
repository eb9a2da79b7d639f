package dev.parlor.commands.fairness;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.chance.SeedPair;

/** {@code /fair seed}: one's own seeds: what is promised, what comes next, and one's own part in it. */
public record SeedCommand(Notary notary) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("fair seed", Topic.FAIRNESS);
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        SeedPair pair = notary.desk().pair(Notary.owner(invocation));
        return Reply.privately(Text.NONE).with(embed(words, pair));
    }

    static Embed embed(Words words, SeedPair pair) {
        return Embed.of(words.say("fair.seed.title"), words.say("fair.seed.explained"))
                .field(
                        words.say("fair.seed.current"),
                        Text.of(new Span.Digest(pair.current().hex())))
                .field(
                        words.say("fair.seed.next"),
                        Text.of(new Span.Digest(pair.next().hex())))
                .field(
                        words.say("fair.seed.client"),
                        Text.of(new Span.Quote(pair.clientSeed().text())))
                .field(words.say("fair.seed.draws"), Text.of(new Span.Count(pair.draws())));
    }
}
