package dev.parlor.bot.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.bot.Complaint;
import dev.parlor.bot.Run;
import dev.parlor.core.chance.Publication;
import dev.parlor.core.chance.Verification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No proof survives a change: it is refused as no proof, or found broken. */
class ProofMutationTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "seeded > run.json",
                "random > run.json",
                "wax-magistrate,moth-regent > run.json",
                "seeded > x-c386d8e8d073.r1m1.json",
            })
    void noChangeIsSound(String pick, String name) throws IOException {
        byte[] proof = proof(pick, name);
        assertThat(fate(proof)).isEqualTo("sound");
        int broken = 0;
        int refused = 0;
        for (int at = 0; at <= proof.length; at++) {
            for (byte[] changed : changes(proof, at)) {
                String fate = fate(changed);
                assertThat(fate).as("byte %d: %s", at, text(changed)).isIn("broken", "refused");
                broken += fate.equals("broken") ? 1 : 0;
                refused += fate.equals("refused") ? 1 : 0;
            }
            assertThat(at == proof.length || !fate(Arrays.copyOf(proof, at)).equals("sound"))
                    .as("cut behind byte %d", at)
                    .isTrue();
        }
        assertThat(broken).isGreaterThan(proof.length / 2);
        assertThat(refused).isGreaterThan(proof.length / 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {"random > run.json", "seeded > x-c386d8e8d073.r1m1.json"})
    void theExitCodeSaysSo(String pick, String name) throws IOException {
        byte[] proof = proof(pick, name);
        for (int at = 0; at < proof.length; at += 13) {
            byte[] changed = changes(proof, at).getFirst();
            Path file = Files.write(folder.resolve("changed.json"), changed);
            Run run = Run.of("verify", file.toString());
            String fate = fate(changed);
            assertThat(run.exit()).as(text(changed)).isEqualTo(fate.equals("broken") ? 1 : 2);
            if (fate.equals("broken")) {
                assertThat(run.err()).isEmpty();
                assertThat(run.out())
                        .contains(" does not match\n      expected")
                        .contains("The proof is broken.");
            } else {
                assertThat(run.out()).isEmpty();
                assertThat(run.err()).contains(" is refused: ");
            }
        }
    }

    private byte[] proof(String pick, String name) throws IOException {
        Run.exhibition("--pick", pick, "--size=2", "--punters=4", "--proofs", folder.toString());
        return Files.readAllBytes(folder.resolve(name));
    }

    private static String fate(byte[] bytes) {
        try {
            Verification verification = VerifyCommand.verify(ProofCodec.decode(bytes), Publication.none());
            return verification instanceof Verification.Sound ? "sound" : "broken";
        } catch (Complaint e) {
            assertThat(e.words()).isNotBlank();
            return "refused";
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(text(bytes), e);
        }
    }

    /** Other bytes in the place of one; that one left out, doubled, and with another before it. */
    private static List<byte[]> changes(byte[] proof, int at) {
        List<byte[]> all = new ArrayList<>();
        if (at < proof.length) {
            byte old = proof[at];
            for (int other : others(old)) {
                all.add(spliced(proof, at, at + 1, (byte) other));
            }
            all.add(spliced(proof, at, at + 1));
            all.add(spliced(proof, at, at, old));
        }
        for (char inserted : " 0a,\n".toCharArray()) {
            all.add(spliced(proof, at, at, (byte) inserted));
        }
        return all.stream().filter(changed -> !Arrays.equals(changed, proof)).toList();
    }

    private static int[] others(byte old) {
        return new int[] {
            old ^ 1,
            old ^ 0x20,
            old ^ 0x80,
            old >= '0' && old <= '9' ? '0' + (old - '0' + 3) % 10 : '7',
            old >= 'a' && old <= 'f' ? 'a' + (old - 'a' + 1) % 6 : 'e',
            ' ',
            '"',
            0,
        };
    }

    private static byte[] spliced(byte[] proof, int from, int to, byte... middle) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(proof, 0, from);
        out.write(middle, 0, middle.length);
        out.write(proof, to, proof.length - to);
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
