package dev.parlor.discord.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.TestHouse;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the house tells to type is what is typed on Discord. */
class ManualTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es-419");

    private final Manual manual = new Manual(
            new TestHouse().commands.declarations(true),
            group -> Optional.of("7").filter(id -> group.equals("bet")));

    @ParameterizedTest
    @CsvSource({
        "/bet, /bet board, /apuesta pizarra",
        "/bet place, /bet place, /apuesta apostar",
        "/bet place fighter:A amount:100, /bet place fighter:A amount:100, /apuesta apostar luchador:A cantidad:100",
        "/help bet place, /help about:bet place, /ayuda sobre:bet place",
        "/give to:@bob amount:10%, /give to:@bob amount:10%, /dar a:@bob cantidad:10%",
        "/limits, /limits show, /límites ver",
        "/history, /history, /historial"
    })
    void aLineIsWrittenAsItIsTyped(String typed, String english, String spanish) {
        assertThat(manual.line(typed, Locale.ENGLISH).map(Manual.Line::whole)).contains(english);
        assertThat(manual.line(typed, SPANISH).map(Manual.Line::whole)).contains(spanish);
        assertThat(manual.line(typed, Locale.GERMAN).map(Manual.Line::whole)).contains(english);
    }

    @Test
    void whatIsNoCommandStaysAsItIs() {
        assertThat(manual.line("/admin", Locale.ENGLISH)).isEmpty();
        assertThat(manual.line("/betting", Locale.ENGLISH)).isEmpty();
        assertThat(manual.line("chips", Locale.ENGLISH)).isEmpty();
        assertThat(manual.title("chips", SPANISH)).isEqualTo("chips");
        assertThat(manual.title("/nothing", SPANISH)).isEqualTo("/nothing");
    }

    @Test
    void aTitleNamesAGroup() {
        assertThat(manual.title("/bet", SPANISH)).isEqualTo("/apuesta");
        assertThat(manual.title("/admin", SPANISH)).isEqualTo("/administrar");
        assertThat(manual.title("/bet place", SPANISH)).isEqualTo("/apuesta apostar");
        assertThat(manual.title("/rules", SPANISH)).isEqualTo("/reglas");
    }

    @Test
    void onlyRegisteredCommandsAreMentioned() {
        assertThat(manual.line("/bet mine", SPANISH).flatMap(Manual.Line::mention))
                .contains("</bet mine:7>");
        assertThat(manual.line("/rules", SPANISH).flatMap(Manual.Line::mention)).isEmpty();
    }
}
