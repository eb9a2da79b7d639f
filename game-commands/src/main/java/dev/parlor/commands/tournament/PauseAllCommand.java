package dev.parlor.commands.tournament;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Topic;
import dev.parlor.core.tournament.PauseOutcome;
import dev.parlor.core.tournament.Tournament;

/** {@code /parlor pause}: stops the clocks of all tournaments that are on. */
public record PauseAllCommand(Programme programme) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("parlor pause", Topic.HOUSE).answeringTheRoom().forAdministrators();
    }

    @Override
    public Reply run(Invocation invocation) {
        long paused = programme.tournaments(invocation.parlor()).stream()
                .filter(Tournament.Ongoing.class::isInstance)
                .filter(tournament -> isPaused(invocation, tournament))
                .count();
        return paused == 0
                ? Reply.privately(invocation.words().say("tournament.nothing"))
                : Reply.publicly(invocation.words().say("pause.all", Slot.number("count", paused)));
    }

    private boolean isPaused(Invocation invocation, Tournament tournament) {
        return switch (programme.desk().pause(tournament.id(), Acting.actor(invocation, tournament.plan()))) {
            case PauseOutcome.Paused paused -> true;
            case PauseOutcome.AlreadyPaused paused -> true;
            case PauseOutcome.Over over -> false;
            case PauseOutcome.NotOrganiser not -> false;
            case PauseOutcome.NoSuchTournament none -> false;
        };
    }
}
