package dev.parlor.commands.betting;

import dev.parlor.commands.Command;
import dev.parlor.commands.Control;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.OptionKind.Thing;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.tournament.Bout;
import dev.parlor.commands.tournament.Marquee;
import dev.parlor.commands.tournament.Outlook;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.tournament.Match;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** {@code /bet board}, or {@code /bet} alone: what can be bet on, and what it would pay. */
public record BoardCommand(Bookmaker bookmaker, Controls controls) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "bet board",
                        Topic.BETTING,
                        Option.optional("match", new OptionKind.Reference(Thing.MATCH), "3"),
                        Option.optional("tournament", new OptionKind.Reference(Thing.TOURNAMENT), "spring"))
                .answeringBare()
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        return bookmaker
                .bout(invocation)
                .map(bout -> board(invocation, bout))
                .orElseGet(() -> bookmaker.absent(invocation));
    }

    private Reply board(Invocation invocation, Bout bout) {
        if (!(bout.match() instanceof Match.Paired match)) {
            return Reply.privately(invocation.words().say("board.unknown", Slot.number("number", bout.number())));
        }
        return bookmaker
                .board(bout)
                .map(board -> Reply.publicly(Text.NONE)
                        .with(new BoardEmbed(invocation.words(), bout, board).embed(match))
                        .with(buttons(invocation, bout)))
                .orElseGet(() -> Reply.publicly(new Outlook(bookmaker.programme(), invocation.words()).of(bout)));
    }

    private List<Control.Button> buttons(Invocation invocation, Bout bout) {
        if (!(bout.match() instanceof Match.Betting)) {
            return List.of();
        }
        return Arrays.stream(Corner.values())
                .map(corner -> controls.button(
                        invocation,
                        "bet place",
                        Map.of(
                                "match", Integer.toString(bout.number()),
                                "fighter", corner.name(),
                                "tournament", bout.tournament().id().value()),
                        invocation
                                .words()
                                .say(
                                        "board.back",
                                        new Slot("fighter", new Marquee(invocation.words()).fighter(bout, corner)))))
                .toList();
    }
}
