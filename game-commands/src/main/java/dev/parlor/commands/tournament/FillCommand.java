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
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.JoinOutcome;
import dev.parlor.core.tournament.JoinTournament;
import dev.parlor.core.tournament.Tournament;

/** {@code /tournament fill}: gives the places that are left to fighters of the house. */
public record FillCommand(Programme programme, Stable stable) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "tournament fill",
                        Topic.TOURNAMENTS,
                        Option.optional("tournament", new OptionKind.Reference(Thing.TOURNAMENT), "spring"))
                .forAdministrators()
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        return programme
                .open(invocation)
                .map(tournament -> fill(invocation, tournament))
                .orElseGet(() -> new Refusing(invocation.words()).noTournament());
    }

    private Reply fill(Invocation invocation, Tournament tournament) {
        if (!(tournament instanceof Tournament.SignUp signUp)) {
            return new Refusing(invocation.words()).state(tournament);
        }
        int left = signUp.plan().rules().size() - signUp.entries().size();
        int filled = 0;
        for (Fighter fighter : stable.fighters()) {
            if (filled < left && joins(signUp, fighter)) {
                filled++;
            }
        }
        return Reply.publicly(invocation.words().say("fill.filled", Slot.number("count", filled)));
    }

    private boolean joins(Tournament.SignUp tournament, Fighter fighter) {
        JoinTournament wish = new JoinTournament(
                tournament.id(), Entrant.ofTheHouse(fighter), tournament.plan().organiser());
        return programme.desk().join(wish) instanceof JoinOutcome.Joined;
    }
}
