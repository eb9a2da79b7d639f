package dev.parlor.discord.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.Control;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Option;
import dev.parlor.commands.Reply;
import dev.parlor.commands.TestHouse;
import dev.parlor.core.chance.Chance;
import dev.parlor.discord.Judge;
import dev.parlor.testkit.SeededRun;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever is typed behind whatever command, Discord takes the answer. */
class EveryReplyTest {
    private static final String ALICE = "100000000000000001";
    private static final String STRANGER = "100000000000000002";
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es-ES"), Locale.JAPAN);
    private static final List<String> WRITTEN = List.of(
            "",
            "*_~`|**bold**||",
            "@everyone <@&1> <#2> <t:0:R> </bet:1>",
            "\u202eevil\u202c\u2066x\u2069",
            "\u05d0\u05d1\u05d2 \u0627\u0628",
            "x".repeat(2_000),
            "# heading",
            "```js",
            "https://example.invalid/a_b discord.gg/x",
            "😀🏳\ufe0f\u200d🌈👩\u200d👩\u200d👧",
            "{player} `code` %s $1 \\",
            "\u0000\u001b[2J\r\n",
            "-5",
            "9999999999999999999",
            "all",
            "1k",
            "1",
            "2",
            "A",
            "@bob",
            "t-");

    private final Judge judge = new Judge();
    private final TestHouse house = TestHouse.open();
    private final Chance chance = SeededRun.of("every reply").chance("options");
    private final Renderer plain = Samples.renderer(Samples.none(), Brackets.NONE);
    private final Renderer rich = new Renderer(
            house,
            Samples.all(1),
            tournament -> Optional.of(Samples.picture(tournament.value(), 1)),
            Samples.manual(group -> Optional.of("100000000000000009")));
    private int asked;

    @Test
    void discordTakesEveryAnswerToEveryCommand() {
        house.ask(ALICE, "start", Map.of());
        house.ask("bob", "start", Map.of());
        askEverything(20);
        house.pass(Duration.ofHours(1));
        askEverything(10);
        assertThat(house.faults).isEmpty();
    }

    private void askEverything(int rounds) {
        for (Declaration declaration : house.commands.declarations(true)) {
            for (int round = 0; round < rounds; round++) {
                String player = pick(List.of("house", ALICE, STRANGER));
                Locale locale = pick(LOCALES);
                Map<String, String> options = options(declaration);
                String path = declaration.path().toString();
                Reply reply = house.ask("e" + asked++, player, path, options, locale);
                judged(path + " " + options, reply, new Room(TestHouse.PARLOR, locale));
                press(player, path, reply);
            }
        }
    }

    private void judged(String what, Reply reply, Room room) {
        judge.judge(plain.render(reply, room), what);
        judge.judge(rich.render(reply, room), what);
    }

    private void press(String player, String path, Reply reply) {
        for (Control control : reply.controls()) {
            judged(path + ", pressed", house.press(player, control, Map.of()), Samples.SPANISH);
        }
    }

    private Map<String, String> options(Declaration declaration) {
        Map<String, String> options = new HashMap<>();
        for (Option option : declaration.options()) {
            if (option.required() ? chance.below(12) > 0 : chance.below(2) == 0) {
                options.put(option.name(), chance.below(2) == 0 ? pick(WRITTEN) : option.example());
            }
        }
        return options;
    }

    private <T> T pick(List<T> values) {
        return values.get(chance.index(values.size()));
    }

    @Test
    void anEmptyHouseAnswersToo() {
        TestHouse empty = new TestHouse();
        for (Declaration declaration : empty.commands.declarations(true)) {
            String path = declaration.path().toString();
            judged(path, empty.ask(ALICE, path, Map.of()), Samples.ENGLISH);
        }
    }
}
