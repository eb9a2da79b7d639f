package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.tournament.Entrants;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.testkit.ShowSamples;
import dev.parlor.testkit.TournamentSamples;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What was stored yesterday is still read. The files hold the samples of the testkit as version 1 of their forms, a
 * line of JSON each; a change that breaks these tests needs a new version, whose file is kept beside the old one.
 */
class StoredFormsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TournamentId ID = new TournamentId("t1");

    @Test
    void matchesAreWrittenInTheStoredForm() {
        assertThat(TournamentSamples.matches(ID).stream().map(StoredFormsTest::line))
                .containsExactlyElementsOf(lines("matches-1.jsonl"));
    }

    @Test
    void storedMatchesAreRead() {
        List<Match> samples = TournamentSamples.matches(ID);
        List<Match> read = IntStream.range(0, samples.size())
                .mapToObj(i -> match(samples.get(i), lines("matches-1.jsonl").get(i)))
                .toList();
        assertThat(read).isEqualTo(samples);
    }

    @Test
    void tournamentsAreWrittenInTheStoredForm() {
        assertThat(TournamentSamples.tournaments(ID).stream().map(StoredFormsTest::line))
                .containsExactlyElementsOf(lines("tournaments-2.jsonl"));
    }

    @Test
    void storedTournamentsAreRead() {
        assertThat(lines("tournaments-2.jsonl").stream().map(StoredFormsTest::tournament))
                .isEqualTo(TournamentSamples.tournaments(ID));
    }

    @Test
    void tournamentsThatWereStoredWithoutACurtainAreReadWithNone() {
        assertThat(lines("tournaments-1.jsonl").stream()
                        .map(StoredFormsTest::tournament)
                        .map(StoredFormsTest::line))
                .containsExactlyElementsOf(lines("tournaments-2.jsonl").stream()
                        .map(line -> line.replace("PT12S", "PT0S"))
                        .toList());
    }

    @Test
    void scriptsAreWrittenInTheStoredForm() {
        assertThat(scripts().map(ScriptCodec::write)).containsExactlyElementsOf(lines("scripts-1.jsonl"));
    }

    @Test
    void storedScriptsAreRead() {
        assertThat(lines("scripts-1.jsonl").stream().map(line -> ScriptCodec.read("m", line)))
                .isEqualTo(scripts().toList());
    }

    private static Stream<BattleScript> scripts() {
        return Stream.of(ShowSamples.script("“Äffin” 🐒\nof the 'second' line"), ShowSamples.shortest());
    }

    static String line(Match match) {
        MatchParts parts = MatchParts.of(match);
        return Stored.write(Stored.object()
                .put("state", MatchState.of(match).name())
                .put("body", MatchCodec.write(match))
                .put(
                        "bets",
                        parts.bets()
                                .map(bets -> String.join("\n", bets.lines()))
                                .orElse("none"))
                .put("fight", parts.fight().map(FightCodec::write).orElse("none")));
    }

    private static Match match(Match sample, String line) {
        JsonNode stored = tree(line);
        return new MatchRow(
                        sample.fixture(),
                        MatchState.valueOf(stored.get("state").textValue()),
                        sample instanceof Match.Betting betting ? Optional.of(betting.until()) : Optional.empty(),
                        stored.get("body").textValue(),
                        part(stored, "bets").map(JooqMatchParts::lines),
                        part(stored, "fight"))
                .match();
    }

    private static Optional<String> part(JsonNode stored, String name) {
        return Optional.of(stored.get(name).textValue()).filter(text -> !text.equals("none"));
    }

    static String line(Tournament tournament) {
        List<EntrantRow> entrants = IntStream.range(0, tournament.entries().size())
                .mapToObj(i -> EntrantRow.of(i + 1L, tournament.entries().all().get(i)))
                .toList();
        return Stored.write(Stored.object()
                .put("state", TournamentState.of(tournament).name())
                .put("body", TournamentCodec.write(tournament))
                .set(
                        "entrants",
                        Stored.list(
                                entrants,
                                (array, row) -> array.addArray()
                                        .add(row.fighter())
                                        .add(row.owner().orElse("nobody"))
                                        .add(row.body()))));
    }

    private static Tournament tournament(String line) {
        JsonNode stored = tree(line);
        JsonNode rows = stored.get("entrants");
        List<EntrantRow> entrants = IntStream.range(0, rows.size())
                .mapToObj(i -> new EntrantRow(
                        i + 1L,
                        rows.get(i).get(0).textValue(),
                        Optional.of(rows.get(i).get(1).textValue()).filter(owner -> !owner.equals("nobody")),
                        rows.get(i).get(2).textValue()))
                .toList();
        return TournamentCodec.read(
                ID.value(),
                TournamentState.valueOf(stored.get("state").textValue()),
                stored.get("body").textValue(),
                new Entrants(entrants.stream().map(EntrantRow::entrant).toList()));
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String file) {
        try (InputStream in = StoredFormsTest.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no file " + file + " beside this test");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
