package dev.parlor.bot.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlor.bot.Complaint;
import dev.parlor.bot.settings.Settings;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Coin;
import dev.parlor.core.money.Currencies;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.EconomyRules;
import dev.parlor.core.money.Levels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentPackTest {
    private static final Settings.Economy ECONOMY =
            new Settings.Economy(1, Duration.ofHours(24), Duration.ofHours(48), Duration.ofHours(1), new Levels(100));

    @TempDir
    private Path folder;

    @Test
    void theBuiltInPackIsTheHousesStandard() {
        assertThat(ContentPack.builtIn().currencies()).isEqualTo(Currencies.standard());
        assertThat(ContentPack.builtIn().rules(ECONOMY)).isEqualTo(EconomyRules.standard());
    }

    @Test
    void aFolderReplacesFilesAndLeavesTheRest() throws IOException {
        assertThat(ContentPack.read(Optional.of(folder))).isEqualTo(ContentPack.builtIn());

        write("""
                [{"code": "chips", "name": "doubloons", "sign": "D", "uses": ["stake"], "welcome": 7}]
                """);

        Content content = ContentPack.read(Optional.of(folder));
        assertThat(content.currencies().coins()).extracting(Coin::name).containsExactly("doubloons");
        assertThat(content.rules(ECONOMY).welcome())
                .containsOnlyKeys(new Currency("chips"))
                .containsValue(Amount.of(7));
        assertThat(content.rules(ECONOMY).daily().pays()).isEmpty();
    }

    @Test
    void everyProblemIsToldAtOnceWithItsLine() throws IOException {
        write("""
                [
                  {"code": "Chips", "name": "chips", "sign": "C", "uses": ["stake"]},
                  {"code": "gems", "name": "a\\u0007b", "sign": "",
                   "uses": ["steal"],
                   "welcome": 0,
                   "daily": {"base": 0},
                   "accept-above": "5",
                   "colour": "red"},
                  7,
                  {"code": "gems", "name": "g", "name": "h", "sign": "g", "uses": [], "welcome": 1.5}
                ]
                """);

        assertThat(problems())
                .containsExactly(
                        "the content cannot be used: 13 problems",
                        "line 2: the currency: code is 'Chips'; expected 1 to 32 lowercase letters, digits, '_' and"
                                + " '-', a letter first",
                        "line 8: the currency has a field 'colour'; expected only accept-above, code, daily, name,"
                                + " sign, uses, welcome",
                        "line 3: the currency: name is 'ab'; expected 1 to 32 visible characters on one line",
                        "line 3: the currency: sign is ''; expected 1 to 8 visible characters on one line",
                        "line 4: the currency: uses is '[\"steal\"]'; expected a list of stake and give, or [] for"
                                + " neither",
                        "line 5: the currency: welcome is '0'; expected a whole number from 1 to 1000000000000",
                        "line 6: the currency: daily is '{\"base\":0}'; expected {\"base\": 1 or more, \"per-level\","
                                + " \"per-day\" and \"longest\": 0 or more}, whole numbers up to 1000000000",
                        "line 7: the currency: accept-above is '\"5\"'; expected a whole number from 0 to"
                                + " 1000000000000",
                        "line 9: it is no currency; expected an object such as {\"code\": \"chips\", …}",
                        "line 10: name comes twice; expected each field once",
                        "line 10: the currency gems comes twice; expected it once; it stands in line 3 already",
                        "line 10: the currency: welcome is '1.5'; expected a whole number from 1 to 1000000000000",
                        "there is no currency chips; expected one, for it is what bets, fees and prizes are made of");
    }

    @Test
    void whatIsNoListOfCurrenciesIsRefused() throws IOException {
        write("{}");
        assertThat(problems()).anyMatch(line -> line.startsWith("it is no list"));
        write("[\n{\"code\": \"chips\"");
        assertThat(problems()).anyMatch(line -> line.startsWith("line 2: cannot be read from here on"));
        write("[] []");
        assertThat(problems()).anyMatch(line -> line.startsWith("line 1: there is more behind the end"));
        write("");
        assertThat(problems()).anyMatch(line -> line.startsWith("it is no list"));
        write("[{\"code\": \"chips\", \"name\": \"c\", \"sign\": \"c\", \"uses\": []}]");
        assertThat(problems()).contains("line 1: chips cannot be staked; expected \"stake\" among their uses");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing");
        assertThatExceptionOfType(Complaint.class)
                .isThrownBy(() -> ContentPack.read(Optional.of(missing)))
                .withMessageContaining(missing + ": there is no such folder; expected a folder");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("currencies.json"), text);
    }

    /** Without the file's name, which is the same in all of them. */
    private List<String> problems() {
        try {
            ContentPack.read(Optional.of(folder));
            return List.of();
        } catch (Complaint e) {
            return e.words()
                    .lines()
                    .map(line -> line.replaceFirst(".*currencies\\.json(, |: )", ""))
                    .toList();
        }
    }
}
