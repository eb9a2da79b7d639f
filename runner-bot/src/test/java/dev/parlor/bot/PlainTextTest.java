package dev.parlor.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.parlor.bot.terminal.Columns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What reaches the terminal, whoever looks and whatever the roster says. */
class PlainTextTest {
    private static final Map<String, String> COLOURED =
            Map.of("PARLOR_TERMINAL", "80", "COLORTERM", "truecolor", "LANG", "en_GB.UTF-8");
    private static final String HOSTILE = "\u001b[31mRed\u001b]0;own3d\u0007\u009b2J\u202eEvil\u2066\u200f\u0000"
            + "\r\nLine\u2028Two\u2029\u0085\ud83d\ude00 \u0301\u0301\u0301 👩\u200d🚀 \ue000\u00ad 拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳拳";

    @TempDir
    Path folder;

    static List<Map<String, String>> looks() {
        return List.of(
                Map.of(),
                COLOURED,
                Map.of("PARLOR_TERMINAL", "80", "TERM", "xterm-256color"),
                Map.of("PARLOR_TERMINAL", "80", "LC_ALL", "C.UTF-8", "NO_COLOR", "1"));
    }

    @Test
    void whereThereIsNoTerminalAllIsPlainAscii() {
        for (Run run : List.of(Run.exhibition("--size=16"), Run.of("odds"), Run.of("help", "exhibition"))) {
            assertThat(run.out()).matches("[\\n\\x20-\\x7e]+");
        }
    }

    @Test
    void aVerifiedProofIsPlainAscii() {
        Run.exhibition("--size=2", "--proofs", folder.toString());
        Run run = Run.of("verify", folder.resolve("run.json").toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).matches("[\\n\\x20-\\x7e]+");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void noLineIsWiderThanTheScreen(Map<String, String> look) {
        Run run = Run.in(look, Run.exhibitionArguments("--size=16", "--punters=1000"));
        assertThat(run.exit()).isZero();
        assertNarrow(run);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void noLineIsWiderThanTheScreenWhateverTheNames(Map<String, String> look) throws IOException {
        Run run = Run.in(
                look, Run.exhibitionArguments("--size=5", "--roster", hostile().toString()));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertNarrow(run);
    }

    private static void assertNarrow(Run run) {
        assertThat(run.out().lines().map(PlainTextTest::uncoloured))
                .allSatisfy(line -> assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aRosterCannotSteerTheTerminal(Map<String, String> look) throws IOException {
        Run run = Run.in(
                look, Run.exhibitionArguments("--size=5", "--roster", hostile().toString()));
        assertThat(uncoloured(run.out()))
                .contains("Evil")
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Zl}\\p{Zp}&&[^\\n]]");
    }

    @Test
    void aTableCannotSteerTheTerminal() throws IOException {
        String cell = '"' + HOSTILE.replace("\u0000", "") + '"';
        String row = "1," + cell + "," + cell + "," + cell + "\n";
        Path table = Files.writeString(folder.resolve("t.csv"), "id,name,lore,hat\n" + row + row.replace("1,", "2,"));
        Run run = Run.in(COLOURED, Run.exhibitionArguments("--roster", table.toString()));
        assertThat(run.err()).isEmpty();
        assertThat(uncoloured(run.out())).contains("Evil").doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "t.csv > id,HERE,HERE | 1,x,y",
                "t.csv > id,HERE | 1",
                "t.csv > id,hat | HERE,x",
                "t.csv > id,hat | 1,\"HERE\"x",
                "t.csv > id,name | 1,HERE",
                "t.json > [{\"id\":\"HERE\"},{\"id\":1,\"attributes\":\"HERE\"}]",
                "t.json > [HERE]",
                "t.json > {\"name\":HERE}",
                "t.json > aHERE",
            })
    void aComplaintCannotSteerTheTerminal(String name, String text) throws IOException {
        Path bad = folder.resolve("e\u001b[31m\u0007\n" + name);
        Files.writeString(bad, text.replace(" | ", "\n").replace("HERE", HOSTILE.replace("\u0000", "")));
        for (Run run : List.of(
                Run.exhibition("--roster", bad.toString()),
                Run.of("verify", bad.toString()),
                Run.exhibition("--roster", bad + "\u001b[2Jnowhere"))) {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("parlor: ")
                    .doesNotContain("\tat ")
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\n]]");
        }
    }

    @Test
    void aPathInTheClosingLinesCannotSteerTheTerminal() {
        Path there = folder.resolve("e\u001b[31m\u0007");
        Run run = Run.in(
                COLOURED, Run.exhibitionArguments("--size=2", "--json", there + "/a.json", "--proofs", there + "/p"));
        assertThat(run.exit()).isZero();
        assertThat(there.resolve("a.json")).exists();
        assertThat(run.out()).doesNotContain("\u0007");
    }

    /** Six fighters whose every word is hostile. */
    private Path hostile() throws IOException {
        JsonMapper json = new JsonMapper();
        List<Map<String, Object>> tokens = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            tokens.add(Map.of(
                    "id",
                    i,
                    "name",
                    HOSTILE + i,
                    "description",
                    i % 2 == 0 ? HOSTILE.repeat(3) : "",
                    "attributes",
                    List.of(Map.of("trait_type", HOSTILE, "value", HOSTILE + i))));
        }
        String ascii = json.writeValueAsString(tokens)
                .chars()
                .mapToObj(c -> c < 0x7f ? Character.toString(c) : String.format("\\u%04x", c))
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("h.json"), ascii);
    }

    @Test
    void aPileOfWordsWithoutBlanksIsBroken() throws IOException {
        String table = IntStream.range(0, 4)
                .mapToObj(i -> i + ",W" + "w".repeat(55) + "," + "l".repeat(190) + ",Cap")
                .collect(Collectors.joining("\n", "id,name,lore,hat\n", "\n"));
        Path roster = Files.writeString(folder.resolve("a-" + "very-".repeat(40) + "long-name.csv"), table);
        Run run = Run.exhibition("--roster", roster.toString());
        assertThat(run.err()).isEmpty();
        assertNarrow(run);
    }

    private static String uncoloured(String text) {
        return text.replaceAll("\u001b\\[[0-9;]*m", "");
    }
}
