package dev.parlor.commands;

import static dev.parlor.commands.TestHouse.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help leads to every command there is, and to no other. */
class HelpTest {
    private final TestHouse house = new TestHouse();

    @ParameterizedTest
    @ValueSource(strings = {"alice", "house"})
    void everyCommandIsNamedInOneLineWithItsGroup(String player) {
        List<String> lines = rows(house.ask(player, "help", Map.of()).embeds().get(1));
        for (Declaration declaration : house.commands.declarations(player.equals("house"))) {
            assertThat(lines)
                    .as(declaration.path().typed())
                    .filteredOn(
                            line -> line.startsWith("  `/" + declaration.path().group() + "` | "))
                    .singleElement()
                    .asString()
                    .contains(
                            declaration.path().words().size() == 1
                                    ? ""
                                    : declaration.path().words().getLast());
        }
        assertThat(lines.stream().anyMatch(line -> line.contains("/admin"))).isEqualTo(player.equals("house"));
    }

    @Test
    void whatIsTriedFirstCanBeTyped() {
        assertThat(HelpCommand.FIRST)
                .allSatisfy(typed -> assertThat(house.commands.find(
                                CommandPath.of(typed.substring(1).replaceAll(" [a-z]+:.*", ""))))
                        .isPresent());
        String spanish = said(house.ask("es", "alice", "help", Map.of(), Locale.forLanguageTag("es")));
        assertThat(spanish).contains("Qué probar primero", "`/bet place fighter:A amount:100`");
    }

    @Test
    void everyGroupTellsWhatItIsFor() {
        Stream<String> groups = house.commands.declarations(true).stream()
                .filter(declaration -> declaration.path().words().size() > 1)
                .map(declaration -> declaration.path().group());
        assertThat(groups.distinct()).isNotEmpty().allSatisfy(group -> {
            Embed embed =
                    house.ask("house", "help", Map.of("about", group)).embeds().getFirst();
            assertThat(embed.body().isEmpty()).isFalse();
            assertThat(rows(embed)).hasSameSizeAs(house.commands.group(group, true));
        });
    }

    private static List<String> rows(Embed embed) {
        return embed.table().rows().stream()
                .map(row -> said(row.getFirst()) + " | " + said(row.getLast()))
                .toList();
    }
}
