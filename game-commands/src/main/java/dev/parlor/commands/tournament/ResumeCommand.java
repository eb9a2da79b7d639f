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
import dev.parlor.core.tournament.ResumeOutcome;
import dev.parlor.core.tournament.Tournament;

/** {@code /tournament resume}: lets a paused tournament go on. */
public record ResumeCommand(Programme programme) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "tournament resume",
                        Topic.TOURNAMENTS,
                        Option.optional("tournament", new OptionKind.Reference(Thing.TOURNAMENT), "spring"))
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        return programme
                .led(invocation)
                .map(tournament -> resume(invocation, tournament))
                .orElseGet(() -> new Refusing(invocation.words()).noTournament());
    }

    private Reply resume(Invocation invocation, Tournament tournament) {
        Words words = invocation.words();
        return switch (programme.desk().resume(tournament.id(), Acting.actor(invocation, tournament.plan()))) {
            case ResumeOutcome.Resumed resumed ->
                Reply.publicly(resumed.betting()
                        .map(betting -> words.say("resume.betting", Slot.due("until", betting.until())))
                        .orElseGet(() -> words.say("resume.resumed")));
            case ResumeOutcome.NotPaused not -> new Refusing(words).state(not.tournament());
            case ResumeOutcome.NotOrganiser not -> new Refusing(words).notOrganiser(not.organiser());
            case ResumeOutcome.NoSuchTournament none -> new Refusing(words).noTournament();
        };
    }
}
