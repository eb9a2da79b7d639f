package dev.parlor.commands.fairness;

import dev.parlor.commands.Command;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.chance.ClientSeed;
import dev.parlor.core.chance.Commitment;
import dev.parlor.core.chance.RotateOutcome;
import dev.parlor.core.chance.RotateSeed;
import java.util.Map;
import java.util.Optional;

/** {@code /fair rotate}: reveals one's old seed and goes on with the next one, which was promised before. */
public record RotateCommand(Notary notary, Controls controls) implements Command {
    private static final int CLIENT = 64;

    @Override
    public Declaration declaration() {
        return Declaration.of(
                "fair rotate",
                Topic.FAIRNESS,
                Option.required("client", new OptionKind.Phrase(CLIENT), "lucky-horse-7"),
                Option.optional("shown", new OptionKind.Phrase(CLIENT), "9f4c0b1a"));
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        String client = invocation.options().text("client").orElseThrow();
        if (ClientSeed.read(client).isEmpty()) {
            return Reply.privately(words.say("fair.rotate.unfit", Slot.quote("client", client)));
        }
        Optional<Commitment> shown = invocation
                .options()
                .text("shown")
                .filter(hex -> hex.matches("[0-9a-f]{64}"))
                .map(Commitment::ofHex);
        return shown.isPresent() && invocation.confirmed()
                ? rotate(invocation, new RotateSeed(Notary.owner(invocation), shown.get(), client))
                : ask(invocation, client);
    }

    private Reply ask(Invocation invocation, String client) {
        String next = notary.desk().pair(Notary.owner(invocation)).next().hex();
        Text question = invocation
                .words()
                .say("fair.rotate.sure", Slot.of("next", new Span.Digest(next)), Slot.quote("client", client));
        return controls.confirm(invocation, question, Map.of("client", client, "shown", next));
    }

    private Reply rotate(Invocation invocation, RotateSeed wish) {
        Words words = invocation.words();
        return switch (notary.desk().rotate(wish)) {
            case RotateOutcome.Rotated rotated ->
                Reply.privately(words.say(
                                "fair.rotate.rotated",
                                Slot.code("seed", rotated.revealed().hex()),
                                Slot.of(
                                        "commitment",
                                        new Span.Digest(rotated.commitment().hex()))))
                        .with(SeedCommand.embed(words, rotated.pair()));
            case RotateOutcome.OtherSeed other ->
                Reply.privately(words.say("fair.rotate.other")).with(SeedCommand.embed(words, other.pair()));
            case RotateOutcome.DrawPending pending -> Reply.privately(words.say("fair.rotate.pending"));
            case RotateOutcome.UnfitClientSeed unfit ->
                Reply.privately(words.say("fair.rotate.unfit", Slot.quote("client", wish.clientSeed())));
        };
    }
}
