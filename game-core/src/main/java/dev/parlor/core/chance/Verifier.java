package dev.parlor.core.chance;

import java.util.List;
import java.util.Optional;

/**
 * Recomputes a proof from its seed, inputs and entries. It knows no game: what the numbers mean, and that their bounds
 * are those of the rules, is checked by the feature that drew them.
 *
 * <p>What no proof can show: that the commitment was published in time, which only the published message tells, and
 * that the entries are real bets of real players.
 */
public final class Verifier {
    private Verifier() {}

    /**
     * Checks the commitment, the inputs hash, the entropy and every number of every stream, in this order.
     *
     * @param proof the proof
     * @param published the commitment that was seen before the draw, to compare with; empty to leave that out
     * @return what was found right, and the first thing that was not
     */
    public static Verification verify(DrawProof proof, Optional<Commitment> published) {
        return protocol(proof)
                .and(() -> commitment(proof, published))
                .and(() -> hashes(proof))
                .and(() -> streams(proof));
    }

    private static Verification protocol(DrawProof proof) {
        String version = proof.inputs().isEmpty() ? "" : proof.inputs().getFirst();
        return Verification.same(
                "the rules are those of protocol " + DrawScope.PROTOCOL, "rules version", DrawScope.PROTOCOL, version);
    }

    private static Verification commitment(DrawProof proof, Optional<Commitment> published) {
        Commitment own = proof.seed().commitment();
        Verification stated = Verification.same(
                "the revealed seed hashes to the commitment " + own.shortened(), "commitment", own, proof.commitment());
        return published
                .map(seen -> stated.and(() ->
                        Verification.same("the commitment is the published one", "published commitment", seen, own)))
                .orElse(stated);
    }

    private static Verification hashes(DrawProof proof) {
        Sha256 inputs = Sha256.ofLines(proof.inputs());
        Entropy entropy = DrawProof.entropy(proof.entries(), proof.beacon());
        return Verification.same("the inputs hash to " + inputs.shortened(), "inputs hash", inputs, proof.inputsHash())
                .and(() -> Verification.same(
                        "the " + proof.entries().size() + " public entries hash to the entropy",
                        "entropy",
                        entropy,
                        proof.entropy()));
    }

    private static Verification streams(DrawProof proof) {
        Verification all = new Verification.Sound(List.of());
        for (StreamProof stream : proof.streams()) {
            all = all.and(() -> stream(proof, stream));
        }
        return all;
    }

    private static Verification stream(DrawProof proof, StreamProof claimed) {
        String name = claimed.purpose().wire() + " stream of " + claimed.subject();
        FairDraw draw = FairDraw.open(proof.seed(), proof.scope(claimed.purpose(), claimed.subject()));
        for (int i = 0; i < claimed.drawn().size(); i++) {
            Drawn number = claimed.drawn().get(i);
            long value = draw.below(number.bound());
            if (value != number.value()) {
                return Verification.same("", "number " + (i + 1) + " of the " + name, value, number.value());
            }
        }
        return Verification.same(
                "all " + claimed.drawn().size() + " numbers of the " + name + " follow from the seed",
                "rejected words of the " + name,
                draw.proof().rejected(),
                claimed.rejected());
    }
}
