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
import dev.parlor.commands.tournament.Bout;
import dev.parlor.commands.tournament.Marquee;
import dev.parlor.core.chance.Commitment;
import dev.parlor.core.tournament.Match;

/** {@code /fair commitment}: what the house promised before the first stake on a match. */
public record CommitmentCommand(Notary notary) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("fair commitment", Topic.FAIRNESS, Notary.match(), Notary.tournament())
                .answeringBare()
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        return notary.bout(invocation)
                .map(bout -> commitment(invocation.words(), bout))
                .orElseGet(() -> Notary.noMatch(invocation.words()));
    }

    private static Reply commitment(Words words, Bout bout) {
        Text title = new Marquee(words).title(bout);
        return switch (bout.match()) {
            case Match.Undrawn undrawn ->
                Reply.publicly(Text.NONE).with(embed(words, title, undrawn.commitment(), undrawn));
            case Match.Decided decided ->
                Reply.publicly(Text.NONE)
                        .with(embed(words, title, decided.fight().proof().commitment(), decided));
            case Match.Voiding voiding ->
                Reply.publicly(Text.NONE)
                        .with(embed(words, title, voiding.revealed().seed().commitment(), voiding));
            case Match.Voided voided ->
                Reply.publicly(Text.NONE)
                        .with(embed(words, title, voided.revealed().seed().commitment(), voided));
            case Match.Seeded seeded -> Reply.privately(words.say("fair.notyet"));
            case Match.Waiting waiting -> Reply.privately(words.say("fair.notyet"));
            case Match.Bye bye -> Reply.privately(words.say("fair.nodraw"));
            case Match.WalkOver walkOver -> Reply.privately(words.say("fair.nodraw"));
        };
    }

    private static Embed embed(Words words, Text title, Commitment commitment, Match.Paired match) {
        return Embed.of(title, words.say("fair.promise"))
                .field(words.say("fair.commitment"), Text.of(new Span.Digest(commitment.hex())))
                .field(
                        words.say("fair.inputs"),
                        Text.of(new Span.Digest(match.inputs().hash().hex())))
                .field(words.say("fair.match"), Text.of(new Span.Code(match.id().value())))
                .footer(words.say("fair.how"));
    }
}
