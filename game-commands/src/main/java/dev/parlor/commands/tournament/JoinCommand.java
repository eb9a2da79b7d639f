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
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.commands.money.Pauses;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.JoinOutcome;
import dev.parlor.core.tournament.JoinTournament;
import dev.parlor.core.tournament.Tournament;
import java.util.Optional;

/** {@code /tournament join}: leads a fighter of the house into a tournament. Who names none is shown those that are free. */
public record JoinCommand(Programme programme, Stable stable, Controls controls) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "tournament join",
                        Topic.TOURNAMENTS,
                        Option.optional("fighter", new OptionKind.Reference(Thing.FIGHTER), "7"),
                        Option.optional("tournament", new OptionKind.Reference(Thing.TOURNAMENT), "spring"))
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        Refusing refusing = new Refusing(invocation.words());
        Optional<Tournament> open = programme.open(invocation);
        if (open.isEmpty()) {
            return invocation.options().text("tournament").isPresent()
                    ? refusing.noTournament()
                    : Reply.privately(invocation.words().say("tournament.nothing"));
        }
        Optional<String> written = invocation.options().text("fighter");
        return written.isPresent()
                ? stable.find(written.get())
                        .map(fighter -> join(invocation, open.get(), fighter))
                        .orElseGet(() -> refusing.noFighter(written.get()))
                : choose(invocation, open.get());
    }

    private Reply choose(Invocation invocation, Tournament tournament) {
        return tournament instanceof Tournament.SignUp signUp
                ? new Paddock(stable, controls, invocation).of(signUp)
                : new Refusing(invocation.words()).state(tournament);
    }

    private Reply join(Invocation invocation, Tournament tournament, Fighter fighter) {
        Words words = invocation.words();
        Entrant entry = Entrant.of(fighter, invocation.player());
        JoinTournament wish = new JoinTournament(tournament.id(), entry, invocation.player());
        return switch (programme.desk().join(wish)) {
            case JoinOutcome.Joined joined -> joined(invocation, tournament, joined.entry());
            case JoinOutcome.AlreadyIn in
            when in.entry().equals(entry) ->
                joined(invocation, tournament, entry).aside();
            case JoinOutcome.AlreadyIn in ->
                Reply.privately(words.say(
                        "join.already",
                        Slot.quote("fighter", in.entry().fighter().name())));
            case JoinOutcome.Limited limited -> Reply.privately(Pauses.say(words, limited.by()));
            case JoinOutcome.Full full -> Reply.privately(words.say("join.full", Slot.number("size", full.size())));
            case JoinOutcome.CannotCover poor ->
                Reply.privately(words.say(
                        "money.poor",
                        Slot.money(
                                "balance",
                                poor.balance().amount(),
                                tournament.plan().rules().currency()),
                        Slot.money(
                                "needed",
                                poor.needed(),
                                tournament.plan().rules().currency())));
            case JoinOutcome.Closed closed -> new Refusing(words).state(closed.tournament());
            case JoinOutcome.NotYours notYours -> new Refusing(words).notYours(notYours.entry());
            case JoinOutcome.NoSuchTournament none -> new Refusing(words).noTournament();
        };
    }

    private Reply joined(Invocation invocation, Tournament tournament, Entrant entry) {
        Words words = invocation.words();
        return Reply.publicly(words.say(
                        "join.joined",
                        Slot.person("player", invocation.player()),
                        Slot.quote("fighter", entry.fighter().name()))
                .below(new Outlook(programme, words).of(tournament)));
    }
}
