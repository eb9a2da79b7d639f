package dev.parlor.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every option of an exhibition with what it takes and with what it does not. */
class ExhibitionOptionsTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private Path table;
    private Path metadata;

    @BeforeEach
    void rosters() throws IOException {
        table = Files.writeString(folder.resolve("few.csv"), "id,hat,gear\n1,Cap,Pipe / Mole\n2,Cap,\n3,Crown,Mole\n");
        metadata =
                Files.writeString(folder.resolve("few.json"), "[{\"id\":1,\"name\":\"A\"},{\"id\":2,\"name\":\"B\"}]");
    }

    @ParameterizedTest
    @CsvSource({"2,1", "3,2", "5,5", "8,8", "16,16", "31,31", "32,32", "64,64"})
    void everySizeIsPlayedToTheEnd(int size, int matches) throws IOException {
        Path json = folder.resolve("a.json");
        Run run = Run.exhibition("--size", Integer.toString(size), "--punters", "2", "--json", json.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        JsonNode report = JSON.readTree(json.toFile());
        assertThat(report.get("field")).hasSize(size);
        assertThat(report.get("matches")).hasSize(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "65", "0", "-8", "x", "8.0", "", "99999999999999999999", "٨"})
    void anyOtherSizeIsRefused(String size) {
        assertRefused(
                "--size must be 8, 16 or 32 (any whole number from 2 to 64 works), but is '" + size + "'",
                "--size=" + size);
    }

    @ParameterizedTest
    @CsvSource({
        "0,and nobody bets.",
        "1,and one punter watches.",
        "2,and 2 punters watch.",
        "'1000','and 1,000 punters watch.'"
    })
    void puntersUpToAThousandCome(String punters, String words) {
        Run run = Run.exhibition("--size=2", "--punters", punters);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(words).contains("conservation 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1001", "many", "", "1e3"})
    void anyOtherNumberOfPuntersIsRefused(String punters) {
        assertRefused(
                "--punters must be a whole number from 0 to 1000, but is '" + punters + "'", "--punters=" + punters);
    }

    @Test
    void aPaceIsLiveOrInstant() {
        assertThat(Run.exhibition("--size=2", "--punters=0", "--pace", "INSTANT")
                        .exit())
                .isEqualTo(2);
        assertThat(Run.of("exhibition", "--pace", "INSTANT", "--size=2", "--punters=0", "--seed", Run.SEED))
                .isEqualTo(Run.exhibition("--size=2", "--punters=0"));
        Run slow = Run.of("exhibition", "--pace=slow");
        assertThat(slow.exit()).isEqualTo(2);
        assertThat(slow.out()).isEmpty();
        assertThat(slow.err()).contains("'--pace'").contains("'slow'").contains("LIVE, INSTANT");
    }

    @Test
    void aSeedMayBeWrittenInCapitals() {
        String seed = "ab".repeat(32);
        String[] options = {"exhibition", "--pace=instant", "--size=2", "--punters=1", "--seed"};
        Run small = Run.of(Stream.concat(Stream.of(options), Stream.of(seed)).toArray(String[]::new));
        Run capitals = Run.of(Stream.concat(Stream.of(options), Stream.of(seed.toUpperCase(Locale.ROOT)))
                .toArray(String[]::new));
        assertThat(small.exit()).isZero();
        assertThat(capitals).isEqualTo(small);
    }

    @ParameterizedTest
    @CsvSource({"63,has 63", "65,has 65", "1,has 1"})
    void aSeedOfAnotherLengthIsRefusedAndNotRepeated(int length, String found) {
        String seed = "c".repeat(length);
        Run run = Run.of("exhibition", "--pace=instant", "--seed", seed);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("parlor: --seed must be 64 hexadecimal characters, but " + found + "\n");
    }

    @Test
    void aSeedOfOtherCharactersIsRefusedAndNotRepeated() {
        String seed = "0".repeat(60) + "zq-z";
        Run run = Run.of("exhibition", "--pace=instant", "--seed", seed);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("parlor: --seed must be 64 hexadecimal characters, but holds others\n");
    }

    @Test
    void whoIsNamedComes() throws IOException {
        Path json = folder.resolve("a.json");
        Run run = Run.exhibition(
                "--pick", " velvet-undertow ,the-quiet-invoice", "--punters=1", "--json", json.toString());
        assertThat(run.err()).isEmpty();
        assertThat(JSON.readTree(json.toFile()).get("field").findValuesAsText("id"))
                .containsExactlyInAnyOrder("velvet-undertow", "the-quiet-invoice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "velvet-undertow,nobody > --pick: The House has no fighter 'nobody'; ids look like 'velvet-undertow'",
                "velvet-undertow,seeded > --pick: The House has no fighter 'seeded'",
                "velvet-undertow,old-copper-maud,velvet-undertow > --pick must name every fighter once, but names 'velvet-undertow' twice",
                "velvet-undertow,,old-copper-maud > --pick must be 'seeded', 'random', or ids with commas between, but in 'velvet-undertow,,old-copper-maud' an id",
                "velvet-undertow,old-copper-maud, > an id is blank",
                ", > an id is blank",
                "'' > an id is blank",
                "velvet-undertow > --pick must name 2 to 64 fighters, but names 1",
                "velvet undertow,old-copper-maud > A fighter id must be 1 to 64 printable ASCII characters",
            })
    void aChoiceThatCannotBeMetIsRefused(String pick, String complaint) {
        assertRefused(complaint, "--pick=" + pick);
    }

    @Test
    void moreThanSixtyFourNamesAreRefused() {
        String names = IntStream.range(0, 65).mapToObj(i -> "h-" + i).collect(Collectors.joining(","));
        assertRefused("--pick must name 2 to 64 fighters, but names 65", "--pick=" + names);
    }

    @Test
    void namesAndSizeMustAgree() {
        assertRefused(
                "--pick names 2 fighters, but --size asks for 8", "--pick=velvet-undertow,old-copper-maud", "--size=8");
        assertThat(Run.exhibition("--pick=velvet-undertow,old-copper-maud", "--size=2", "--punters=0")
                        .exit())
                .isZero();
    }

    @Test
    void aFieldCannotOutgrowTheRoster() {
        assertRefused("--size asks for 8 fighters, but Few has only 3", "--roster=" + table, "--size=8");
        assertRefused("--pick names 4 fighters, but Few has only 3", "--roster=" + table, "--pick=1,2,3,4");
        assertThat(Run.exhibition("--roster=" + table, "--punters=1").exit()).isZero();
    }

    @Test
    void oneFighterIsNoTournament() throws IOException {
        Path one = Files.writeString(folder.resolve("one.csv"), "id,hat\n1,Cap\n");
        assertRefused("two fighters or more, but One has only 1", "--roster=" + one);
        assertRefused("two fighters or more, but One has only 1", "--roster=" + one, "--pick=random");
    }

    @Test
    void aRosterThatIsNotThereIsRefused() {
        assertRefused("nowhere.csv: no such file; expected a trait table", "--roster=" + folder.resolve("nowhere.csv"));
    }

    @Test
    void aBadRosterIsRefusedWithItsLine() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.csv"), "id,hat\n1,Cap\n1,Cap\n2\n");
        assertRefused("bad.csv, line 3: the id '1' again, as in line 2; expected every id once", "--roster=" + bad);
        assertRefused("bad.csv, line 4: 1 cell; expected 2 (id, hat)", "--roster=" + bad);
    }

    @Test
    void listColumnsAreForTraitTables() {
        assertThat(Run.exhibition("--roster=" + table, "--list-column=gear", "--punters=0")
                        .exit())
                .isZero();
        assertThat(Run.exhibition("--roster=" + table, "--list-column=GEAR:/", "--punters=0")
                        .exit())
                .isZero();
        assertRefused("no list column 'coat'; expected one of hat, gear", "--roster=" + table, "--list-column=coat");
        assertRefused("--list-column: A list column needs a name", "--roster=" + table, "--list-column=:/");
        assertRefused("token metadata, which has no columns", "--roster=" + metadata, "--list-column=gear");
        assertRefused("token metadata, which has no columns", "--roster=" + folder, "--list-column=gear");
        assertRefused("--list-column needs a trait table, but there is no --roster", "--list-column=gear");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--size",
                "--pick",
                "--seed",
                "--punters",
                "--pace",
                "--json",
                "--proofs",
                "--roster",
                "--list-column"
            })
    void everyOptionWantsItsValue(String option) {
        Run run = Run.of("exhibition", option);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Missing required parameter").contains(option);
    }

    /** Refused with these words, without a trace on the disk or on the screen. */
    private void assertRefused(String words, String... options) {
        Path mark = folder.resolve("made");
        String[] all = Stream.concat(
                        Stream.of("--json", mark.resolve("a.json").toString(), "--proofs", mark + "/p"),
                        Stream.of(options))
                .toArray(String[]::new);
        Run run = Run.exhibition(all);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(words).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(run.err().lines()).allMatch(line -> line.startsWith("parlor: "));
        assertThat(run.out()).isEmpty();
        assertThat(mark).doesNotExist();
    }
}
