package dev.parlor.commands.tournament;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.OptionKind.Thing;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;

/** {@code /bracket}: who meets whom, and who is still in. */
public record BracketCommand(Programme programme) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "bracket",
                        Topic.TOURNAMENTS,
                        Option.optional("tournament", new OptionKind.Reference(Thing.TOURNAMENT), "spring"))
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        return programme
                .tournament(invocation.parlor(), invocation.options().text("tournament"))
                .flatMap(programme::bouts)
                .map(bouts -> Reply.publicly(Text.NONE).with(embed(invocation, bouts)))
                .orElseGet(() -> Reply.privately(invocation.words().say("bracket.none")));
    }

    private static Embed embed(Invocation invocation, Bouts bouts) {
        return Embed.of(
                        invocation
                                .words()
                                .say(
                                        "bracket.title",
                                        Slot.quote(
                                                "tournament",
                                                bouts.tournament().id().value())),
                        Text.NONE)
                .table(new Marquee(invocation.words()).table(bouts))
                .drawing(bouts.tournament().id());
    }
}
