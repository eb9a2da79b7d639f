package dev.parlor.commands.house;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.AuditLine;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.Entry;
import dev.parlor.core.money.Movement;
import java.util.List;
import java.util.Locale;

/** {@code /admin audit}: the newest grants and confiscations, with who decreed them and why. */
public record AuditCommand(EconomyDesk desk) implements Command {
    private static final int MOST = 20;

    @Override
    public Declaration declaration() {
        return Declaration.of("admin audit", Topic.HOUSE).forAdministrators();
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        List<Text> lines = desk.audit(invocation.parlor(), MOST).stream()
                .map(line -> line(words, line))
                .toList();
        return Reply.privately(lines.isEmpty() ? words.say("audit.none") : Text.lines(lines));
    }

    private static Text line(Words words, AuditLine line) {
        Movement movement = line.movement();
        return words.say(
                "audit.line",
                Slot.due("at", line.note().at()),
                Slot.person("admin", line.note().author()),
                words.slot("what", "reason." + movement.reason().name().toLowerCase(Locale.ROOT)),
                new Slot(
                        "players",
                        Words.listed(
                                players(movement),
                                entry -> Text.of(
                                        new Span.Person(((Account.Purse) entry.account()).player()),
                                        new Span.Plain(" "),
                                        new Span.Change(entry.delta(), movement.currency())))),
                Slot.quote("reason", line.note().reason().text()));
    }

    private static List<Entry> players(Movement movement) {
        return movement.entries().stream()
                .filter(entry -> entry.account() instanceof Account.Purse)
                .toList();
    }
}
