package dev.parlor.commands.tournament;

import dev.parlor.commands.Command;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.OptionKind.Thing;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.tournament.CancelOutcome;
import dev.parlor.core.tournament.CancelTournament;
import dev.parlor.core.tournament.Tournament;

/** {@code /tournament cancel}: ends a tournament without a champion and gives every open stake back. */
public record CancelCommand(Programme programme, Controls controls) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "tournament cancel",
                        Topic.TOURNAMENTS,
                        Option.required("reason", new OptionKind.Phrase(Span.Quote.LONGEST), "too-late"),
                        Option.optional("tournament", new OptionKind.Reference(Thing.TOURNAMENT), "spring"))
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        return programme
                .led(invocation)
                .map(tournament -> confirmed(invocation, tournament))
                .orElseGet(() -> new Refusing(invocation.words()).noTournament());
    }

    private Reply confirmed(Invocation invocation, Tournament tournament) {
        boolean may = Acting.player(invocation, tournament.plan())
                .equals(tournament.plan().organiser());
        if (may && !invocation.confirmed()) {
            return controls.confirm(
                    invocation,
                    invocation
                            .words()
                            .say(
                                    "cancel.sure",
                                    Slot.quote("tournament", tournament.id().value())));
        }
        return cancel(invocation, tournament);
    }

    private Reply cancel(Invocation invocation, Tournament tournament) {
        Words words = invocation.words();
        String reason = Spoken.clean(invocation.options().text("reason").orElseThrow());
        CancelTournament wish =
                new CancelTournament(tournament.id(), reason, Acting.actor(invocation, tournament.plan()));
        return switch (programme.desk().cancel(wish)) {
            case CancelOutcome.Cancelled cancelled ->
                cancelled(words, tournament, cancelled.tournament().reason());
            case CancelOutcome.Cancelling cancelling ->
                cancelled(words, tournament, cancelling.match().reason());
            case CancelOutcome.OnStage onStage -> Reply.privately(words.say("cancel.onstage"));
            case CancelOutcome.Over over -> new Refusing(words).state(over.tournament());
            case CancelOutcome.NotOrganiser not -> new Refusing(words).notOrganiser(not.organiser());
            case CancelOutcome.NoSuchTournament none -> new Refusing(words).noTournament();
        };
    }

    private static Reply cancelled(Words words, Tournament tournament, String reason) {
        return Reply.publicly(words.say(
                "cancel.cancelled", Slot.quote("tournament", tournament.id().value()), Slot.quote("reason", reason)));
    }
}
