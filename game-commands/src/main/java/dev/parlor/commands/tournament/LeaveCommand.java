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
import dev.parlor.core.money.Actor;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.LeaveOutcome;
import dev.parlor.core.tournament.LeaveTournament;
import dev.parlor.core.tournament.Tournament;
import java.util.Optional;

/** {@code /tournament leave}: takes one's own fighter out before the start. */
public record LeaveCommand(Programme programme) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "tournament leave",
                        Topic.TOURNAMENTS,
                        Option.optional("tournament", new OptionKind.Reference(Thing.TOURNAMENT), "spring"))
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        Optional<String> written = invocation.options().text("tournament");
        return programme.tournaments(invocation.parlor()).stream()
                .filter(tournament -> written.isEmpty()
                        || programme
                                .tournament(invocation.parlor(), written)
                                .filter(tournament::equals)
                                .isPresent())
                .flatMap(tournament ->
                        own(invocation, tournament).stream().map(entry -> leave(invocation, tournament, entry)))
                .findFirst()
                .orElseGet(() -> Reply.privately(invocation.words().say("leave.notin")));
    }

    private static Optional<Entrant> own(Invocation invocation, Tournament tournament) {
        return tournament.entries().all().stream()
                .filter(entry ->
                        entry.owner().filter(invocation.player()::equals).isPresent())
                .findFirst();
    }

    private Reply leave(Invocation invocation, Tournament tournament, Entrant entry) {
        Words words = invocation.words();
        LeaveTournament wish =
                new LeaveTournament(tournament.id(), entry.fighter().id(), new Actor.Player(invocation.player()));
        return switch (programme.desk().leave(wish)) {
            case LeaveOutcome.Left left ->
                Reply.publicly(words.say(
                        "leave.left",
                        Slot.person("player", invocation.player()),
                        Slot.quote("fighter", left.entry().fighter().name())));
            case LeaveOutcome.NotIn notIn -> Reply.privately(words.say("leave.notin"));
            case LeaveOutcome.NotYours notYours -> new Refusing(words).notYours(notYours.entry());
            case LeaveOutcome.Closed closed -> new Refusing(words).state(closed.tournament());
            case LeaveOutcome.NoSuchTournament none -> new Refusing(words).noTournament();
        };
    }
}
