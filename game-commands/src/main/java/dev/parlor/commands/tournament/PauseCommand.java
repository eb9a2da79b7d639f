package dev.parlor.commands.tournament;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.OptionKind.Thing;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.tournament.PauseOutcome;
import dev.parlor.core.tournament.Tournament;

/** {@code /tournament pause}: stops a tournament's clock. */
public record PauseCommand(Programme programme) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "tournament pause",
                        Topic.TOURNAMENTS,
                        Option.optional("tournament", new OptionKind.Reference(Thing.TOURNAMENT), "spring"))
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        return programme
                .led(invocation)
                .map(tournament -> pause(invocation, tournament))
                .orElseGet(() -> new Refusing(invocation.words()).noTournament());
    }

    private Reply pause(Invocation invocation, Tournament tournament) {
        Words words = invocation.words();
        return switch (programme.desk().pause(tournament.id(), Acting.actor(invocation, tournament.plan()))) {
            case PauseOutcome.Paused paused -> paused(words, paused.tournament());
            case PauseOutcome.AlreadyPaused paused -> paused(words, paused.tournament());
            case PauseOutcome.Over over -> new Refusing(words).state(over.tournament());
            case PauseOutcome.NotOrganiser not -> new Refusing(words).notOrganiser(not.organiser());
            case PauseOutcome.NoSuchTournament none -> new Refusing(words).noTournament();
        };
    }

    private static Reply paused(Words words, Tournament.Paused paused) {
        return Reply.publicly(words.say("pause.paused", Slot.due("since", paused.since())));
    }
}
