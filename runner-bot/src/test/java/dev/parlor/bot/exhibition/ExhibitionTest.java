package dev.parlor.bot.exhibition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.bot.files.UnfitException;
import dev.parlor.bot.roster.Contender;
import dev.parlor.bot.roster.ListColumns;
import dev.parlor.bot.roster.Roster;
import dev.parlor.bot.roster.RosterReader;
import dev.parlor.bot.terminal.Look;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.core.betting.Settlement;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.show.Crew;
import dev.parlor.core.show.HouseNarrator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evenings out of the ordinary. */
class ExhibitionTest {
    private static final HouseNarrator NARRATOR = HouseNarrator.ofTheHouse();
    private static final Studio STUDIO = new Studio(Crew.ofTheHouse((commission, time, late) -> {
        throw new IllegalStateException("Nothing is painted here");
    }));

    @TempDir
    Path folder;

    /** An evening and what was printed of it. */
    private record Told(Report report, String text) {}

    @Test
    void everyWayToSettleComesAndIsToldInWords() {
        Map<Class<?>, String> words = Map.of(
                Settlement.ThinPool.class, "Thin pool: the fee is waived down to the stakes.",
                Settlement.NobodyBackedTheWinner.class, "Nobody backed the winner: all stakes go back.",
                Settlement.Empty.class, "Nobody bet.");
        Map<Class<?>, Integer> seen = new HashMap<>();
        for (int i = 1; i <= 60; i++) {
            int number = i;
            Told told = play(RosterReader.house(), 4, number, number % 4);
            for (MatchStory story : told.report().stories()) {
                seen.merge(story.settlement().getClass(), 1, Integer::sum);
            }
            Map<Class<?>, Long> counts = told.report().stories().stream()
                    .collect(Collectors.groupingBy(story -> story.settlement().getClass(), Collectors.counting()));
            words.forEach((kind, text) -> assertThat(told.text().split(text, -1))
                    .as("%s with seed %d", kind.getSimpleName(), number)
                    .hasSize((int) (counts.getOrDefault(kind, 0L) + 1)));
        }
        assertThat(seen.keySet()).containsAll(words.keySet()).contains(Settlement.Won.class);
    }

    @Test
    void stakesThatGoBackLeaveEveryPurseAsItWas() {
        int refunds = 0;
        for (int i = 1; i <= 40; i++) {
            Report report = play(RosterReader.house(), 2, i, 1).report();
            MatchStory only = report.stories().getFirst();
            if (only.settlement() instanceof Settlement.NobodyBackedTheWinner) {
                refunds++;
                assertThat(report.standings())
                        .allSatisfy(standing -> assertThat(standing.gain()).isZero());
                assertThat(report.house().value()).isZero();
                assertThat(report.standings().stream().mapToLong(Standing::bets).sum())
                        .isEqualTo(only.bets().size())
                        .isPositive();
            }
        }
        assertThat(refunds).isPositive();
    }

    @Test
    void betsAreCountedWhetherTheyPayOrNot() {
        Report report = play(RosterReader.house(), 8, 1, 12).report();
        long all = report.stories().stream()
                .mapToLong(story -> story.bets().size())
                .sum();
        assertThat(report.standings().stream().mapToLong(Standing::bets).sum()).isEqualTo(all);
        assertThat(report.standings()).anyMatch(standing -> standing.paid() < standing.bets());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 8})
    void aFieldOfEqualsIsSeededInTheOrderOfItsRoster(int size) throws Exception {
        StringBuilder table = new StringBuilder("id,name,hat\n");
        for (int i = 0; i < 8; i++) {
            table.append(i).append(",Twin,Cap\n");
        }
        Roster roster = roster("twins.csv", table.toString());
        assertThat(roster.contenders()).extracting(Contender::rank).containsOnly(1);
        Told told = play(roster, size, 1, 6);
        assertThat(told.report().programme().field())
                .extracting(starter -> starter.contender().id().value())
                .containsExactly(List.of("0", "1", "2", "3", "4", "5", "6", "7")
                        .subList(0, size)
                        .toArray(String[]::new));
        assertThat(told.report().stories())
                .allSatisfy(story -> assertThat(story.title().chance().ppm()).isEqualTo(500_000));
        assertThat(told.report().champion().name()).isEqualTo("Twin");
        assertThat(told.report().conservation().value()).isZero();
    }

    @Test
    void aRosterOfTwoIsAFinal() throws Exception {
        Told told = play(roster("two.csv", "id,hat\na,Cap\nb,Crown\n"), 2, 1, 3);
        assertThat(told.report().stories()).hasSize(1);
        assertThat(told.report().third()).isEmpty();
        assertThat(told.text()).contains("-- Final, match 1 of 1 -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a}",
                "{winner}",
                "$1",
                "%s %n %1$s",
                "<A>",
                "x-c386d8e8d073.r1m1",
                "p-001",
                "0",
                "\\n",
                "'; DROP TABLE fighters; --",
                "@everyone",
                "**bold**",
            })
    void aNameIsOnlyAName(String name) throws Exception {
        Told told =
                play(roster("n.csv", "id,name,lore,hat\na," + name + "," + name + ",Cap\nb,Other,,Crown\n"), 2, 1, 4);
        assertThat(told.report().programme().field()).extracting(Starter::name).contains(name);
        assertThat(told.text()).contains(name);
        assertThat(new String(ReportJson.write(told.report()), StandardCharsets.UTF_8))
                .contains(name.replace("\\", "\\\\"));
    }

    @Test
    void thePunterWhoIsBrokeStaysAndBetsNoMore() {
        Report report = play(RosterReader.house(), 64, 3, 16).report();
        assertThat(report.standings())
                .allSatisfy(standing -> assertThat(standing.end()).isNotNegative());
        assertThat(report.conservation().value()).isZero();
    }

    private Roster roster(String name, String text) throws IOException, UnfitException {
        return RosterReader.read(Files.writeString(folder.resolve(name), text), ListColumns.detected());
    }

    private static Told play(Roster roster, int size, int number, int punters) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Screen screen = new Screen(new PrintStream(out, false, StandardCharsets.UTF_8), Look.PLAIN);
        Seed seed = Seed.ofHex(String.format("%064x", number));
        ExhibitionPlan plan = new ExhibitionPlan(roster, new Choice.Seeded(), size, seed, punters);
        Report report = new Exhibition(plan, NARRATOR, STUDIO, new TerminalAnnouncer(screen, Pace.INSTANT)).play();
        return new Told(report, out.toString(StandardCharsets.UTF_8));
    }
}
