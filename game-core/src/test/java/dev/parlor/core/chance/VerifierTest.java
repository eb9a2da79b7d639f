package dev.parlor.core.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class VerifierTest {
    private static final DrawProof PROOF = Published.proof();

    @Test
    void aTrueProofIsSoundAndSaysWhatWasChecked() {
        Verification verification = Verifier.verify(PROOF, Publication.of(Commitment.ofHex(Published.COMMITMENT)));
        assertThat(verification).isInstanceOf(Verification.Sound.class);
        assertThat(verification.checked())
                .hasSize(7)
                .anyMatch(clause -> clause.contains("published one"))
                .anyMatch(clause -> clause.contains("2 numbers of the transcript stream of m-1"));
    }

    @Test
    void aForeignCommitmentIsNamedFirst() {
        Commitment foreign = Published.SEED.derive("other").commitment();
        assertBroken(Verifier.verify(PROOF, Publication.of(foreign)), "published commitment");
        DrawProof forged = new DrawProof(
                PROOF.seed(),
                foreign,
                PROOF.inputs(),
                PROOF.inputsHash(),
                PROOF.entries(),
                PROOF.beacon(),
                PROOF.entropy(),
                PROOF.streams(),
                PROOF.result());
        assertBroken(verify(forged), "commitment");
    }

    @Test
    void changedInputsAreNamed() {
        assertBroken(verify(withInputs(changed(PROOF.inputs(), 5, line -> "631580"))), "inputs hash");
        assertBroken(verify(withInputs(changed(PROOF.inputs(), 0, line -> "parlor/2"))), "rules version");
        assertBroken(verify(withInputs(List.of())), "rules version");
    }

    @Test
    void changedBetsAreNamed() {
        assertBroken(
                verify(withEntries(changed(PROOF.entries(), 1, line -> "b-2|B|251"), Optional.empty())), "entropy");
        assertBroken(verify(withEntries(PROOF.entries().subList(0, 2), Optional.empty())), "entropy");
        assertBroken(verify(withEntries(PROOF.entries(), Optional.of(Published.ROUND))), "entropy");
    }

    @Test
    void changedNumbersAreNamed() {
        StreamProof match = PROOF.streams().getFirst();
        Drawn drawn = match.drawn().getFirst();
        assertBroken(
                verify(withMatch(new StreamProof(
                        Purpose.MATCH, "m-1", List.of(new Drawn(drawn.bound(), drawn.value() + 1)), 0))),
                "number 1 of the match stream of m-1");
        assertBroken(
                verify(withMatch(new StreamProof(Purpose.MATCH, "m-1", match.drawn(), 1))),
                "rejected words of the match stream of m-1");
        assertBroken(
                verify(withMatch(new StreamProof(Purpose.MATCH, "m-2", match.drawn(), 0))),
                "number 1 of the match stream of m-2");
    }

    private static Verification verify(DrawProof proof) {
        return Verifier.verify(proof, Publication.none());
    }

    private static void assertBroken(Verification verification, String what) {
        assertThat(verification).isInstanceOfSatisfying(Verification.Broken.class, broken -> {
            assertThat(broken.what()).isEqualTo(what);
            assertThat(broken.found()).isNotEqualTo(broken.expected());
        });
    }

    private static List<String> changed(List<String> lines, int at, UnaryOperator<String> change) {
        List<String> copy = new ArrayList<>(lines);
        copy.set(at, change.apply(copy.get(at)));
        return copy;
    }

    private static DrawProof withInputs(List<String> inputs) {
        return new DrawProof(
                PROOF.seed(),
                PROOF.commitment(),
                inputs,
                PROOF.inputsHash(),
                PROOF.entries(),
                PROOF.beacon(),
                PROOF.entropy(),
                PROOF.streams(),
                PROOF.result());
    }

    private static DrawProof withEntries(List<String> entries, Optional<String> beacon) {
        return new DrawProof(
                PROOF.seed(),
                PROOF.commitment(),
                PROOF.inputs(),
                PROOF.inputsHash(),
                entries,
                beacon,
                PROOF.entropy(),
                PROOF.streams(),
                PROOF.result());
    }

    private static DrawProof withMatch(StreamProof match) {
        return DrawProof.of(
                PROOF.seed(),
                PROOF.inputs(),
                PROOF.entries(),
                PROOF.beacon(),
                List.of(match, PROOF.streams().get(1)),
                PROOF.result());
    }
}
