package dev.parlor.commands.profile;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Table;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.commands.house.Wardrobe;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.PlayerId;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.Stats;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentDesk;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /flex}: the fighters that a player led, and how they did. */
public final class FlexCommand implements Command {
    private static final int MOST_TOURNAMENTS = 50;
    private static final int MOST_FIGHTERS = 10;

    private final EconomyDesk economy;
    private final TournamentDesk tournaments;
    private final Mirror mirror;

    /**
     * The command.
     *
     * @param economy where players are registered
     * @param tournaments where tournaments are run
     * @param wardrobe where the pictures of players are
     */
    public FlexCommand(EconomyDesk economy, TournamentDesk tournaments, Wardrobe wardrobe) {
        this.economy = economy;
        this.tournaments = tournaments;
        this.mirror = new Mirror(economy, wardrobe);
    }

    @Override
    public Declaration declaration() {
        return Declaration.of("flex", Topic.START, Option.optional("player", new OptionKind.Someone(), "@bob"))
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        PlayerId player = invocation.options().player("player").orElse(invocation.player());
        return economy.stats(invocation.parlor(), player)
                .map(stats -> shown(words, stats))
                .orElseGet(() -> Reply.privately(
                        player.equals(invocation.player())
                                ? words.say("money.startfirst")
                                : words.say("stats.stranger", Slot.person("player", player))));
    }

    private Reply shown(Words words, Stats stats) {
        List<Led> led = led(stats);
        Embed card = mirror.card(words, stats)
                .field(
                        words.say("stats.matches"),
                        Text.of(new Span.Count(stats.career().matchesWon())))
                .field(
                        words.say("stats.tournaments"),
                        Text.of(new Span.Count(stats.career().tournaments())))
                .field(
                        words.say("stats.titles"),
                        Text.of(new Span.Count(stats.career().titles())));
        Embed whole = led.isEmpty()
                ? card.field(words.say("tournament.fighters"), words.say("flex.none"))
                : card.table(table(words, led)).footer(words.say("flex.lately"));
        return mirror.withFace(words, stats.player(), Reply.publicly(Text.NONE).with(whole));
    }

    /** The best first. */
    private List<Led> led(Stats stats) {
        PlayerId owner = stats.player().id();
        Map<FighterId, Led> records = new LinkedHashMap<>();
        for (Tournament tournament : tournaments.led(stats.player().parlor(), owner, MOST_TOURNAMENTS)) {
            Programme.bracket(tournament).ifPresent(bracket -> count(records, tournament, owner, bracket));
        }
        Collection<Led> all = records.values();
        return all.stream()
                .sorted(Comparator.comparingInt(Led::titles)
                        .thenComparingInt(Led::won)
                        .reversed()
                        .thenComparingInt(Led::lost))
                .limit(MOST_FIGHTERS)
                .toList();
    }

    private static void count(Map<FighterId, Led> records, Tournament tournament, PlayerId owner, Bracket bracket) {
        for (Entrant entrant : tournament.entries().all()) {
            if (entrant.owner().equals(Optional.of(owner))) {
                FighterId fighter = entrant.fighter().id();
                records.compute(
                        fighter,
                        (id, before) -> Optional.ofNullable(before)
                                .orElse(Led.NEVER)
                                .in(entrant.fighter().name(), fighter, bracket));
            }
        }
    }

    private static Table table(Words words, List<Led> led) {
        List<Table.Column> head = List.of(
                new Table.Column(words.line("column.fighter"), false),
                new Table.Column(words.line("column.won"), true),
                new Table.Column(words.line("column.lost"), true),
                new Table.Column(words.line("column.titles"), true));
        return new Table(
                head,
                led.stream()
                        .map(each -> List.of(
                                Text.of(new Span.Quote(each.name())),
                                Text.of(new Span.Count(each.won())),
                                Text.of(new Span.Count(each.lost())),
                                Text.of(new Span.Count(each.titles()))))
                        .toList());
    }
}
