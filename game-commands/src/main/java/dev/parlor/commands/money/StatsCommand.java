package dev.parlor.commands.money;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.BettingRecord;
import dev.parlor.core.money.Career;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Stats;
import java.util.Map;
import java.util.TreeMap;

/** {@code /stats}: level, matches and bets of a player. */
public record StatsCommand(Bank bank) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("stats", Topic.MONEY, Option.optional("player", new OptionKind.Someone(), "@bob"))
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        PlayerId player = invocation.options().player("player").orElse(invocation.player());
        return bank.desk()
                .stats(invocation.parlor(), player)
                .map(stats -> Reply.publicly(Text.NONE).with(embed(words, stats)))
                .orElseGet(() -> player.equals(invocation.player())
                        ? Bank.startFirst(words)
                        : Reply.privately(words.say("stats.stranger", Slot.person("player", player))));
    }

    private static Embed embed(Words words, Stats stats) {
        Career career = stats.career();
        Embed embed = Embed.of(
                        words.say(
                                "stats.title",
                                Slot.quote("player", stats.player().name().text())),
                        words.say(
                                "stats.level",
                                Slot.number("level", stats.level()),
                                Slot.number("xp", career.xp()),
                                Slot.number("next", stats.nextLevel().orElse(career.xp()))))
                .field(words.say("stats.matches"), Text.of(new Span.Count(career.matchesWon())))
                .field(words.say("stats.tournaments"), Text.of(new Span.Count(career.tournaments())))
                .field(words.say("stats.titles"), Text.of(new Span.Count(career.titles())));
        for (Map.Entry<Currency, BettingRecord> record : new TreeMap<>(stats.records()).entrySet()) {
            embed = embed.field(
                    words.say(
                            "stats.bets", Slot.code("currency", record.getKey().code())),
                    bets(words, record.getKey(), record.getValue()));
        }
        return embed;
    }

    private static Text bets(Words words, Currency currency, BettingRecord record) {
        return words.say(
                "stats.bets.value",
                Slot.number("bets", record.bets()),
                Slot.number("won", record.won()),
                Slot.money("staked", record.staked(), currency),
                Slot.money("returned", record.returned(), currency),
                Slot.money("biggest", record.biggest(), currency));
    }
}
