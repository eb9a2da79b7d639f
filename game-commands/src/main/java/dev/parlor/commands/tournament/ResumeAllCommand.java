package dev.parlor.commands.tournament;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Topic;
import dev.parlor.core.tournament.ResumeOutcome;
import dev.parlor.core.tournament.Tournament;

/** {@code /parlor resume}: lets all tournaments go on that are paused. */
public record ResumeAllCommand(Programme programme) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("parlor resume", Topic.HOUSE).answeringTheRoom().forAdministrators();
    }

    @Override
    public Reply run(Invocation invocation) {
        long resumed = programme.tournaments(invocation.parlor()).stream()
                .filter(Tournament.Paused.class::isInstance)
                .filter(tournament -> isResumed(invocation, tournament))
                .count();
        return resumed == 0
                ? Reply.privately(invocation.words().say("resume.none"))
                : Reply.publicly(invocation.words().say("resume.all", Slot.number("count", resumed)));
    }

    private boolean isResumed(Invocation invocation, Tournament tournament) {
        return switch (programme.desk().resume(tournament.id(), Acting.actor(invocation, tournament.plan()))) {
            case ResumeOutcome.Resumed resumed -> true;
            default -> false;
        };
    }
}
