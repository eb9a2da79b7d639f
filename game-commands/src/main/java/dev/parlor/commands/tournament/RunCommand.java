package dev.parlor.commands.tournament;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.OptionKind.Thing;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.tournament.RunNextOutcome;
import dev.parlor.core.tournament.Tournament;

/** {@code /tournament run}: takes the next step at once. */
public record RunCommand(Programme programme) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "tournament run",
                        Topic.TOURNAMENTS,
                        Option.optional("tournament", new OptionKind.Reference(Thing.TOURNAMENT), "spring"))
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        return programme
                .led(invocation)
                .map(tournament -> next(invocation, tournament))
                .orElseGet(() -> new Refusing(invocation.words()).noTournament());
    }

    private Reply next(Invocation invocation, Tournament tournament) {
        Words words = invocation.words();
        return switch (programme.desk().runNext(tournament.id(), Acting.actor(invocation, tournament.plan()))) {
            case RunNextOutcome.Ran ran ->
                Reply.publicly(words.say("run." + ran.step().task()));
            case RunNextOutcome.Paused paused -> new Refusing(words).state(paused.tournament());
            case RunNextOutcome.Over over -> new Refusing(words).state(over.tournament());
            case RunNextOutcome.NotOrganiser not -> new Refusing(words).notOrganiser(not.organiser());
            case RunNextOutcome.NoSuchTournament none -> new Refusing(words).noTournament();
        };
    }
}
