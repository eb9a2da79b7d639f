package dev.parlor.commands.fairness;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.commands.tournament.Bout;
import dev.parlor.core.chance.DrawId;
import dev.parlor.core.chance.ProofOutcome;
import dev.parlor.core.chance.Verification;
import dev.parlor.core.tournament.MatchProofOutcome;
import java.util.ArrayList;
import java.util.List;

/** {@code /fair verify}: recomputes a past match, or a past draw of one's own. */
public record VerifyCommand(Notary notary) implements Command {
    private static final long MOST = 1_000_000_000_000L;

    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "fair verify",
                        Topic.FAIRNESS,
                        Notary.match(),
                        Notary.tournament(),
                        Option.optional("draw", new OptionKind.Whole(1, MOST), "7"))
                .with("match:3", "draw:7")
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        return invocation
                .options()
                .number("draw")
                .map(nonce -> draw(words, new DrawId(Notary.owner(invocation), nonce)))
                .orElseGet(() ->
                        notary.bout(invocation).map(bout -> match(words, bout)).orElseGet(() -> Notary.noMatch(words)));
    }

    private Reply draw(Words words, DrawId draw) {
        return switch (notary.desk().prove(draw)) {
            case ProofOutcome.Proven proven -> Reply.privately(told(words, proven.verification()));
            case ProofOutcome.SeedInUse inUse -> Reply.privately(words.say("fair.verify.inuse"));
            case ProofOutcome.NoSuchDraw none -> Reply.privately(words.say("fair.verify.nodraw"));
        };
    }

    private Reply match(Words words, Bout bout) {
        Slot number = Slot.number("number", bout.number());
        return switch (notary.programme().desk().prove(bout.match().id())) {
            case MatchProofOutcome.Proven proven ->
                Reply.publicly(words.say("fair.verify.match", number).below(told(words, proven.verification())));
            case MatchProofOutcome.Opened opened ->
                Reply.publicly(words.say("fair.verify.voided", number).below(told(words, opened.verification())));
            case MatchProofOutcome.NotOver notOver -> Reply.privately(words.say("fair.verify.notover", number));
            case MatchProofOutcome.NoSuchMatch none -> Notary.noMatch(words);
        };
    }

    private static Text told(Words words, Verification verification) {
        List<Text> lines = new ArrayList<>(verification.checked().stream()
                .map(clause -> words.say("fair.verify.checked", Slot.quote("clause", clause)))
                .toList());
        lines.add(
                switch (verification) {
                    case Verification.Sound sound -> words.say("fair.verify.sound");
                    case Verification.Broken broken ->
                        words.say(
                                "fair.verify.broken",
                                Slot.quote("what", broken.what()),
                                Slot.quote("expected", broken.expected()),
                                Slot.quote("found", broken.found()));
                });
        return Text.lines(lines);
    }
}
