package dev.parlor.commands.moment;

import dev.parlor.commands.Control;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.commands.tournament.Marquee;
import dev.parlor.commands.tournament.Outlook;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.Tournament;
import java.util.List;

/** What the message about a tournament says from the first entry to the champion. */
record TournamentPlacard(Programme programme, Prizes prizes, Words words, Panel panel) {
    Placard of(Tournament tournament) {
        return switch (tournament) {
            case Tournament.SignUp signUp -> on(signUp(signUp), join(), all());
            case Tournament.Running running -> on(running(running), mine(), all());
            case Tournament.Paused paused -> on(paused(paused), mine(), all());
            case Tournament.Finished finished -> over(finished(finished), replay(), all());
            case Tournament.Cancelled cancelled -> over(new Doors(words).cancelled(cancelled), all());
        };
    }

    private Reply signUp(Tournament.SignUp tournament) {
        Reply announced =
                new Doors(words).announced(tournament, programme.desk().due(tournament.id()));
        Embed embed = announced.embeds().getFirst();
        return Reply.publicly(Text.NONE)
                .with(embed.field(
                                words.say("tournament.entrants"),
                                words.say(
                                        "tournament.places",
                                        Slot.number(
                                                "taken", tournament.entries().size()),
                                        Slot.number(
                                                "size",
                                                tournament.plan().rules().size())))
                        .field(words.say("tournament.fighters"), fighters(tournament)));
    }

    private Reply running(Tournament.Running tournament) {
        Embed embed = new Doors(words).started(tournament).embeds().getFirst();
        return Reply.publicly(Text.NONE)
                .with(bracket(tournament, Embed.of(embed.title(), new Outlook(programme, words).of(tournament))));
    }

    private Reply paused(Tournament.Paused tournament) {
        return switch (tournament.game()) {
            case Tournament.SignUp signUp -> titled(signUp(signUp), tournament);
            case Tournament.Running running -> titled(running(running), tournament);
        };
    }

    /** The same under the news that the clock stands still. */
    private Reply titled(Reply reply, Tournament.Paused tournament) {
        Embed embed = reply.embeds().getFirst();
        return Reply.publicly(new Doors(words).paused(tournament.plan()).text())
                .with(new Embed(
                        embed.title(),
                        new Outlook(programme, words).of(tournament),
                        embed.fields(),
                        embed.table(),
                        embed.bracket(),
                        embed.footer()));
    }

    private Reply finished(Tournament.Finished tournament) {
        Reply finished = new Doors(words).finished(tournament);
        return Reply.publicly(Text.NONE)
                .with(bracket(tournament, prizes.on(finished.embeds().getFirst(), tournament)));
    }

    private Embed bracket(Tournament tournament, Embed embed) {
        return programme
                .bouts(tournament)
                .map(bouts -> embed.table(new Marquee(words).table(bouts)).drawing(tournament.id()))
                .orElse(embed);
    }

    private static Text fighters(Tournament tournament) {
        return tournament.entries().size() == 0
                ? Text.plain("-")
                : Words.listed(tournament.entries().all(), TournamentPlacard::entrant);
    }

    private static Text entrant(Entrant entry) {
        Text name = Text.of(new Span.Quote(entry.fighter().name()));
        return entry.owner()
                .map(owner -> name.then(Text.of(new Span.Plain(" ("), new Span.Person(owner), new Span.Plain(")"))))
                .orElse(name);
    }

    private Control.Button join() {
        return panel.button("join", "tournament join", "tournament.button.join");
    }

    private Control.Button mine() {
        return panel.button("mine", "bet mine", "placard.mine");
    }

    private Control.Button replay() {
        return panel.button("replay", "tournament replay", "placard.replay");
    }

    private Control.Button all() {
        return panel.button("all", "tournament show", "placard.all");
    }

    private static Placard on(Reply reply, Control.Button... buttons) {
        return new Placard(reply.with(List.of(buttons)), false);
    }

    private static Placard over(Reply reply, Control.Button... buttons) {
        return new Placard(reply.with(List.of(buttons)), true);
    }
}
