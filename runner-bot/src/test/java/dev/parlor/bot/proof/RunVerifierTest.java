package dev.parlor.bot.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.chance.Entropy;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Publication;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chance.Verification;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proofs of runs by somebody who computes every digest right and cheats in what they say. */
class RunVerifierTest {
    private static final Seed SEED = Seed.ofHex("0".repeat(63) + "1");
    private static final String TOURNAMENT = RunVerifier.tournament(SEED.commitment());

    @Test
    void positionsThatStoodInTheInputsAreSound() {
        assertThat(verify("3 1", "5", "2", "3 1")).isInstanceOf(Verification.Sound.class);
    }

    @ParameterizedTest
    @CsvSource({
        "3 1, 5, 3, 3 1, number of positions",
        "3 1 2, 5, 2, 3 1 2, number of positions",
        "3 3, 5, 2, 3 3, positions",
        "3 6, 5, 2, 3 6, positions",
        "3 1, 5, 2, 1 3, field",
        "3 1, 5, 2, 3 2, field",
        "random, 5, 2, 3 1, streams",
    })
    void aCheatIsNamed(String chosen, String all, String size, String result, String what) {
        assertThat(verify(chosen, all, size, result))
                .isInstanceOfSatisfying(
                        Verification.Broken.class,
                        broken -> assertThat(broken.what()).isEqualTo(what));
    }

    @ParameterizedTest
    @CsvSource({
        "random, 999999999, 2", "random, 1000000, 2", "random, 0, 2", "random, 05, 2", "random, 5, 100", "random, 5, 0",
        "0 1, 5, 2", "3  1, 5, 2", "'3 1 ', 5, 2", "-3 1, 5, 2", "9999999 1, 5, 2", "lucky, 5, 2",
    })
    void whatIsNoRunIsNotTakenForOne(String chosen, String all, String size) {
        assertThat(verify(chosen, all, size, "3 1"))
                .isInstanceOfSatisfying(
                        Verification.Broken.class,
                        broken -> assertThat(broken.what()).isEqualTo("inputs"));
    }

    @Test
    void aHundredThousandPositionsAreBrokenAndNothingElse() {
        String many =
                IntStream.rangeClosed(1, 100_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        assertThat(verify(many, "100000", "64", many)).isInstanceOf(Verification.Broken.class);
    }

    @Test
    void theTournamentIsNamedAfterTheCommitment() {
        List<String> inputs = inputs("x-000000000000", "3 1", "5", "2");
        assertThat(verify(proof(inputs, "x-000000000000", "3 1")))
                .isInstanceOfSatisfying(
                        Verification.Broken.class,
                        broken -> assertThat(broken.what()).isEqualTo("tournament"));
    }

    private static Verification verify(String chosen, String all, String size, String result) {
        return verify(proof(inputs(TOURNAMENT, chosen, all, size), TOURNAMENT, result));
    }

    private static Verification verify(DrawProof proof) {
        return VerifyCommand.verify(ProofCodec.decode(ProofCodec.encode(proof)), Publication.none());
    }

    private static List<String> inputs(String tournament, String chosen, String all, String size) {
        return List.of(
                DrawScope.PROTOCOL,
                tournament,
                RunVerifier.KIND,
                chosen,
                Sha256.of("roster").hex(),
                all,
                size);
    }

    private static DrawProof proof(List<String> inputs, String tournament, String result) {
        FairDraw pick = FairDraw.open(
                SEED, new DrawScope(Purpose.PICK, tournament, Sha256.ofLines(inputs), Entropy.ofLines(List.of())));
        return DrawProof.of(SEED, inputs, List.of(), Optional.empty(), List.of(pick.proof()), result);
    }
}
