package dev.parlor.commands.house;

import dev.parlor.commands.Commands;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.OptionKind.Thing;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.tournament.Bout;
import dev.parlor.commands.tournament.Bouts;
import dev.parlor.commands.tournament.Marquee;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.commands.tournament.States;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.money.Currency;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Tournament;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The things of the game that an option can refer to, the likeliest first. */
final class Things {
    private static final String BETTING = "bet";
    private static final int TOO_LATE = 2;

    private final Commands commands;
    private final Programme programme;
    private final List<Fighter> fighters;
    private final List<Currency> currencies;

    Things(Commands commands, Desks desks, Terms terms) {
        this.commands = commands;
        this.programme = new Programme(desks.tournaments());
        this.fighters = terms.fighters();
        this.currencies = List.copyOf(desks.economy().rules().currencies().codes());
    }

    Stream<Completion> all(Beginning beginning, Thing thing) {
        return switch (thing) {
            case MATCH -> matches(beginning);
            case CORNER -> corners(beginning);
            case FIGHTER -> IntStream.range(0, fighters.size()).mapToObj(this::fighter);
            case TOURNAMENT ->
                programme.tournaments(beginning.parlor()).stream().map(tournament -> tournament(beginning, tournament));
            case COMMAND ->
                commands.declarations(beginning.administrator()).stream()
                        .map(declaration -> command(beginning, declaration));
            case CURRENCY -> currencies.stream().map(Currency::code).map(Completion::of);
        };
    }

    private Stream<Completion> matches(Beginning beginning) {
        boolean onlyOpen = beginning.path().group().equals(BETTING);
        return bouts(beginning).stream()
                .flatMap(bouts -> bouts.all().stream())
                .filter(bout -> !onlyOpen || nearness(bout) < TOO_LATE)
                .sorted(Comparator.comparingInt(Things::nearness))
                .map(bout -> match(beginning, bout));
    }

    /** First what takes bets, then what will, then what is on and what is over. */
    private static int nearness(Bout bout) {
        return switch (bout.match()) {
            case Match.Betting betting -> 0;
            case Match.Seeded seeded -> 1;
            case Match.Live live -> TOO_LATE;
            default -> TOO_LATE + 1;
        };
    }

    private static Completion match(Beginning beginning, Bout bout) {
        Marquee marquee = new Marquee(beginning.words());
        Text label = marquee.title(bout)
                .then(Text.plain(": "))
                .then(marquee.fighter(bout, Corner.A))
                .then(Text.plain(" – "))
                .then(marquee.fighter(bout, Corner.B));
        return new Completion(Integer.toString(bout.number()), label);
    }

    private Stream<Completion> corners(Beginning beginning) {
        return bouts(beginning)
                .flatMap(bouts -> beginning.given("match").map(bouts::find).orElseGet(bouts::current))
                .stream()
                .flatMap(bout -> Stream.of(Corner.values())
                        .map(corner ->
                                new Completion(corner.name(), new Marquee(beginning.words()).fighter(bout, corner))));
    }

    private Optional<Bouts> bouts(Beginning beginning) {
        return programme
                .tournament(beginning.parlor(), beginning.given("tournament"))
                .flatMap(programme::bouts);
    }

    private Completion fighter(int index) {
        return new Completion(
                Integer.toString(index + 1),
                Text.of(
                        new Span.Count(index + 1),
                        new Span.Plain(" · "),
                        new Span.Quote(fighters.get(index).name())));
    }

    private static Completion tournament(Beginning beginning, Tournament tournament) {
        String id = tournament.id().value();
        return new Completion(
                id,
                Text.of(new Span.Quote(id), new Span.Plain(" · "))
                        .then(rivals(tournament))
                        .then(beginning.words().say(States.key(tournament))));
    }

    /** A duel is known by its fighters. */
    private static Text rivals(Tournament tournament) {
        List<Entrant> entrants = tournament.entries().all();
        return Programme.isADuel(tournament) && entrants.size() > 1
                ? Text.of(
                        new Span.Quote(entrants.getFirst().fighter().name()),
                        new Span.Plain(" – "),
                        new Span.Quote(entrants.getLast().fighter().name()),
                        new Span.Plain(" · "))
                : Text.NONE;
    }

    private static Completion command(Beginning beginning, Declaration declaration) {
        return new Completion(
                declaration.path().toString(),
                Text.of(new Span.Code(declaration.path().typed()), new Span.Plain(" · "))
                        .then(beginning
                                .words()
                                .say("command." + declaration.path().key())));
    }
}
