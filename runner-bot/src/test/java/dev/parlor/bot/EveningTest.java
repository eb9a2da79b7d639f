package dev.parlor.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an evening reports: the same from the same seed, and in agreement with itself. */
class EveningTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OTHER = "0".repeat(63) + "2";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"seeded", "random", "velvet-undertow,old-copper-maud,the-quiet-invoice"})
    void theSameSeedGivesTheSameEvening(String pick) throws IOException {
        Map<String, String> first = evening("first", Run.SEED, "--pick", pick);
        Map<String, String> again = evening("again", Run.SEED, "--pick", pick);
        Map<String, String> other = evening("other", OTHER, "--pick", pick);
        assertThat(again).isEqualTo(first);
        assertThat(other.get("all.json")).isNotEqualTo(first.get("all.json"));
        assertThat(other.get("screen")).isNotEqualTo(first.get("screen"));
        assertThat(other.keySet())
                .doesNotContainAnyElementsOf(first.keySet().stream()
                        .filter(name -> name.startsWith("x-"))
                        .toList());
    }

    @Test
    void withoutASeedEveryEveningIsAnother() {
        String[] options = {"exhibition", "--pace=instant", "--size=2", "--punters=1"};
        assertThat(Run.of(options).out()).isNotEqualTo(Run.of(options).out());
    }

    @Test
    void theReportHoldsNoWallTime() throws IOException {
        String report = evening("first", Run.SEED, "--size=8").get("all.json");
        assertThat(report).doesNotContainPattern("\\d{4}-\\d\\d-\\d\\dT|\\d{1,2}:\\d\\d:\\d\\d|\\b1[678]\\d{11}\\b");
    }

    @Test
    void fieldsStandInAFixedOrder() throws IOException {
        JsonNode report = JSON.readTree(evening("a", Run.SEED, "--size=4").get("all.json"));
        assertThat(names(report))
                .containsExactly(
                        "protocol",
                        "tournament",
                        "commitment",
                        "seed",
                        "roster",
                        "field",
                        "matches",
                        "champion",
                        "runnerUp",
                        "third",
                        "punters",
                        "house",
                        "conservation");
        assertThat(names(report.get("matches").get(0)))
                .containsExactly(
                        "id",
                        "round",
                        "name",
                        "a",
                        "b",
                        "ppmOfA",
                        "commitment",
                        "inputsHash",
                        "entropy",
                        "seed",
                        "trust",
                        "bets",
                        "winner",
                        "transcript",
                        "narration",
                        "settlement");
        assertThat(names(report.get("matches").get(0).get("settlement")))
                .containsExactly(
                        "outcome", "gross", "carriedIn", "fee", "net", "paid", "dust", "carriedOut", "payouts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--size=2 --punters=1",
                "--size=5 --punters=3",
                "--size=16 --punters=12",
                "--size=31 --punters=7 --pick=random",
                "--size=8 --punters=200"
            })
    void theNumbersAgree(String options) throws IOException {
        JsonNode report =
                JSON.readTree(evening("a", Run.SEED, options.split(" ", -1)).get("all.json"));
        Map<String, Long> purses = new TreeMap<>();
        Map<String, Integer> bets = new HashMap<>();
        Map<String, Integer> won = new HashMap<>();
        long house = 0;
        for (JsonNode match : report.get("matches")) {
            house += settled(match, purses, bets, won);
        }
        for (JsonNode punter : report.get("punters")) {
            String id = punter.get("id").asText();
            assertThat(punter.get("end").asLong()).isEqualTo(1_000 + purses.getOrDefault(id, 0L));
            assertThat(punter.get("end").asLong()).isNotNegative();
            assertThat(punter.get("start").asLong()).isEqualTo(1_000);
            assertThat(punter.get("gain").asLong()).isEqualTo(purses.getOrDefault(id, 0L));
            assertThat(punter.get("bets").asInt()).isEqualTo(bets.getOrDefault(id, 0));
            assertThat(punter.get("paid").asInt()).isEqualTo(won.getOrDefault(id, 0));
        }
        assertThat(report.get("house").asLong()).isEqualTo(house);
        assertThat(report.get("conservation").asLong()).isZero();
        assertThat(purses.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(-house);
    }

    /** Checks the books of a match and adds what it did to the purses; the result is what the house took. */
    private static long settled(
            JsonNode match, Map<String, Long> purses, Map<String, Integer> bets, Map<String, Integer> won) {
        Map<String, Long> stakes = new HashMap<>();
        for (JsonNode bet : match.get("bets")) {
            stakes.merge(bet.get("punter").asText(), bet.get("stake").asLong(), Long::sum);
        }
        stakes.forEach((punter, stake) -> {
            purses.merge(punter, -stake, Long::sum);
            bets.merge(punter, 1, Integer::sum);
        });
        JsonNode books = match.get("settlement");
        long paid = 0;
        for (JsonNode payout : books.get("payouts")) {
            String punter = payout.get("punter").asText();
            assertThat(payout.get("stake").asLong()).isEqualTo(stakes.get(punter));
            purses.merge(punter, payout.get("paid").asLong(), Long::sum);
            won.merge(punter, 1, Integer::sum);
            paid += payout.get("paid").asLong();
        }
        long fee = books.get("fee").asLong();
        long dust = books.get("dust").asLong();
        long gross = books.get("gross").asLong();
        assertThat(gross)
                .isEqualTo(stakes.values().stream().mapToLong(Long::longValue).sum());
        assertThat(books.get("paid").asLong()).isEqualTo(paid);
        assertThat(books.get("net").asLong()).isEqualTo(gross - fee);
        assertThat(paid + fee + dust).isEqualTo(gross);
        assertThat(match.get("winner").asText())
                .isIn(match.get("a").asText(), match.get("b").asText());
        return fee + dust;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 16, 64})
    void theChampionWonTheLastMatchAndTheOddsMakeOne(int size) throws IOException {
        JsonNode report = JSON.readTree(
                evening("a", Run.SEED, "--punters=0", "--size=" + size).get("all.json"));
        JsonNode last = report.get("matches").get(report.get("matches").size() - 1);
        assertThat(last.get("name").asText()).isEqualTo("Final");
        assertThat(report.get("champion")).isEqualTo(last.get("winner"));
        assertThat(List.of(last.get("a"), last.get("b"))).contains(report.get("runnerUp"));
        assertThat(report.get("runnerUp")).isNotEqualTo(report.get("champion"));
        double sum = report.get("field").findValues("championshipOdds").stream()
                .mapToDouble(JsonNode::asDouble)
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-6));
        List<JsonNode> ranks = report.get("field").findValues("rank");
        assertThat(ranks).isSortedAccordingTo((a, b) -> Integer.compare(a.asInt(), b.asInt()));
        assertThat(report.has("third")).isEqualTo(size > 3);
        assertThat(report.get("matches").findValuesAsText("outcome")).containsOnly("empty");
    }

    private Map<String, String> evening(String name, String seed, String... options) throws IOException {
        Path there = folder.resolve(name);
        List<String> all = new ArrayList<>(List.of("exhibition", "--pace=instant", "--seed", seed));
        all.addAll(List.of(options));
        all.addAll(List.of("--json", there + "/all.json", "--proofs", there.toString()));
        Run run = Run.of(all.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        Map<String, String> files = new TreeMap<>();
        files.put("screen", run.out().replace(there.toString(), "THERE"));
        try (Stream<Path> written = Files.list(there)) {
            for (Path file : written.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static List<String> names(JsonNode node) {
        Iterable<String> names = node::fieldNames;
        return StreamSupport.stream(names.spliterator(), false).toList();
    }
}
