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
     * Checks the rules' version, the commitment, the inputs hash, the entropy and every number of every stream, in this
     * order, and compares each with what was published where that was seen.
     *
     * @param proof the proof
     * @param published what was seen before the draw was over
     * @return what was found right, and the first thing that was not
     */
    public static Verification verify(DrawProof proof, Publication published) {
        return protocol(proof)
                .and(() -> commitment(proof, published))
                .and(() -> inputs(proof, published))
                .and(() -> entropy(proof, published))
                .and(() -> beacon(proof, published))
                .and(() -> streams(proof));
    }

    private static Verification protocol(DrawProof proof) {
        String version = proof.inputs().isEmpty() ? "" : proof.inputs().getFirst();
        return Verification.same(
                "the rules are those of protocol " + DrawScope.PROTOCOL, "rules version", DrawScope.PROTOCOL, version);
    }

    private static Verification commitment(DrawProof proof, Publication published) {
        Commitment own = proof.seed().commitment();
        return Verification.same(
                        "the revealed seed hashes to the commitment " + own.shortened(),
                        "commitment",
                        own,
                        proof.commitment())
                .and(() -> seen("commitment", published.commitment(), own));
    }

    private static Verification inputs(DrawProof proof, Publication published) {
        Sha256 inputs = Sha256.ofLines(proof.inputs());
        return Verification.same("the inputs hash to " + inputs.shortened(), "inputs hash", inputs, proof.inputsHash())
                .and(() -> seen("inputs hash", published.inputs(), inputs));
    }

    private static Verification entropy(DrawProof proof, Publication published) {
        Entropy entropy = DrawProof.entropy(proof.entries(), proof.beacon());
        return Verification.same(
                        "the " + proof.entries().size() + " public entries hash to the entropy",
                        "entropy",
                        entropy,
                        proof.entropy())
                .and(() -> seen("digest", published.digest(), Sha256.ofLines(proof.entries())));
    }

    /** A round that nobody looked up proves nothing: who made the proof could have tried rounds until one suited. */
    private static Verification beacon(DrawProof proof, Publication published) {
        if (proof.beacon().isEmpty() && published.round().isEmpty()) {
            return new Verification.Sound(List.of());
        }
        return Verification.same(
                "the beacon's round is the one looked up",
                "beacon",
                published.round().orElse("the round named in advance, looked up where it was published"),
                proof.beacon().orElse("no beacon"));
    }

    private static Verification seen(String what, Optional<?> published, Object own) {
        return published
                .map(seen -> Verification.same("the " + what + " is the published one", "published " + what, seen, own))
                .orElseGet(() -> new Verification.Sound(List.of()));
    }

    private static Verification streams(DrawProof proof) {
        List<String> names = proof.streams().stream().map(Verifier::name).toList();
        List<String> distinct = names.stream().distinct().toList();
        if (names.isEmpty() || distinct.size() < names.size()) {
            return new Verification.Broken(List.of(), "streams", "one or more, each once", names.toString());
        }
        Verification all = new Verification.Sound(List.of());
        for (StreamProof stream : proof.streams()) {
            all = all.and(() -> stream(proof, stream));
        }
        return all;
    }

    private static String name(StreamProof stream) {
        return stream.purpose().wire() + " stream of " + stream.subject();
    }

    private static Verification stream(DrawProof proof, StreamProof claimed) {
        String name = name(claimed);
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
