package dev.parlor.commands.tournament;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.OptionKind.Thing;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.Tournament;

/** {@code /tournament show}: everything about one tournament. */
public record ShowCommand(Programme programme) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "tournament show",
                        Topic.TOURNAMENTS,
                        Option.optional("tournament", new OptionKind.Reference(Thing.TOURNAMENT), "spring"))
                .answeringBare()
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        return programme
                .tournament(invocation.parlor(), invocation.options().text("tournament"))
                .map(tournament -> Reply.publicly(Text.NONE).with(embed(tournament, invocation.words())))
                .orElseGet(() -> Reply.privately(invocation
                        .words()
                        .say(
                                invocation.options().text("tournament").isPresent()
                                        ? "tournament.none"
                                        : "tournament.nothing")));
    }

    private Embed embed(Tournament tournament, Words words) {
        Embed embed = Embed.of(
                        words.say(
                                "tournament.title",
                                Slot.quote("tournament", tournament.id().value())),
                        state(tournament, words))
                .field(
                        words.say("tournament.entrants"),
                        words.say(
                                "tournament.places",
                                Slot.number("taken", tournament.entries().size()),
                                Slot.number("size", tournament.plan().rules().size())))
                .field(words.say("tournament.fighters"), fighters(tournament))
                .field(
                        words.say("tournament.organiser"),
                        Text.of(new Span.Person(tournament.plan().organiser())));
        return programme
                .bouts(tournament)
                .map(bouts -> embed.table(new Marquee(words).table(bouts)).footer(words.say("tournament.numbers")))
                .orElse(embed);
    }

    private Text state(Tournament tournament, Words words) {
        return switch (tournament) {
            case Tournament.SignUp signUp ->
                words.say("tournament.show.signup")
                        .then(programme
                                .desk()
                                .due(signUp.id())
                                .map(until -> Text.plain(" ")
                                        .then(words.say("tournament.show.until", Slot.due("until", until))))
                                .orElse(Text.NONE));
            case Tournament.Running running -> words.say("tournament.show.running");
            case Tournament.Paused paused -> words.say("tournament.show.paused", Slot.due("since", paused.since()));
            case Tournament.Finished finished ->
                words.say(
                        "tournament.show.finished",
                        Slot.quote(
                                "champion", name(finished, finished.champion().value())));
            case Tournament.Cancelled cancelled ->
                words.say("tournament.show.cancelled", Slot.quote("reason", cancelled.reason()));
        };
    }

    private static String name(Tournament.Finished finished, String id) {
        return finished.entries().all().stream()
                .map(Entrant::fighter)
                .filter(fighter -> fighter.id().value().equals(id))
                .map(fighter -> fighter.name())
                .findFirst()
                .orElse(id);
    }

    private static Text fighters(Tournament tournament) {
        return tournament.entries().size() == 0
                ? Text.plain("-")
                : Words.listed(
                        tournament.entries().all(),
                        entry -> Text.of(new Span.Quote(entry.fighter().name())));
    }
}
