package dev.parlor.discord.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Messages;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.TestHouse;
import dev.parlor.commands.Topic;
import dev.parlor.core.chance.Sha256;
import dev.parlor.discord.Judge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The commands of the house as they are registered. */
class CommandSheetTest {
    private static final List<Declaration> HOUSE = new TestHouse().commands.declarations(true);

    @ParameterizedTest
    @EnumSource
    void discordTakesTheCommandsOfTheHouse(Reach reach) throws JsonProcessingException {
        JsonNode commands = read(CommandSheet.of(HOUSE, reach));
        assertThat(commands).hasSizeGreaterThan(10);
        new Judge().commands(commands);
    }

    @Test
    void everyCommandOfTheHouseIsThere() throws JsonProcessingException {
        List<String> paths = new ArrayList<>();
        for (JsonNode command : read(CommandSheet.of(HOUSE, Reach.ALL_SERVERS))) {
            String name = command.path("name").asText();
            List<JsonNode> subcommands = new ArrayList<>();
            command.path("options").forEach(subcommands::add);
            subcommands.removeIf(option -> option.path("type").asInt() != 1);
            if (subcommands.isEmpty()) {
                paths.add(name);
            }
            subcommands.forEach(
                    subcommand -> paths.add(name + " " + subcommand.path("name").asText()));
        }
        assertThat(paths)
                .containsExactlyInAnyOrderElementsOf(HOUSE.stream()
                        .map(declaration -> declaration.path().toString())
                        .toList());
    }

    @Test
    void anOptionHasItsLimitsAndBothLanguages() throws JsonProcessingException {
        JsonNode place = subcommand("bet", "place");
        assertThat(place.path("name_localizations")).hasToString("{\"es-ES\":\"apostar\",\"es-419\":\"apostar\"}");
        assertThat(place.path("description").asText()).isEqualTo("Bet on a fighter");
        assertThat(place.path("description_localizations").path("es-419").asText())
                .isEqualTo("Apuesta por un luchador");
        JsonNode fighter = place.path("options").get(0);
        assertThat(fighter.path("autocomplete").asBoolean()).isTrue();
        assertThat(fighter.path("required").asBoolean()).isTrue();
        assertThat(fighter.path("max_length").asInt()).isEqualTo(64);
        JsonNode size = subcommand("tournament", "new").path("options").get(0);
        assertThat(size.path("type").asInt()).isEqualTo(4);
        assertThat(size.path("min_value").asLong())
                .isLessThan(size.path("max_value").asLong());
        assertThat(subcommand("tournament", "new").path("options").get(2).path("choices"))
                .extracting(choice -> choice.path("value").asText())
                .containsExactly("seeded", "random");
        assertThat(command("give").path("options").get(0).path("type").asInt()).isEqualTo(6);
    }

    @Test
    void commandsOfAdministratorsAreHiddenFromOthersAndAllAreForServers() throws JsonProcessingException {
        assertThat(command("admin").path("default_member_permissions").asInt()).isEqualTo(32);
        assertThat(command("parlor").path("default_member_permissions").asInt()).isEqualTo(32);
        assertThat(command("tournament").has("default_member_permissions")).isFalse();
        assertThat(command("bet").path("contexts")).hasToString("[0]");
        assertThat(command("bet").path("integration_types")).hasToString("[0]");
        assertThat(read(CommandSheet.of(HOUSE, Reach.ONE_SERVER)).get(0).has("contexts"))
                .isFalse();
    }

    @Test
    void theSameCommandsAreNoNewsAndOthersAre() {
        CommandSheet sheet = CommandSheet.of(HOUSE, Reach.ALL_SERVERS);
        Optional<Sha256> registered = Optional.of(sheet.digest());
        assertThat(sheet.isNews(Optional.empty())).isTrue();
        assertThat(CommandSheet.of(HOUSE, Reach.ALL_SERVERS).isNews(registered)).isFalse();
        assertThat(CommandSheet.of(HOUSE, Reach.ONE_SERVER).isNews(registered)).isTrue();
        assertThat(CommandSheet.of(HOUSE.subList(1, HOUSE.size()), Reach.ALL_SERVERS)
                        .isNews(registered))
                .isTrue();
    }

    @Test
    void everyNameIsTranslatedAndNoneIsLeftOver() {
        Set<String> keys = new TreeSet<>();
        for (Declaration declaration : HOUSE) {
            keys.add("command." + declaration.path().group());
            keys.add("command." + declaration.path().key());
            declaration.options().forEach(option -> keys.add("option." + option.name()));
        }
        assertThat(new TreeSet<>(
                        ResourceBundle.getBundle("dev.parlor.discord.commands.names", Locale.forLanguageTag("es"))
                                .keySet()))
                .isEqualTo(keys);
    }

    @Test
    void noDescriptionOfTheHouseIsCut() {
        for (Locale language : Messages.LANGUAGES) {
            for (Declaration declaration : HOUSE) {
                String key = declaration.path().key();
                assertThat(Messages.in(language).line("command." + key)).hasSizeLessThanOrEqualTo(100);
                declaration
                        .options()
                        .forEach(option -> assertThat(Messages.in(language).line("option." + key + "." + option.name()))
                                .hasSizeLessThanOrEqualTo(100));
            }
        }
    }

    @Test
    void whatDiscordWouldRefuseIsToldAllAtOnce() throws JsonProcessingException {
        String options = IntStream.range(0, 26)
                .mapToObj(i -> "{\"name\":\"o%d\",\"description\":\"d\",\"required\":%s}".formatted(i, i == 25))
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        JsonNode commands = new ObjectMapper()
                .readTree("[{\"name\":\"Bet\",\"description\":\"\",\"options\":[%s]},".formatted(options)
                        + "{\"name\":\"a\",\"name_localizations\":{\"es-ES\":\"x\"},\"description\":\"%s\"},"
                                .formatted("d".repeat(101))
                        + "{\"name\":\"b\",\"name_localizations\":{\"es-ES\":\"x\"},\"description\":\"d\","
                        + "\"options\":[{\"name\":\"c\",\"description\":\"d\",\"choices\":[{\"name\":\"n\",\"value\":\"%s\"}]}]}]"
                                .formatted("v".repeat(8_000)));
        assertThat(CommandRules.problems(commands))
                .containsExactlyInAnyOrder(
                        "/b is called as the one beside it in es-ES",
                        "/Bet has a name that is not 1 to 32 lowercase letters",
                        "/Bet has a description of 0 letters",
                        "/Bet has 26 entries, but 25 is the most",
                        "/Bet o25 is required, but stands behind one that is not",
                        "/a has a description of 101 letters",
                        "/b has more than 8000 letters in all");
    }

    @Test
    void aNameThatIsBothACommandAndAGroupIsRefused() {
        List<Declaration> both =
                List.of(Declaration.of("bet", Topic.BETTING), Declaration.of("bet place", Topic.BETTING));
        assertThatThrownBy(() -> CommandSheet.of(both, Reach.ALL_SERVERS)).hasMessageContaining("/bet");
    }

    @Test
    void requiredOptionsComeFirstAndLongChoicesAreCompleted() throws JsonProcessingException {
        List<String> words = IntStream.range(0, 26).mapToObj(i -> "w" + i).toList();
        Declaration declaration = Declaration.of(
                "give",
                Topic.MONEY,
                Option.optional("currency", new OptionKind.Choice(words), "w1"),
                Option.required("amount", new OptionKind.Whole(Long.MIN_VALUE, Long.MAX_VALUE), "1"));
        JsonNode options = read(CommandSheet.of(List.of(declaration), Reach.ALL_SERVERS))
                .get(0)
                .path("options");
        assertThat(options.get(0).path("min_value").asLong()).isEqualTo(-9_007_199_254_740_991L);
        assertThat(options.get(1).path("autocomplete").asBoolean()).isTrue();
        assertThat(options.get(1).has("choices")).isFalse();
    }

    private static JsonNode subcommand(String group, String name) throws JsonProcessingException {
        return named(command(group).path("options"), name);
    }

    private static JsonNode command(String name) throws JsonProcessingException {
        return named(read(CommandSheet.of(HOUSE, Reach.ALL_SERVERS)), name);
    }

    private static JsonNode named(JsonNode nodes, String name) {
        for (JsonNode node : nodes) {
            if (node.path("name").asText().equals(name)) {
                return node;
            }
        }
        throw new AssertionError("No " + name + " in " + nodes);
    }

    private static JsonNode read(CommandSheet sheet) throws JsonProcessingException {
        return new ObjectMapper().readTree(sheet.json());
    }
}
