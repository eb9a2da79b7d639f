package dev.parlor.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlor.bot.files.Problem;
import dev.parlor.bot.files.UnfitException;
import dev.parlor.core.ParlorId;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.money.Amount;
import dev.parlor.core.tournament.PrizeRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void withoutAnyFileEverythingHasItsDefault() throws UnfitException {
        Settings settings = read().settings();

        assertThat(settings.data()).isEqualTo(Path.of("data"));
        assertThat(settings.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(settings.community()).isEqualTo(new Settings.Community(new ParlorId("home"), "The Parlor"));
        assertThat(settings.database().url()).isEmpty();
        assertThat(settings.tournament().bettingWindow()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.tournament().prizes()).isEqualTo(PrizeRules.NONE);
        assertThat(settings.betting()).isEqualTo(new Settings.Betting(Takeout.HOUSE, Amount.of(20)));
        assertThat(settings.web().host()).isEqualTo("127.0.0.1");
        assertThat(settings.discord().token()).isEmpty();
    }

    @Test
    void theStrongerSourceWins() throws IOException, UnfitException {
        yaml("parlor: {id: file}\nweb: {port: 1}\nlocale: es\nlogging: {level: warn}\n");
        Files.writeString(
                folder.resolve(".env"),
                "PARLOR_PARLOR_ID=dotenv\nPARLOR_WEB_PORT=2\nexport PARLOR_LOGGING_LEVEL='debug' # loud\n");

        Effective effective =
                read(Map.of("PARLOR_PARLOR_ID", "environment", "PARLOR_WEB_PORT", "3"), List.of("web.port=4"));

        assertThat(effective.settings().web().port()).isEqualTo(4);
        assertThat(effective.settings().community().id()).isEqualTo(new ParlorId("environment"));
        assertThat(effective.settings().logging().level()).isEqualTo(LogLevel.DEBUG);
        assertThat(effective.settings().locale()).isEqualTo(Locale.forLanguageTag("es"));
        assertThat(effective.values().written(Keys.WEB_PORT).place()).hasToString("command line");
        assertThat(effective.values().written(Keys.PARLOR_ID).place())
                .hasToString("environment variable PARLOR_PARLOR_ID");
        assertThat(effective.values().written(Keys.LOG_LEVEL).place()).hasToString(".env, line 3");
        assertThat(effective.values().written(Keys.LOCALE).place()).hasToString("parlor.yaml, line 3");
    }

    @Test
    void everyProblemOfEverySourceIsToldAtOnce() throws IOException {
        yaml("""
                locale: no
                web:
                  port: 99999
                  port: 80
                  prot: 81
                webb: {port: 1}
                tournament:
                  betting-window: 2 minutes
                  prizes: [60%, 30%]
                  size: *eight
                betting: 5
                parlor: [a]
                """);
        Files.writeString(folder.resolve(".env"), "PARLOR_WEB_PORT=x\nWEB PORT\n");

        assertThat(problems(Map.of("PARLOR_LOCAL", "en"), List.of("web.port", "data=")))
                .containsExactly(
                        "command line: --set web.port has no value; expected --set web.port=VALUE",
                        "command line: data is empty; expected the name of a folder",
                        "environment variable PARLOR_LOCAL: there is no setting 'PARLOR_LOCAL'; expected a setting that"
                                + " exists; did you mean PARLOR_LOCALE?",
                        ".env, line 1: web.port is 'x'; expected a whole number from 0 to 65535",
                        ".env, line 2: a line that sets nothing; expected NAME=value, without blanks around the '='",
                        "parlor.yaml, line 1: locale is 'no'; expected one of en, es",
                        "parlor.yaml, line 3: web.port is '99999'; expected a whole number from 0 to 65535",
                        "parlor.yaml, line 4: web.port is set again; expected it once; it stands in line 3 already",
                        "parlor.yaml, line 5: there is no setting 'web.prot'; expected a setting that exists; did you"
                                + " mean web.port?",
                        "parlor.yaml, line 6: there is no setting 'webb'; expected a setting that exists; did you mean"
                                + " web?",
                        "parlor.yaml, line 8: tournament.betting-window is '2 minutes'; expected a time from 1s to 1d,"
                                + " such as 90s, 2m or 24h",
                        "parlor.yaml, line 9: tournament.prizes is '60%, 30%'; expected 1 to 4 shares that sum to 100%,"
                                + " none larger than the one before, such as [60%, 30%, 10%]",
                        "parlor.yaml, line 10: tournament.size has an alias or a tag; expected a plain value",
                        "parlor.yaml, line 11: betting is a single value; expected settings below it, indented",
                        "parlor.yaml, line 12: parlor is a list; expected settings below it, indented");
    }

    @Test
    void aWeakBadValueIsToldThoughAStrongGoodOneReplacesIt() throws IOException {
        yaml("web: {port: -1}");

        assertThat(problems(Map.of("PARLOR_WEB_PORT", "80"), List.of()))
                .containsExactly("parlor.yaml, line 1: web.port is '-1'; expected a whole number from 0 to 65535");
    }

    @Test
    void settingsThatFitAloneMustAgree() throws IOException {
        yaml("""
                betting: {takeout: 1%, minimum-stake: 99}
                tournament: {size: 2, prizes: "50%, 30%, 20%"}
                database: {user: parlor}
                economy: {streak-window: 12h}
                """);

        assertThat(problems(Map.of(), List.of()))
                .containsExactly(
                        "parlor.yaml, line 1: betting.minimum-stake is '99'; expected at least 100, the smallest stake"
                                + " of which a take-out of 1% is not nothing",
                        "parlor.yaml, line 2: tournament.prizes is '50%, 30%, 20%'; expected not more prizes than the 2"
                                + " seats of tournament.size",
                        "parlor.yaml, line 4: economy.streak-window is '12h'; expected not less than"
                                + " economy.daily-cooldown, which is 24h",
                        "parlor.yaml, line 3: database.user is 'parlor'; expected database.url to name a PostgreSQL"
                                + " server as well");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`web:\n\tport: 1`|2: a tab before the first word; expected spaces, for YAML allows no tab there",
                "`locale: en\n---\nlocale: es`|3: a second document begins; expected one document",
                "`- locale`|1: a list; expected settings such as 'locale: en'",
                "`locale: &a [*a]`|1: locale holds an alias; expected one of en, es",
            },
            delimiter = '|')
    void whatIsNoPlainYamlIsRefusedWithItsLine(String text, String problem) throws IOException {
        yaml(text);

        assertThat(problems(Map.of(), List.of())).anyMatch(told -> told.contains(problem.substring(2)));
    }

    @Test
    void brokenYamlAndOtherEncodingsAreRefusedWithTheirLine() throws IOException {
        yaml("locale: en\nweb: {port: 1\nparlor: {name: hunter2\n");
        assertThat(problems(Map.of(), List.of()))
                .last()
                .asString()
                .startsWith("parlor.yaml, line 3: cannot be read from here on (while parsing a flow mapping, expected")
                .doesNotContain("hunter2");

        Files.write(folder.resolve("parlor.yaml"), "\ncaf\u00e9: 1".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems(Map.of(), List.of()))
                .containsExactly(
                        folder.resolve("parlor.yaml") + ", line 2: the byte 0xe9 at offset 4; expected text in UTF-8");
    }

    @Test
    void aFileThatIsNamedMustExist() {
        assertThatExceptionOfType(UnfitException.class)
                .isThrownBy(() -> new Sources(surroundings(Map.of()), Optional.of("my.yaml"), List.of()).read())
                .withMessageContaining("my.yaml: cannot be read (it is gone)");
        assertThat(problems(Map.of("PARLOR_SETTINGS", "other.yaml"), List.of()))
                .singleElement()
                .asString()
                .contains("other.yaml");
    }

    @Test
    void aSecretIsShownNowhere() throws IOException, UnfitException {
        Effective effective =
                read(Map.of("DISCORD_TOKEN", "hunter2", "PARLOR_DATABASE_PASSWORD", "hunter2"), List.of());

        assertThat(effective.settings().discord().token().orElseThrow().reveal())
                .isEqualTo("hunter2");
        assertThat(effective.secrets()).hasSize(2);
        assertThat(effective.settings().toString()).doesNotContain("hunter2");
        assertThat(effective.values().all().toString())
                .doesNotContain("hunter2")
                .contains("discord.token=******");
        assertThat(surroundings(Map.of("DISCORD_TOKEN", "hunter2")).toString()).doesNotContain("hunter2");

        yaml("""
                discord: {token: hunter2}
                database: {password: hunter2, url: 'jdbc:postgresql://a/b?x=1&password=hunter2'}
                token: hunter2
                """);
        Files.writeString(
                folder.resolve(".env"), "DISCORD_TOKN=hunter2\nhunter2\nDISCORD_TOKEN=\"hunter2\nexport X=hunter2\n");
        assertThat(problems(Map.of("PARLOR_DATABASE_PASSWORD", "hunter2\n"), List.of("discord.token=hunter2")))
                .hasSize(9)
                .noneMatch(problem -> problem.contains("hunter2"));
    }

    @Test
    void otherProgramsVariablesAreLeftAlone() throws UnfitException {
        Map<String, String> others = Map.of(
                "PATH", "/bin",
                "PARLOR_TERMINAL", "80",
                "PARLOR_TRACE", "1",
                "PARLOR_SERVICE_HOST", "10.0.0.1",
                "PARLOR_PORT", "tcp://10.0.0.1:80",
                "PARLOR_PORT_80_TCP_ADDR", "10.0.0.1");

        assertThat(read(others, List.of()).settings()).isEqualTo(read().settings());
    }

    @ParameterizedTest
    @CsvSource({"90s,PT1M30S", "2m,PT2M", "24h,PT24H", "1h30m,PT1H30M", "7d,PT168H", "1500ms,PT1.5S", "0s,PT0S"})
    void timesAreReadAsPeopleWriteThem(String text, Duration time) {
        assertThat(Times.read(text)).contains(time);
        assertThat(Times.read(Times.written(time))).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "m", "-2m", "2 m", "2M", "2m1h", "1.5h", "9999999999s", "٣m", "2m ", "PT2M"})
    void otherTimesAreNone(String text) {
        assertThat(Times.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "500,500", "2k,2000", "3m,3000000", "01,", "-5,", "1e9,", "٣,", "99999999999999999999,", "1 k,"})
    void amountsAreReadAsPeopleWriteThem(String text, Long amount) {
        assertThat(Numbers.amount(text)).isEqualTo(Optional.ofNullable(amount));
    }

    @ParameterizedTest
    @CsvSource({"0%,0", "5%,500", "2.5%,250", "12.34%,1234", "100%,10000", "100.01%,", "5,", "-1%,", "1.234%,", "050%,"
    })
    void sharesAreReadInPercent(String text, Integer basisPoints) {
        assertThat(Numbers.basisPoints(text)).isEqualTo(Optional.ofNullable(basisPoints));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:abc",
                "https://-foo",
                "http://a..b/v1",
                "http://[1",
                "http://localhost:99999/v1",
                "http://localhost:0",
                "ftp://example.com",
                "http://user:secret@example.com",
                "https://example.com/v1?key=secret",
                "example.com/v1"
            })
    void whatIsNoAddressIsRefusedAndNoSecretIsRepeated(String text) {
        assertThat(problems(Map.of(), List.of("narrator.url=" + text, "narrator.models=llama3")))
                .anyMatch(told -> told.contains("narrator.url is ") && !told.contains("secret@"));
    }

    @Test
    void whoeverIsNamedNeedsAnAddressAndAModel() {
        assertThat(problems(Map.of(), List.of("narrator.url=http://localhost:11434/v1")))
                .anyMatch(told -> told.contains("narrator.models to say which models are asked there"));
        assertThat(problems(Map.of(), List.of("narrator.models=llama3")))
                .anyMatch(told -> told.contains("narrator.url to say where they are"));
    }

    @Test
    void theCurtainWaitsOnlyForNarratorsThatThereAre() throws UnfitException {
        assertThat(read().settings().curtain()).isZero();
        assertThat(new Sources(
                                new Surroundings(Map.of("NVIDIA_API_KEY", "nvapi-1"), folder),
                                Optional.empty(),
                                List.of())
                        .read()
                        .settings()
                        .curtain())
                .hasSeconds(20);
    }

    @Test
    void everyDefaultFitsItsKeyAndEveryVariableItsOwn() {
        assertThat(Keys.ALL).allMatch(key -> Written.byDefault(key).fits());
        assertThat(Keys.names()).doesNotHaveDuplicates();
        assertThat(Keys.variables()).doesNotHaveDuplicates();
    }

    @Test
    void theReferencePageIsUpToDate() throws IOException {
        assertThat(Path.of("..", "docs", "settings.md"))
                .as("write it with: ./parlor settings --reference >docs/settings.md")
                .hasContent(String.join("\n", ReferencePage.lines()));
    }

    private void yaml(String text) throws IOException {
        Files.writeString(folder.resolve("parlor.yaml"), text);
    }

    private Effective read() throws UnfitException {
        return read(Map.of(), List.of());
    }

    private Effective read(Map<String, String> environment, List<String> overrides) throws UnfitException {
        return new Sources(surroundings(environment), Optional.empty(), overrides).read();
    }

    private Surroundings surroundings(Map<String, String> environment) {
        return new Surroundings(environment, folder);
    }

    private List<String> problems(Map<String, String> environment, List<String> overrides) {
        try {
            read(environment, overrides);
            return List.of();
        } catch (UnfitException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}
