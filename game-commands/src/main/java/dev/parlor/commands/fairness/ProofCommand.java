package dev.parlor.commands.fairness;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.commands.tournament.Bout;
import dev.parlor.commands.tournament.Marquee;
import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.tournament.MatchProofOutcome;
import java.util.List;

/** {@code /fair proof}: everything that is needed to recompute a past match with any tool. */
public record ProofCommand(Notary notary) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("fair proof", Topic.FAIRNESS, Notary.match(), Notary.tournament())
                .with("match:3")
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        return notary.bout(invocation)
                .map(bout -> proof(invocation.words(), bout))
                .orElseGet(() -> Notary.noMatch(invocation.words()));
    }

    private Reply proof(Words words, Bout bout) {
        Text title = new Marquee(words).title(bout);
        return switch (notary.programme().desk().prove(bout.match().id())) {
            case MatchProofOutcome.Proven proven -> shown(words, title, proven.proof());
            case MatchProofOutcome.Opened opened ->
                Reply.publicly(Text.NONE)
                        .with(Embed.of(title, words.say("fair.proof.voided"))
                                .field(
                                        words.say("fair.proof.seed"),
                                        Text.of(new Span.Code(
                                                opened.revealed().seed().hex())))
                                .field(
                                        words.say("fair.proof.bets"),
                                        Text.of(new Span.Count(
                                                opened.revealed().bets().size()))));
            case MatchProofOutcome.NotOver notOver ->
                Reply.privately(words.say("fair.verify.notover", Slot.number("number", bout.number())));
            case MatchProofOutcome.NoSuchMatch none -> Notary.noMatch(words);
        };
    }

    private static Reply shown(Words words, Text title, DrawProof proof) {
        List<Text> inputs = proof.inputs().stream()
                .map(line -> Text.of(new Span.Code(line)))
                .toList();
        return Reply.publicly(Text.NONE)
                .with(Embed.of(title, words.say("fair.proof.explained"))
                        .field(
                                words.say("fair.proof.seed"),
                                Text.of(new Span.Code(proof.seed().hex())))
                        .field(
                                words.say("fair.commitment"),
                                Text.of(new Span.Code(proof.commitment().hex())))
                        .field(words.say("fair.proof.inputs"), Text.lines(inputs))
                        .field(
                                words.say("fair.proof.bets"),
                                Text.of(new Span.Count(proof.entries().size())))
                        .field(
                                words.say("fair.proof.entropy"),
                                Text.of(new Span.Code(proof.entropy().text())))
                        .field(words.say("fair.proof.result"), Text.of(new Span.Code(proof.result())))
                        .footer(words.say("fair.proof.trust")));
    }
}
