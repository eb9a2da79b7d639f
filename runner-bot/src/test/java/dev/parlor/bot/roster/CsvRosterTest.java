package dev.parlor.bot.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlor.bot.files.Place;
import dev.parlor.bot.files.UnfitException;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.rarity.Trait;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRosterTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n", " \n"})
    void readsTrimmedCellsOfLinesInAnyEnding(String end) throws Exception {
        Roster roster = read(String.join(end, "\ufeffid, hat , eyes", "0, Cap, Red", "1, , Red", "2,Crown,Red", ""));

        assertThat(roster.name()).isEqualTo("Night Owls");
        assertThat(roster.contenders()).hasSize(3);
        assertThat(roster.contenders().getFirst().traits())
                .containsExactly(new Trait("hat", "Cap"), new Trait("eyes", "Red"));
        assertThat(roster.contenders().get(1).traits()).containsExactly(new Trait("eyes", "Red"));
        assertThat(roster.contenders().get(1).name()).isEqualTo("Night Owl #1");
    }

    @Test
    void aQuotedCellMayHaveCommasQuotesAndLineBreaks() throws Exception {
        assertThat(read("id,hat,eyes\n0, \"Cap, \"\"blue\"\"\" ,\"Red\nand green\"\n")
                        .contenders()
                        .getFirst()
                        .traits())
                .containsExactly(new Trait("hat", "Cap, \"blue\""), new Trait("eyes", "Red and green"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theHeaderShowsWhatSeparatesTheCells(String separator) throws Exception {
        String table = "\n\"id\"|\"hat, or; cap\tor both\"|eyes|mouth\n0|\"a,b;c\td\"|| Big \n1| |Red|\n";
        Roster roster = read(table.replace("|", separator));

        assertThat(roster.contenders()).extracting(c -> c.id().value()).containsExactly("0", "1");
        assertThat(roster.contenders().getFirst().traits())
                .containsExactly(new Trait("hat, or; cap or both", "a,b;c d"), new Trait("mouth", "Big"));
        assertThat(traits(roster, 1)).containsExactly("eyes=Red");
        assertProblems(
                "id" + separator + "hat\n0" + separator + "x\n1" + separator + "\"Cap\"x\n",
                ", line 3: a quoted cell that does not end before the next " + Separator.of("a" + separator)
                        + " or line; expected a quote, doubled inside the cell, on both sides");
        assertProblems(
                "id" + separator + "hat\n" + separator.repeat(1_000),
                ", line 2: more than 1000 cells; expected a trait table of at most so many columns");
    }

    @Test
    void aHeaderWithACommaIsSeparatedByCommas() throws Exception {
        assertThat(traits(read("id;a\t,b;\n7,1;2\n"), 0)).containsExactly("b;=1;2");
        assertThat(traits(read("id;a\tb;c\n7;1,2;3\n"), 0)).containsExactly("a b=1,2", "c=3");
    }

    @Test
    void theColumnsIdNameAndLoreAreNoTraits() throws Exception {
        Contender contender =
                read("hat,Lore,NAME,ID\nCap,Hums.,Old Cap,x1\n").contenders().getFirst();

        assertThat(contender.id()).isEqualTo(new FighterId("x1"));
        assertThat(contender.name()).isEqualTo("Old Cap");
        assertThat(contender.lore()).contains("Hums.");
        assertThat(contender.traits()).containsExactly(new Trait("hat", "Cap"));
    }

    @Test
    void withoutAnIdColumnTheFirstOneIsTheId() throws Exception {
        Contender contender = read("token,hat\nabc,Cap\n").contenders().getFirst();

        assertThat(contender.id()).hasToString("abc");
        assertThat(contender.name()).isEqualTo("abc");
        assertThat(contender.lore()).isEmpty();
    }

    @Test
    void aFirstColumnThatCannotBeTheIdIsToldOnce() {
        String column = ", line 1: no column named id, and the first one, 'hat', cannot stand in for it, with ";
        String expected = "; expected a column named id, with another id in every line: 1 to 64 printable ASCII"
                + " characters without blanks, '|', ':', '\"' and '\\'";

        assertProblems("hat,eyes\nCap,Red\nCap,Blue\nCap,Red\n", column + "the id 'Cap' again in line 3" + expected);
        assertProblems(
                "hat,eyes\nCap,Red\nRed Cap,Blue\nA B,Red\n",
                column + "the id 'Red Cap' with a blank in line 3" + expected);
        assertProblems("hat,eyes\nCap,Red\n,Blue\n,Red\n", column + "no id in line 3" + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "Token_ID", "tokenId", "#"})
    void aFirstColumnNamedLikeAnIdIsToldLineByLine(String name) {
        assertProblems(
                name + ",hat\n7,Cap\n7,Cap\n7,Cap\n",
                ", line 3: the id '7' again, as in line 2; expected every id once",
                ", line 4: the id '7' again, as in line 2; expected every id once");
    }

    @Test
    void theRarestIsTheStrongest() throws Exception {
        Roster roster = read("id,hat\n0,Cap\n1,Cap\n2,Crown\n");

        assertThat(roster.byRank()).extracting(c -> c.id().value()).containsExactly("2", "0", "1");
        assertThat(roster.byRank()).extracting(Contender::rank).containsExactly(1, 2, 2);
        assertThat(roster.byRank().getFirst().fighter().strength()).isEqualTo(Strength.ofRank(1));
        assertThat(roster.find(new FighterId("1"))).map(Contender::rank).contains(2);
        assertThat(roster.find(new FighterId("3"))).isEmpty();
    }

    @Test
    void aColumnWithASlashBetweenBlanksIsAList() throws Exception {
        Roster roster = read("id,count,gear\n0,2,Pipe / Mole\n1,1,Pipe\n2,0,\n");

        assertThat(traits(roster, 0)).containsExactly("count=2", "gear=Pipe", "gear=Mole");
        assertThat(traits(roster, 1)).containsExactly("count=1", "gear=Pipe");
        assertThat(traits(roster, 2)).containsExactly("count=0");
        assertThat(roster.contenders()).extracting(Contender::rank).containsExactly(1, 3, 1);
    }

    @Test
    void listColumnsThatAreNamedAreTheOnlyOnes() throws Exception {
        String text = "id,a,b\n0,1;2,Pipe / Mole\n1,1,Pipe\n";
        ListColumns named = ListColumns.of(List.of(ListColumn.parse("A:;")));

        assertThat(traits(read(text, named), 0)).containsExactly("a=1", "a=2", "b=Pipe / Mole");
        assertThat(traits(read(text, ListColumns.of(List.of())), 0)).containsExactly("a=1;2", "b=Pipe / Mole");
    }

    @Test
    void aListColumnIsWrittenWithOrWithoutItsSeparator() {
        assertThat(ListColumn.parse("accessories")).isEqualTo(new ListColumn("accessories", "/"));
        assertThat(ListColumn.parse("accessories: | ")).isEqualTo(new ListColumn("accessories", " | "));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> ListColumn.parse("accessories:"));
    }

    @Test
    void namesAreCutAndCleaned() throws Exception {
        String name = "\u202eSly\u0007  Fox " + "x".repeat(80);
        Contender contender =
                read("id,name,hat\n0," + name + ",Cap\n").contenders().getFirst();

        assertThat(contender.name()).hasSize(60).startsWith("Sly Fox xxx").endsWith("x…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[31mSly\u001b[0m Fox",
                "\u009b1;31mSly Fox",
                "S\u001b]0;Title\u0007ly Fox",
                "S\u001b]8;;https://example.org\u001b\\ly Fox",
                "\u001bP1$q\u009cSly Fox\u001b[3",
                "\u001b(BSly\u001b]\u001b] Fox\u001bc",
                "\u001b[?25\u001b[ qSly Fox\u001b",
            })
    void escapeSequencesAreTakenOutWhole(String text) throws Exception {
        Contender contender = read("id,name,lore,hat\n0,\"" + text + "\",\"" + text + "\",\"" + text + "\"\n")
                .contenders()
                .getFirst();

        assertThat(contender.name()).isEqualTo("Sly Fox");
        assertThat(contender.lore()).contains("Sly Fox");
        assertThat(contender.traits()).containsExactly(new Trait("hat", "Sly Fox"));
    }

    @Test
    void saysWhichLinesHaveTheWrongNumberOfCells() {
        assertProblems(
                "id,hat,eyes\n0,Cap\n1,\"Cap\nbig\",Red\n\n2,Cap,Red,Blue\n",
                ", line 2: 2 cells; expected 3 (id, hat, eyes)",
                ", line 6: 4 cells; expected 3 (id, hat, eyes)");
    }

    @Test
    void saysWhichIdIsThereTwice() {
        assertProblems(
                "id,hat\n7,Cap\n8,Cap\n7,Crown\n", ", line 4: the id '7' again, as in line 2; expected every id once");
    }

    @Test
    void saysWhichCharactersAnIdMustNotHave() {
        String expected = "; expected 1 to 64 printable ASCII characters without blanks, '|', ':', '\"' and '\\'";

        assertProblems(
                "id,hat\na b|ñ,Cap\n,Cap\n" + "x".repeat(65) + ",Cap\n",
                ", line 2: the id 'a b|ñ' with a blank, '|', 'ñ'" + expected,
                ", line 3: no id" + expected,
                ", line 4: the id '" + "x".repeat(39) + "…' of 65 characters" + expected);
    }

    @Test
    void saysWhatIsWrongWithTheHeader() {
        assertProblems(
                "id,,hat,Hat\n0,1,2,3\n",
                ", line 1: no name above column 2; expected a name above every column",
                ", line 1: the name 'Hat' above the columns 3 and 4; expected every name once");
        assertProblems("id,name\n0,1\n", ", line 1: no trait column beside id, name; expected at least one");
    }

    @Test
    void saysWhichListColumnIsMissing() throws Exception {
        assertThatExceptionOfType(UnfitException.class)
                .isThrownBy(() -> read("id,hat,eyes\n0,1,2\n", ListColumns.of(List.of(ListColumn.parse("gear")))))
                .withMessage(file() + ", line 1: no list column 'gear'; expected one of hat, eyes");
    }

    @ParameterizedTest
    @CsvSource({"gear:;,;", "'GEAR: / ',' / '", "'gear:\t',\\t", "gear,/"})
    void saysWhichSeparatorIsInNoCell(String written, String shown) throws Exception {
        ListColumns lists = ListColumns.of(List.of(ListColumn.parse(written)));

        assertThatExceptionOfType(UnfitException.class)
                .isThrownBy(() -> read("id,a;b / c,gear\n0,1;2 / 3,Pipe|Mole\n", lists))
                .withMessage(file() + ", line 1: no cell of the list column 'gear' with the separator '" + shown
                        + "'; expected one that stands between the items, as in NAME:SEPARATOR");
        assertThatExceptionOfType(UnfitException.class)
                .isThrownBy(() -> read("id,a,gear\n0,1,Pipe\n1,2\n", lists))
                .withMessage(file() + ", line 3: 2 cells; expected 3 (id, a, gear)");
    }

    @Test
    void saysThatNothingIsThere() {
        assertProblems("", ": an empty file; expected a header of trait names and a line for each token");
        assertProblems(" \n\n", ": an empty file; expected a header of trait names and a line for each token");
        assertProblems("id,hat\n", ": a header and nothing below; expected a line for each token");
    }

    @Test
    void saysWhereAQuoteIsMissing() {
        String problem = ": a quoted cell that does not end before the next comma or line; expected a quote, doubled"
                + " inside the cell, on both sides";

        assertProblems("id,hat\n0,\"Cap\n1,Cap\n", ", line 2" + problem);
        assertProblems("id,hat\n0,Cap\n1,\"Cap\"x\n", ", line 3" + problem);
    }

    @Test
    void tenProblemsAreShownAndTheRestCounted() {
        String text = IntStream.range(0, 37).mapToObj(i -> i + "\n").collect(Collectors.joining("", "id,hat\n", ""));

        assertThatExceptionOfType(UnfitException.class)
                .isThrownBy(() -> read(text))
                .satisfies(e -> {
                    assertThat(e.problems()).hasSize(10);
                    assertThat(e.problems().getFirst().place()).isEqualTo(new Place(file().toString(), 2, 0));
                    assertThat(e.more()).isEqualTo(27);
                    assertThat(e).message().endsWith("\n… and 27 more");
                });
    }

    @Test
    void aTraitOfMoreThanTwoHundredCharactersIsRefused() {
        assertProblems(
                "id,hat\n0," + "x".repeat(201) + "\n",
                ", line 2: the trait 'hat' with 201 characters; expected at most 200 in a trait's name and in its value");
    }

    @Test
    void aLineOfMoreThanAThousandCellsIsRefused() {
        assertProblems(
                "id,hat\n" + ",".repeat(1_000),
                ", line 2: more than 1000 cells; expected a trait table of at most so many columns");
    }

    @Test
    void moreThanAHundredThousandTokensAreRefused() {
        StringBuilder text = new StringBuilder("id,hat\n");
        IntStream.rangeClosed(0, 100_000).forEach(i -> text.append(i).append(",Cap\n"));

        assertProblems(text.toString(), ", line 100002: a token more than 100000; expected at most 100000 tokens");
    }

    private Path file() {
        return folder.resolve("night_owls.csv");
    }

    private Roster read(String text) throws IOException, UnfitException {
        return read(text, ListColumns.detected());
    }

    private Roster read(String text, ListColumns lists) throws IOException, UnfitException {
        return RosterReader.read(Files.writeString(file(), text), lists);
    }

    private void assertProblems(String text, String... behindTheName) {
        assertThatExceptionOfType(UnfitException.class)
                .isThrownBy(() -> read(text))
                .withMessage(Stream.of(behindTheName)
                        .map(problem -> file() + problem)
                        .collect(Collectors.joining("\n")));
    }

    private static List<String> traits(Roster roster, int index) {
        return roster.contenders().get(index).traits().stream()
                .map(trait -> trait.name() + "=" + trait.value())
                .toList();
    }
}
