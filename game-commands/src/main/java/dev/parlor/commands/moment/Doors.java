package dev.parlor.commands.moment;

import dev.parlor.commands.Embed;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentFact;
import dev.parlor.core.tournament.TournamentPlan;
import java.time.Instant;
import java.util.Optional;

/** Says what happens to a tournament as a whole: who comes, who goes, and who is champion. */
record Doors(Words words) {
    Reply announced(Tournament.SignUp tournament, Optional<Instant> end) {
        return titled(
                words.say(
                        "moment.announced",
                        name(tournament.plan()),
                        Slot.number("size", tournament.plan().rules().size())),
                words.say("moment.announced.body")
                        .then(end.map(until -> Text.plain(" ")
                                        .then(words.say("tournament.show.until", Slot.due("until", until))))
                                .orElse(Text.NONE)));
    }

    /** Fighters of the house come in quietly. */
    Optional<Reply> joined(TournamentPlan plan, Entrant entry) {
        return entry.owner()
                .map(owner -> Reply.publicly(
                        words.say("moment.joined", Slot.person("player", owner), fighter(entry), name(plan))));
    }

    Reply left(TournamentPlan plan, Entrant entry) {
        return Reply.publicly(words.say("moment.left", fighter(entry), name(plan)));
    }

    Reply started(Tournament.Running tournament) {
        return Reply.publicly(Text.NONE)
                .with(Embed.of(
                                words.say("moment.started", name(tournament.plan())),
                                words.say(
                                        "moment.started.body",
                                        Slot.number(
                                                "count", tournament.entries().size())))
                        .drawing(tournament.id()));
    }

    Reply paused(TournamentPlan plan) {
        return Reply.publicly(words.say("moment.paused", name(plan)));
    }

    Reply resumed(TournamentPlan plan) {
        return Reply.publicly(words.say("moment.resumed", name(plan)));
    }

    Reply prize(TournamentFact.PrizePaid prize) {
        return Reply.publicly(words.say(
                "moment.prize",
                fighter(prize.entry()),
                Slot.number("rank", prize.rank()),
                Slot.money("prize", prize.prize(), prize.plan().rules().currency())));
    }

    Reply finished(Tournament.Finished tournament) {
        Embed embed = Embed.of(words.say("moment.champion", quoted(tournament, tournament.champion())), Text.NONE)
                .drawing(tournament.id());
        Embed second = tournament
                .bracket()
                .runnerUp()
                .map(fighter -> embed.field(
                        words.say("moment.champion.second"),
                        quoted(tournament, fighter).text()))
                .orElse(embed);
        return Reply.publicly(Text.NONE)
                .with(tournament
                        .bracket()
                        .third()
                        .map(fighter -> second.field(
                                words.say("moment.champion.third"),
                                quoted(tournament, fighter).text()))
                        .orElse(second));
    }

    Reply cancelled(Tournament.Cancelled tournament) {
        return Reply.publicly(
                words.say("moment.cancelled", name(tournament.plan()), Slot.quote("reason", tournament.reason())));
    }

    Reply voided(TournamentPlan plan, Match.Voided match) {
        return titled(
                words.say("moment.voided", name(plan)),
                words.say("moment.voided.body", Slot.quote("reason", match.reason())));
    }

    Optional<Reply> walkedOver(TournamentFact.MatchWalkedOver walked) {
        return walked.match()
                .winner()
                .map(winner -> Reply.publicly(words.say("moment.walkover", Slot.quote("fighter", winner.value()))));
    }

    private static Reply titled(Text title, Text body) {
        return Reply.publicly(Text.NONE).with(Embed.of(title, body));
    }

    private static Slot name(TournamentPlan plan) {
        return Slot.quote("tournament", plan.id().value());
    }

    private static Slot fighter(Entrant entry) {
        return Slot.quote("fighter", entry.fighter().name());
    }

    private static Slot quoted(Tournament tournament, FighterId fighter) {
        return Slot.quote(
                "fighter",
                tournament
                        .entries()
                        .find(fighter)
                        .map(entry -> entry.fighter().name())
                        .orElse(fighter.value()));
    }
}
