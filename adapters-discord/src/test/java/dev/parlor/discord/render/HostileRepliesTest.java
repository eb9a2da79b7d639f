package dev.parlor.discord.render;

import dev.parlor.commands.Control;
import dev.parlor.commands.ControlId;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Illustration;
import dev.parlor.commands.Modal;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Span;
import dev.parlor.commands.Table;
import dev.parlor.commands.Text;
import dev.parlor.commands.Visibility;
import dev.parlor.core.PlayerId;
import dev.parlor.core.chance.Chance;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.money.Currency;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.discord.Judge;
import dev.parlor.testkit.SeededRun;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Replies of any size and with anything in them are messages that Discord takes. */
class HostileRepliesTest {
    private static final int RUNS = 600;
    private static final Currency CHIPS = new Currency("chips");
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "\n",
            "word ",
            "*_~`|<[]()>:/\\",
            "@everyone @here <@1> <@&2> <#3> <t:1:R>",
            "```",
            "😀👩\u200d👩\u200d👧🏳\ufe0f\u200d🌈",
            "e\u0301*\u0301`\u0301",
            "\u05d0\u05d1 \u0627\u0628",
            "漢字かな",
            "𓀀𓀁",
            "https://example.invalid discord.gg/x",
            "- # > + 1. -#",
            "x".repeat(700),
            "long words in a row, ".repeat(60));

    private final Judge judge = new Judge();
    private final Chance chance = SeededRun.of("hostile replies").chance("replies");

    @Test
    void discordTakesWhateverIsSaid() {
        for (int run = 0; run < RUNS; run++) {
            Reply reply = reply();
            Renderer renderer = Samples.renderer(
                    Samples.all(chance.index(20) == 0 ? 4_000_000 : 1),
                    tournament -> Optional.of(Samples.picture(tournament.value(), 1)));
            judge.judge(renderer.render(reply, chance.index(2) == 0 ? Samples.ENGLISH : Samples.SPANISH), "run " + run);
        }
    }

    private Reply reply() {
        return new Reply(
                chance.index(2) == 0 ? Visibility.PRIVATE : Visibility.PUBLIC,
                text(8),
                some(12, this::embed),
                some(12, () -> new Illustration(Sha256.of(words()), words())),
                some(40, this::control),
                chance.index(10) == 0 ? Optional.of(modal()) : Optional.empty());
    }

    private Embed embed() {
        Embed embed = Embed.of(text(3), text(6)).footer(text(3)).table(chance.index(2) == 0 ? table() : Table.NONE);
        for (int i = chance.index(chance.index(4) == 0 ? 40 : 4); i > 0; i--) {
            embed = embed.field(text(2), text(3));
        }
        return chance.index(4) == 0 ? embed.drawing(new TournamentId("t" + chance.index(3))) : embed;
    }

    private Table table() {
        int columns = 1 + chance.index(5);
        List<Table.Column> head = times(
                columns, () -> new Table.Column(chance.index(2) == 0 ? "" : words().strip(), chance.index(2) == 0));
        return new Table(head, some(30, () -> times(columns, () -> text(2))));
    }

    private Control control() {
        ControlId id = new ControlId(
                chance.index(2) == 0 ? ControlId.Action.DO : ControlId.Action.LEAVE,
                "n" + chance.index(30) + "x".repeat(chance.index(2) * 61));
        if (chance.index(3) > 0) {
            return new Control.Button(id, text(2), pick(List.of(Control.Style.values())));
        }
        return new Control.Select(
                id,
                "o".repeat(1 + chance.index(40)),
                text(2),
                some(40, () -> new Control.Choice("v" + chance.index(20) + words(), text(2))));
    }

    private Modal modal() {
        return new Modal(
                new ControlId(ControlId.Action.DO, "form"),
                words(),
                times(1 + chance.index(8), () -> new Modal.Input("o" + chance.index(6), words(), words())));
    }

    private Text text(int most) {
        return new Text(some(most, this::span));
    }

    private Span span() {
        return switch (chance.index(13)) {
            case 0 -> new Span.Plain(words());
            case 1 -> new Span.Story(words());
            case 2 -> new Span.Money(number(), CHIPS);
            case 3 -> new Span.Change(number(), CHIPS);
            case 4 -> new Span.Count(number());
            case 5 -> new Span.Chance(chance.below(1_000_001));
            case 6 -> new Span.Due(pick(List.of(Instant.EPOCH, Instant.MIN, Instant.MAX)));
            case 7 -> new Span.Person(new PlayerId(chance.index(2) == 0 ? "100000000000000001" : "house"));
            case 8 -> new Span.Mark(pick(List.of(Corner.values())));
            case 9 -> new Span.Code(pick(List.of("/bet", "/bet place fighter:A", "/help bet", "/", "", "`x`")));
            case 10 -> new Span.Digest(chance.index(2) == 0 ? "ab".repeat(32) : "none");
            case 11 -> new Span.Spot(new ChannelId(chance.index(2) == 0 ? "100000000000000002" : "<@1>"), words());
            default -> new Span.Quote(words());
        };
    }

    private long number() {
        return pick(List.of(0L, -1L, 12_500L, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    private String words() {
        return String.join("", some(4, () -> pick(WORDS)));
    }

    private <T> T pick(List<T> values) {
        return values.get(chance.index(values.size()));
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        return times(chance.index(most), one);
    }

    private static <T> List<T> times(int count, Supplier<T> one) {
        return Stream.generate(one).limit(count).toList();
    }
}
