package dev.parlor.bot.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.bot.Run;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code parlor verify} over whatever a file can be. */
class ProofFilesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String COMMITMENT = "c386d8e8d07342f2e39e189c8e6c57bb205bb373fe4e3a6f69404a8bb767b417";

    @TempDir
    static Path evening;

    @TempDir
    Path folder;

    @BeforeAll
    static void play() {
        Run.exhibition("--size=16", "--punters=6", "--pick=random", "--proofs", evening.toString());
    }

    @Test
    void everyProofOfAnEveningIsSound() throws IOException {
        for (Path file : proofs()) {
            Run run = Run.of("verify", file.toString());
            assertThat(run.exit()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("The proof is sound.").doesNotContain("  no  ");
        }
        assertThat(proofs()).hasSize(17);
    }

    @Test
    void anOutsiderFindsTheSameSeedsAndWinners() throws IOException, GeneralSecurityException {
        String run = JSON.readTree(run().toFile()).get("seed").textValue();
        for (Path file : proofs()) {
            if (!file.endsWith("run.json")) {
                JsonNode proof = JSON.readTree(file.toFile());
                assertThat(Independent.winner(proof))
                        .isEqualTo(proof.get("result").textValue());
                assertThat(Independent.derivedSeed(
                                run, proof.get("inputs").get(2).textValue()))
                        .isEqualTo(proof.get("seed").textValue());
            }
        }
    }

    @Test
    void theCommitmentAtTheDoorIsTheOneOfTheRun() {
        Run right = Run.of("verify", run().toString(), "--commitment", COMMITMENT.toUpperCase(Locale.ROOT));
        assertThat(right.exit()).isZero();
        assertThat(right.out())
                .contains("the commitment is the published one")
                .contains("(--inputs HEX, --digest HEX)");
    }

    @Test
    void everythingThatWasPublishedCanBeCompared() throws IOException {
        for (Path file : proofs()) {
            JsonNode proof = JSON.readTree(file.toFile());
            String[] seen = {
                "verify", file.toString(), "--commitment",
                        proof.get("commitment").textValue(),
                "--inputs", proof.get("inputsHash").textValue(), "--digest",
                        proof.get("entropy").textValue()
            };
            assertThat(Run.of(seen).out()).contains("you compared what you saw");
            seen[5] = seen[3];
            assertThat(Run.of(seen).exit()).isEqualTo(1);
            assertThat(Run.of(seen).out()).contains("published inputs hash does not match");
        }
        assertThat(Run.of("verify", run().toString(), "--beacon", "c0ffee").out())
                .contains("beacon does not match");
        assertThat(Run.of("verify", run().toString(), "--digest", "c0ffee").exit())
                .isEqualTo(2);
    }

    @Test
    void anotherCommitmentBreaksTheProof() {
        String other = "d" + COMMITMENT.substring(1);
        Run run = Run.of("verify", run().toString(), "--commitment", other);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("published commitment does not match")
                .contains("expected    " + other)
                .contains("found       " + COMMITMENT)
                .doesNotContain("is sound");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c386", "x386d8e8d07342f2e39e189c8e6c57bb205bb373fe4e3a6f69404a8bb767b417"})
    void aCommitmentOfAnotherFormIsRefused(String hex) {
        Run run = Run.of("verify", run().toString(), "--commitment", hex);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("parlor: --commitment must be 64 hexadecimal characters, but is '" + hex + "'\n");
    }

    @Test
    void aFileIsAskedFor() {
        assertThat(Run.of("verify").exit()).isEqualTo(2);
        assertThat(Run.of("verify").err()).contains("Missing required parameter: 'FILE'");
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertRefused(folder, "it is a folder");
        assertRefused(folder.resolve("nowhere"), "there is no such file");
        assertRefused(Path.of(""), "it is a folder");
    }

    @Test
    void twoGigabytesAreRefusedByTheirSize() throws IOException {
        Path huge = folder.resolve("huge.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        assertRefused(huge, "larger than 16 MiB");
    }

    @Test
    void whatHasAnotherFormIsRefused() throws IOException {
        String proof = Files.readString(run());
        assertRefused("", "not a proof");
        assertRefused(proof + "\n", "byte " + (proof.length() + 1) + " differs");
        assertRefused("\ufeff" + proof, "byte 1 differs");
        assertRefused(JSON.readTree(proof).toPrettyString(), "byte 2 differs");
        assertRefused(proof + proof, "byte " + (proof.length() + 1) + " differs");
        assertRefused(proof.replace("\"beacon\":\"\"", "\"beacon\":null"), "field 'beacon' must be a string");
        assertRefused(proof.replace("run", "\\u0072un"), "differs");
        assertRefused(proof.replace("{\"seed", "{\"note\":1,\"seed"), "byte 3 differs");
        assertRefused("null", "the field 'seed' is missing");
        assertRefused("[1]", "the field 'seed' is missing");
        assertRefused("\"seed\"", "the field 'seed' is missing");
    }

    @Test
    void fieldsTwiceOrInAnotherOrderAreRefused() throws IOException {
        ObjectNode proof = (ObjectNode) JSON.readTree(run().toFile());
        String text = proof.toString();
        assertRefused(text.replace("{\"seed\"", "{\"result\":\"1\",\"seed\""), "Duplicate field 'result'");
        JsonNode seed = proof.remove("seed");
        proof.set("seed", seed);
        assertRefused(proof.toString(), "byte 3 differs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"seed\":[", "[[{\"x\":"})
    void deepNestingIsRefused(String opening) throws IOException {
        assertRefused(opening.repeat(100_000), "not JSON: ");
        assertRefused("{\"seed\":" + opening.repeat(100_000), "not JSON: ");
    }

    @Test
    void longNumbersAndTextsAreRefused() throws IOException {
        assertRefused("{\"seed\":" + "9".repeat(1 << 20) + "}", "refused");
        assertRefused("{\"seed\":\"" + "9".repeat(15 << 20) + "\"}", "refused");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        assertRefused(Files.write(folder.resolve("binary"), bytes), "not JSON");
        assertRefused(Files.write(folder.resolve("gzip"), new byte[] {0x1f, (byte) 0x8b, 8, 0}), "not JSON");
    }

    @ParameterizedTest
    @CsvSource({
        "subject, a:b, field 'subject'",
        "subject, '', field 'subject'",
        "subject, a b, field 'subject'",
        "purpose, luck, field 'purpose'",
        "beacon, xyz, field 'beacon'",
        "result, '\"', not in canonical form",
        "entropy, 0, field 'entropy'",
        "commitment, 0, field 'commitment'",
        "seed, secret-seed, field 'seed'",
    })
    void aFieldWithSomethingElseInItIsRefusedByName(String name, String value, String words) throws IOException {
        ObjectNode proof = (ObjectNode) JSON.readTree(run().toFile());
        ObjectNode owner =
                proof.has(name) ? proof : (ObjectNode) proof.get("streams").get(0);
        owner.put(name, value);
        Run run = assertRefused(proof.toString(), words);
        assertThat(run.err()).doesNotContain("secret-seed");
    }

    @Test
    void emptyLinesAreRefusedByName() throws IOException {
        for (String name : List.of("inputs", "entries")) {
            ObjectNode proof = (ObjectNode) JSON.readTree(run().toFile());
            proof.withArray(name).add("");
            assertRefused(proof.toString(), "field '" + name + "' must hold strings only, none empty");
        }
    }

    private static Path run() {
        return evening.resolve("run.json");
    }

    private static List<Path> proofs() throws IOException {
        try (Stream<Path> files = Files.list(evening)) {
            return files.sorted().toList();
        }
    }

    private Run assertRefused(String text, String words) throws IOException {
        return assertRefused(Files.writeString(folder.resolve("p.json"), text), words);
    }

    private static Run assertRefused(Path file, String words) {
        Run run = Run.of("verify", file.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("parlor: " + file + " is refused: ")
                .contains(words)
                .doesNotContain("\tat ");
        return run;
    }
}
