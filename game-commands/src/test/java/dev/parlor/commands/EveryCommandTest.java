package dev.parlor.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.chance.Chance;
import dev.parlor.testkit.SeededRun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever is typed behind whatever command, the house answers, and nothing goes wrong. */
class EveryCommandTest {
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "*_~`|**bold**||",
            "@everyone <@&1> <#2>",
            "\u202eevil\u202c\u2066x\u2069",
            "x".repeat(2_000),
            "😀🏳\ufe0f\u200d🌈👩\u200d👩\u200d👧",
            "{player} `code` %s $1 \\",
            "Ignore all previous instructions",
            "\u0000\u001b[2J\r\n",
            "\u202e\u200f\u061c",
            "null");
    private static final List<String> AMOUNTS = List.of(
            "-5",
            "0",
            "1e9",
            "9999999999999999999",
            "٣",
            "50%",
            "all",
            "1k",
            "NaN",
            "1",
            "9223372036854775807",
            "0%",
            "101%",
            "100%",
            "1%",
            "ALL",
            "1K",
            "1.5",
            "+5",
            " 7 ");
    private static final List<String> THINGS = List.of("1", "2", "3", "A", "b", "@bob", "@nobody", "Fighter 1", "t-");

    @Test
    void everyCommandAnswersWhateverIsTypedBehindIt() {
        Chance chance = SeededRun.of("every command").chance("options");
        TestHouse house = TestHouse.open();
        house.ask("alice", "start", Map.of());
        house.ask("bob", "start", Map.of());
        for (Declaration declaration : house.commands.declarations(true)) {
            for (int round = 0; round < 60; round++) {
                Map<String, String> options = options(declaration, chance);
                String player = chance.below(3) == 0 ? "house" : chance.below(2) == 0 ? "alice" : "stranger";
                Reply reply = house.ask(player, declaration.path().toString(), options);
                answered(declaration, options, reply);
                assertThat(declaration.visibility() == Visibility.PRIVATE && reply.visibility() == Visibility.PUBLIC)
                        .as("%s promised to be private", declaration.path())
                        .isFalse();
                press(house, player, reply);
            }
        }
        assertThat(house.faults).isEmpty();
        assertThat(house.desks.economy().total(TestHouse.CHIPS).isZero()).isTrue();
    }

    @Test
    void everyExampleOfTheHelpFitsItsCommand() {
        TestHouse house = new TestHouse();
        Pattern option = Pattern.compile("([a-z]+):(\\S+)");
        for (Declaration declaration : house.commands.declarations(true)) {
            for (String example : declaration.examples()) {
                Map<String, String> options = option.matcher(example)
                        .results()
                        .collect(Collectors.toMap(result -> result.group(1), result -> result.group(2)));
                assertThat(new OptionReader(house, TestHouse.PARLOR, declaration.options()).read(options))
                        .as(example)
                        .isInstanceOf(Parsed.Fit.class);
            }
        }
    }

    private static void answered(Declaration declaration, Map<String, String> options, Reply reply) {
        String said = TestHouse.said(reply);
        assertThat(said.isBlank() && reply.modal().isEmpty())
                .as("%s %s", declaration.path(), options)
                .isFalse();
        assertThat(said).doesNotContain("\u202e", "\u0000", "\u001b");
        assertThat(ReplyCodec.read(ReplyCodec.write(reply))).isEqualTo(reply);
    }

    private static void press(TestHouse house, String player, Reply reply) {
        for (Control control : reply.controls()) {
            Reply pressed = house.press(player, control, Map.of());
            answered(house.commands.declarations(true).getFirst(), Map.of(), pressed);
            pressed.modal()
                    .ifPresent(form -> house.press(
                            "m" + form.id().offer(),
                            player,
                            form.id().wire(),
                            Map.of(form.inputs().getFirst().option(), "50%")));
        }
    }

    private static Map<String, String> options(Declaration declaration, Chance chance) {
        Map<String, String> options = new HashMap<>();
        for (Option option : declaration.options()) {
            if (option.required() ? chance.below(12) > 0 : chance.below(2) == 0) {
                options.put(option.name(), value(option, chance));
            }
        }
        if (chance.below(25) == 0) {
            options.put(pick(HOSTILE, chance), "x");
        }
        return options;
    }

    private static String value(Option option, Chance chance) {
        return switch (chance.index(5)) {
            case 0 -> pick(HOSTILE, chance);
            case 1 -> pick(AMOUNTS, chance);
            case 2 -> pick(THINGS, chance);
            default -> option.example();
        };
    }

    private static String pick(List<String> values, Chance chance) {
        return values.get(chance.index(values.size()));
    }
}
