package dev.parlor.commands.house;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.tournament.TournamentRules;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code /rules}: the rules of the house, with the numbers that are in force. */
public record RulesCommand(Supplier<TournamentRules> tournaments) implements Command {
    private static final int PPM_OF_A_BASIS_POINT = 100;

    @Override
    public Declaration declaration() {
        return Declaration.of("rules", Topic.FAIRNESS);
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        TournamentRules rules = tournaments.get();
        List<Text> lines = Stream.of(
                        words.say("rules.play"),
                        words.say(
                                "rules.pool",
                                Slot.of(
                                        "share",
                                        new Span.Chance(
                                                (long) rules.pools().takeout().bps() * PPM_OF_A_BASIS_POINT))),
                        words.say("rules.refund"),
                        words.say("rules.lock"),
                        words.say(rules.ownersMayBet() ? "rules.owners.may" : "rules.owners.maynot"),
                        words.say("rules.draw"),
                        words.say("rules.limits"))
                .toList();
        return Reply.privately(Text.NONE).with(Embed.of(words.say("rules.title"), Text.lines(lines)));
    }
}
