package dev.parlor.discord.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.discord.standin.Choice;
import dev.parlor.discord.standin.Guest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered to somebody who types. */
class PrompterTest {
    private final Lodge lodge = Lodge.open();
    private final Guest rosa = lodge.owner("Rosa");
    private final Guest anna = lodge.discord.guest("Anna");

    @AfterEach
    void close() {
        lodge.assertInnocent();
        lodge.close();
    }

    @Test
    void matchesAreOfferedByTheirFightersThoseThatTakeBetsFirst() {
        lodge.takeBets(rosa);
        List<Choice> offered = anna.types("bet board", Map.of(), "match", "").choices();
        assertThat(offered).isNotEmpty();
        assertThat(offered.getFirst().name()).startsWith("Match 1").contains("Fighter 1");
        assertThat(anna.types("bet board", Map.of(), "match", "fighter 1").choices())
                .extracting(Choice::value)
                .containsExactly("1");
    }

    @Test
    void theCornersOfAMatchAreItsFighters() {
        lodge.takeBets(rosa);
        assertThat(anna.types("bet place", Map.of("amount", "5"), "fighter", "").choices())
                .extracting(Choice::name)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("◆ Fighter"),
                        second -> assertThat(second).startsWith("● Fighter"));
    }

    @Test
    void fightersOfTheHouseAreFoundByNumberOrName() {
        assertThat(anna.types("tournament join", Map.of(), "fighter", "1").choices())
                .extracting(Choice::value)
                .containsExactly("1", "10", "11", "12");
        assertThat(anna.types("tournament join", Map.of(), "fighter", "Fighter 7")
                        .choices())
                .extracting(Choice::value)
                .containsExactly("7");
    }

    @Test
    void commandsOfAdministratorsAreOfferedToThemAlone() {
        assertThat(rosa.types("help", Map.of(), "about", "tournament new").choices())
                .hasSize(1);
        assertThat(anna.types("help", Map.of(), "about", "tournament new").choices())
                .isEmpty();
        assertThat(anna.speaking("es-ES")
                        .types("help", Map.of(), "about", "bet")
                        .choices())
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(choice.name()).hasSizeLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "1e", "@everyone", "\u202e", "😀", "99999999999999999999", "(", "\\", "%s {x}"})
    void halfANumberIsNoFault(String typed) {
        lodge.takeBets(rosa);
        for (String option : List.of("match", "tournament")) {
            assertThat(anna.types("bet board", Map.of(), option, typed).choices())
                    .hasSizeLessThanOrEqualTo(25);
        }
        assertThat(anna.types("bet place", Map.of("match", typed), "fighter", typed)
                        .choices())
                .isEmpty();
    }
}
