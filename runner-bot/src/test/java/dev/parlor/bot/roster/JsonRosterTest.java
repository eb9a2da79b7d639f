package dev.parlor.bot.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlor.bot.files.UnfitException;
import dev.parlor.core.rarity.Trait;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonRosterTest {
    private static final String CAP = "\"attributes\": [{\"trait_type\": \"hat\", \"value\": \"Cap\"}]";

    @TempDir
    private Path folder;

    /** The shape of OpenSea's example, docs.opensea.io/docs/metadata-standards, with a field of every kind. */
    @Test
    void readsAnArrayOfMetadata() throws Exception {
        Contender contender = read("""
                        [{"name": "Dave Starbelly", "description": "Likes to swim.", "tokenId": 3, "edition": 9,
                          "image": "https://example.org/3.png", "properties": {"files": [{"uri": "3.png"}]},
                          "attributes": [
                            {"trait_type": "Base", "value": "Starfish"},
                            {"trait_type": "Level", "value": 5},
                            {"trait_type": "Stamina", "value": 1.40, "display_type": "boost_number"},
                            {"trait_type": "Sleepy", "value": true},
                            {"trait_type": "Hat", "value": null},
                            {"trait_type": "Scarf"},
                            {"trait_type": "Shoes", "value": " "},
                            {"value": "Happy"},
                            {"trait_type": null, "value": "Fresh"}]}]
                        """).contenders().getFirst();

        assertThat(contender.id()).hasToString("3");
        assertThat(contender.name()).isEqualTo("Dave Starbelly");
        assertThat(contender.lore()).contains("Likes to swim.");
        assertThat(contender.traits())
                .containsExactly(
                        new Trait("Base", "Starfish"),
                        new Trait("Level", "5"),
                        new Trait("Stamina", "1.40"),
                        new Trait("Sleepy", "true"),
                        new Trait("property", "Happy"),
                        new Trait("property", "Fresh"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"edition\": 12; 12",
                "\"id\": \" a1 \"; a1",
                "\"edition\": 1, \"token_id\": \"7\"; 7",
                "\"name\": \"Night Shift #0042\"; 0042",
                "\"name\": \"Night Shift\"; 0"
            })
    void anIdIsStatedOrTheNumberInTheNameOrThePlace(String fields, String id) throws Exception {
        assertThat(read("[{" + fields + ", " + CAP + "}]")
                        .contenders()
                        .getFirst()
                        .id())
                .hasToString(id);
    }

    @Test
    void aTraitThatATokenHasTwiceIsAListInTheWholeCollection() throws Exception {
        Roster roster = read("""
                [{"id": 0, "attributes": [{"trait_type": "gear", "value": "Pipe"}, {"trait_type": "Gear", "value": "Mole"}]},
                 {"id": 1, "attributes": [{"trait_type": "gear", "value": "Pipe"}]},
                 {"id": 2, "attributes": []}]
                """);

        assertThat(roster.contenders().getFirst().traits())
                .containsExactly(new Trait("gear", "Pipe"), new Trait("Gear", "Mole"));
        assertThat(roster.contenders()).extracting(Contender::rank).containsExactly(1, 3, 1);
    }

    @Test
    void readsAFolderInTheOrderOfItsNumbers() throws Exception {
        for (String name : List.of("10", "9", "100", "2")) {
            write(name + ".json", "{\"name\": \"N\", \"edition\": 1, " + CAP + "}");
        }
        write("collection.json", "{\"name\": \"All of them\"}");
        write("_metadata.json", "[{\"edition\": 1}]");
        write("2.png", "not text");
        write(".hidden.json", "{");
        Files.createDirectory(folder.resolve("7.json"));

        assertThat(RosterReader.read(folder, ListColumns.detected()).contenders())
                .extracting(contender -> contender.id().value())
                .containsExactly("2", "9", "10", "100");
    }

    @Test
    void readsAFolderOfFilesWithoutAnEnding() throws Exception {
        for (String name : List.of("10", "9", "0")) {
            write(name, "\ufeff\n {\"name\": \"N\", " + CAP + "}");
        }
        write("3", "[{" + CAP + "}]");
        write("4.JSON", "{" + CAP + "}");
        write("LICENSE", "Do what you want {with it}.");
        write("empty", "");
        write("collection", "{\"name\": \"All of them\"}");
        write("5.txt", "{" + CAP + "}");

        assertThat(RosterReader.read(folder, ListColumns.detected()).contenders())
                .extracting(contender -> contender.id().value())
                .containsExactly("0", "3", "4", "9", "10");
    }

    @Test
    void aTokenWithAndWithoutAnEndingIsThereTwice() throws Exception {
        write("1", "{" + CAP + "}");
        write("1.json", "{" + CAP + "}");

        assertThatExceptionOfType(UnfitException.class)
                .isThrownBy(() -> RosterReader.read(folder, ListColumns.detected()))
                .withMessageContaining("the id '1' again, as in ");
    }

    @Test
    void readsTheWholeCollectionOfAFolderWithNothingElse() throws Exception {
        write("_metadata.json", "[{\"edition\": 5, " + CAP + "}]");

        assertThat(RosterReader.read(folder, ListColumns.detected()).contenders())
                .extracting(contender -> contender.id().value())
                .containsExactly("5");
    }

    @Test
    void saysWhatAFolderLacks() throws Exception {
        write("a.txt", "");

        assertThatExceptionOfType(UnfitException.class)
                .isThrownBy(() -> RosterReader.read(folder, ListColumns.detected()))
                .withMessage(
                        folder + ": no .json file among 1 files; expected a file for each token, as 12.json or 12");
    }

    @Test
    void saysWhichFilesOfAFolderAreWrong() throws Exception {
        write("1.json", "[{}, {}]");
        write("2.json", "7");
        write("3 4.json", "{" + CAP + "}");

        assertThatExceptionOfType(UnfitException.class)
                .isThrownBy(() -> RosterReader.read(folder, ListColumns.detected()))
                .withMessage(Stream.of(
                                "1.json: 2 tokens; expected one token in each file of a folder",
                                "2.json, line 1, column 1: 7; expected an object with name and attributes",
                                "2.json: 0 tokens; expected one token in each file of a folder",
                                "3 4.json, line 1, column 1: the id '3 4' with a blank; expected 1 to 64 printable ASCII"
                                        + " characters without blanks, '|', ':', '\"' and '\\'")
                        .map(problem -> folder.resolve(problem).toString())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void saysWhereTheSyntaxIsWrong() {
        assertProblems(
                "[{\"id\": 1,\n  \"name\" \"x\"}]",
                ", line 2, column 10: Unexpected character ('\"' (code 34)):"
                        + " was expecting a colon to separate field name and value; expected valid JSON");
        assertProblems(
                "[{\"id\": 1}",
                ", line 1, column 11: Unexpected end-of-input: expected close marker for Array;"
                        + " expected valid JSON");
        assertProblems(
                "[{\"id\": 1, " + CAP + "}] [",
                ", line 1, column 68: more behind the end; expected one array, or" + " one object, and nothing else");
        assertProblems(" ", ": an empty file; expected token metadata in JSON");
        assertProblems("[]", ": no token; expected at least one");
    }

    @Test
    void saysWhereTheShapeIsWrong() {
        assertProblems(
                """
                [{"id": 1, "attributes": {"hat": "Cap"}},
                 {"id": 2, "attributes": ["Cap", {"trait_type": ["hat"], "value": {"x": 1}}]},
                 "three",
                 {"id": 1, "name": []}]
                """,
                ", line 1, column 26: an object; expected an array of attributes",
                ", line 2, column 27: the text 'Cap'; expected an object with trait_type and value",
                ", line 2, column 49: an array; expected a text",
                ", line 2, column 67: an object; expected a text, a number or a truth value",
                ", line 3, column 2: the text 'three'; expected an object with name and attributes",
                ", line 4, column 20: an array; expected a text",
                ", line 4, column 2: the id '1' again, as in line 1, column 2; expected every id once");
    }

    @Test
    void saysWhichTokenHasNoIdAmongOthersThatHave() {
        assertProblems(
                "[{\"id\": 1, " + CAP + "},\n {" + CAP + "}]",
                ", line 2, column 2: no id; expected 1 to 64 printable ASCII characters without blanks, '|', ':', '\"'"
                        + " and '\\'");
    }

    @Test
    void aFileWithoutAnEndingIsReadForWhatItIs() throws Exception {
        assertThat(RosterReader.read(write("tokens", " [{" + CAP + "}]"), ListColumns.detected())
                        .contenders())
                .hasSize(1);
        assertThat(RosterReader.read(write("table", "id,hat\n1,Cap\n"), ListColumns.detected())
                        .contenders())
                .hasSize(1);
    }

    @Test
    void moreThanAHundredThousandTokensAreRefused() {
        String tokens = "{},\n".repeat(100_001);

        assertProblems(
                "[" + tokens + "{}]",
                ", line 100001, column 1: a token more than 100000; expected at most 100000" + " tokens");
    }

    @Test
    void moreThanAThousandTraitsOfATokenAreRefused() {
        assertProblems(
                "[{\"attributes\": [" + "{\"value\": 1},\n".repeat(1_000) + "{\"value\": 2}]}]",
                ", line 1001, column 1: a trait more than 1000; expected at most 1000 traits of a token");
    }

    @Test
    void deepNestingIsRefusedWithItsPlace() {
        assertThatExceptionOfType(UnfitException.class)
                .isThrownBy(() -> read("[{\"x\": " + "[".repeat(5_000)))
                .withMessageContaining("line 1, column ")
                .withMessageContaining("expected valid JSON");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Roster read(String text) throws IOException, UnfitException {
        return RosterReader.read(write("owls.json", text), ListColumns.detected());
    }

    private void assertProblems(String text, String... behindTheName) {
        assertThatExceptionOfType(UnfitException.class)
                .isThrownBy(() -> read(text))
                .withMessage(Stream.of(behindTheName)
                        .map(problem -> folder.resolve("owls.json") + problem)
                        .collect(Collectors.joining("\n")));
    }
}
