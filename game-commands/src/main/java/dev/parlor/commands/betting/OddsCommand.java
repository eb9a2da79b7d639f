package dev.parlor.commands.betting;

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
import dev.parlor.commands.Table;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.commands.tournament.Bouts;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.fighter.WinProbability;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.ChampionshipOdds;
import dev.parlor.core.tournament.Matchups;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentRules;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** {@code /odds}: how chances arise, what the house takes, and everybody's chance to win, from the rules in force. */
public record OddsCommand(Bookmaker bookmaker, Supplier<TournamentRules> house) implements Command {
    private static final int MOST = 16;
    private static final int PPM_OF_A_BASIS_POINT = 100;

    @Override
    public Declaration declaration() {
        return Declaration.of(
                "odds",
                Topic.FAIRNESS,
                Option.optional("tournament", new OptionKind.Reference(Thing.TOURNAMENT), "spring"));
    }

    @Override
    public Reply run(Invocation invocation) {
        Optional<Tournament> tournament = bookmaker
                .programme()
                .tournament(invocation.parlor(), invocation.options().text("tournament"));
        TournamentRules rules = tournament.map(found -> found.plan().rules()).orElseGet(house);
        Reply reply = Reply.privately(Text.NONE).with(rules(invocation.words(), rules));
        return tournament
                .flatMap(bookmaker.programme()::bouts)
                .map(bouts -> reply.with(champions(invocation.words(), bouts)))
                .orElse(reply);
    }

    private static Embed rules(Words words, TournamentRules rules) {
        PoolRules pools = rules.pools();
        return Embed.of(words.say("odds.title"), words.say("odds.explained"))
                .field(
                        words.say("odds.limits"),
                        words.say(
                                "odds.limits.value",
                                Slot.of("least", new Span.Chance(WinProbability.LEAST)),
                                Slot.of("most", new Span.Chance(WinProbability.GREATEST))))
                .field(
                        words.say("odds.takeout"),
                        words.say(
                                "odds.takeout.value",
                                Slot.of(
                                        "share",
                                        new Span.Chance((long) pools.takeout().bps() * PPM_OF_A_BASIS_POINT))))
                .field(
                        words.say("odds.minimum"),
                        Text.of(new Span.Money(pools.minimumStake().value(), rules.currency())))
                .field(
                        words.say("odds.dust"),
                        words.say(
                                switch (pools.dust()) {
                                    case HOUSE -> "odds.dust.house";
                                    case LARGEST_REMAINDER -> "odds.dust.remainder";
                                    case CARRYOVER -> "odds.dust.carryover";
                                }));
    }

    private static Embed champions(Words words, Bouts bouts) {
        Bracket bracket = bouts.bracket();
        List<Strength> strengths = bracket.seeds().stream()
                .map(id -> bouts.tournament().entries().find(id).orElseThrow())
                .map(entry -> entry.fighter().strength())
                .toList();
        ChampionshipOdds odds = ChampionshipOdds.given(bracket, Matchups.shown(strengths));
        List<List<Text>> rows = IntStream.range(0, strengths.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(odds::of).reversed())
                .limit(MOST)
                .map(seed -> row(bouts, bracket.seeds().get(seed), seed, odds.of(seed)))
                .toList();
        return Embed.of(words.say("odds.champion"), Text.NONE).table(new Table(head(words), rows));
    }

    private static List<Table.Column> head(Words words) {
        return List.of(
                new Table.Column(words.line("column.seed"), true),
                new Table.Column(words.line("column.fighter"), false),
                new Table.Column(words.line("column.chance"), true));
    }

    private static List<Text> row(Bouts bouts, FighterId fighter, int seed, double chance) {
        return List.of(
                Text.of(new Span.Count(seed + 1L)),
                Text.of(new Span.Quote(bouts.name(fighter))),
                Text.of(new Span.Chance(Math.round(chance * WinProbability.WHOLE))));
    }
}
