package dev.parlor.bot.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.bot.Run;
import dev.parlor.bot.Sitting;
import dev.parlor.bot.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program at a table, its lines from a pipe. */
class FirstMinuteTest {
    @TempDir
    Path folder;

    @Test
    void aNewcomersFirstMinuteOutlivesTheProgram() {
        Path data = folder.resolve("data");
        Sitting first = Sitting.at(data);
        assertThat(first.await("Parlor, the local table .* You sit at"))
                .contains("Type /start to get chips")
                .doesNotContain("goes on where it was");
        first.type("/start").await("Your purse holds 1,000 chips");
        first.type("/daily").await("Today's pay: 200 chips");
        first.await("Match 1, quarter-final");
        first.type("/bet place fighter:A amount:100").await("@you puts 100 chips on");
        String purse = first.await("@you: match 1 brings [^.]*\\. Purse: ([0-9,]+) chips");
        assertThat(first.leave()).contains("The bets on match 1 are frozen").contains("Round 1");

        Sitting second = Sitting.at(data);
        assertThat(second.await("Welcome back, @you\\. .* You sit at"))
                .contains("Your purse holds " + purse + " chips", "The house goes on where it was.")
                .containsPattern("Tournament home-night-1 is on\\. Match \\d ")
                .doesNotContain("Type /start");
        second.type("/balance").await("Your purse holds " + purse + " chips");
        second.type("/daily").await("The next one is due|You had today's pay|again");
        assertThat(second.type("/history").await("Your chips .* welcome")).contains("daily pay", "bet", "-100 chips");
        second.await("Match [2-4], quarter-final");
        assertThat(second.leave()).doesNotContain("night-2").doesNotContain("Match 1, quarter-final ---");
    }

    @Test
    void whatIsTypedIntoAPipeIsAnsweredWithoutPrompts() {
        Sitting sitting = Sitting.at(folder.resolve("data"));
        sitting.type("@alice /start")
                .type("")
                .type("@bob")
                .type("/start")
                .type("/nonsense")
                .type("hello");
        sitting.await("open for \"hello\"");
        String shown = sitting.leave();
        assertThat(shown)
                .contains("Welcome, @alice", "@bob sits down", "Welcome, @bob", "nonsense")
                .doesNotContain("> ")
                .endsWith("Good night. ");
    }

    @Test
    void theHelpStandsInColumns() {
        Run run = Run.typing("/help\n", Map.of(), Sitting.arguments(folder.resolve("data")));
        assertThat(run.out()).contains("\n  /bet place fighter:A amount:100  Bet on corner A\n");
        List<String> help = run.out()
                .lines()
                .dropWhile(line -> !line.startsWith("-- Commands"))
                .takeWhile(line -> !line.startsWith("  /help bet"))
                .toList();
        assertThat(help).hasSizeBetween(20, 40).allMatch(line -> line.length() <= 80);
        assertThat(help)
                .filteredOn(line -> line.startsWith("   "))
                .allMatch(line -> line.matches(" {4}/[a-z]+ +\\S.*| {20,}\\S.*"))
                .extracting(line ->
                        line.length() - line.replaceFirst("^ +(/[a-z]+ +)?", "").length())
                .containsOnly(22);
    }

    @Test
    void theHouseIsTheAdministratorAndNobodyElse() {
        Sitting sitting = Sitting.at(folder.resolve("data"));
        sitting.type("@alice /start").await("Welcome, @alice");
        sitting.type("@alice /admin grant player:@alice amount:500 reason:hope")
                .await("only for those who run the house");
        sitting.type("@house /admin grant player:@alice amount:500 reason:help")
                .await("@alice was given 500 chips: help");
        sitting.type("@alice /balance").await("Your purse holds 1,500 chips");
        sitting.leave();
    }

    @Test
    void aSecondTableOnTheSameFolderIsRefused() throws IOException {
        Path data = folder.resolve("data");
        try (DataFolder open = DataFolder.open(data)) {
            Run run = Run.of(Sitting.arguments(open.path()));
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains(data + " is open in another program (process "
                            + ProcessHandle.current().pid() + ")");
        }
        assertThat(Run.of(Sitting.arguments(data)).exit()).isZero();
    }

    @Test
    void everythingInTheDataFolderIsItsOwners() throws IOException {
        Path data = folder.resolve("made/data");
        Sitting sitting = Sitting.at(data);
        sitting.await("Tournament home-night-1");
        try (Stream<Path> all = Files.walk(data)) {
            assertThat(all)
                    .contains(data, data.resolve("parlor.db-wal"), data.resolve("parlor.lock"))
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .as("%s", path)
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
        sitting.leave();
        assertThat(data.resolve("logs").resolve("parlor.log"))
                .content()
                .contains("is open")
                .doesNotContain("Fault");
    }

    @Test
    void aFolderThatCannotBeMadeIsAComplaint() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        Run run = Run.of(Sitting.arguments(file.resolve("data")));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("the data folder " + file.resolve("data") + " cannot be used", "--data");
    }
}
