package dev.parlor.core.tournament;

import dev.parlor.core.chance.Commitment;
import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Shuffle;
import dev.parlor.core.chance.Verification;
import dev.parlor.core.chance.Verifier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws the seeds of a tournament again from its revealed seed, its plan and its entries. */
public final class SeedingVerifier {
    private static final int LINES = 3;
    private static final Comparator<String> BY_ID = Comparator.comparing(SeedingVerifier::id);

    private SeedingVerifier() {}

    /**
     * Tells whether a proof has the inputs of a random draw of seeds.
     *
     * @param proof any proof
     * @return whether {@link #verify} is for it
     */
    public static boolean isSeeding(DrawProof proof) {
        return proof.inputs().size() == LINES
                && proof.inputs().getFirst().equals(DrawScope.PROTOCOL)
                && proof.inputs().getLast().equals(Seeding.RANDOM.wire());
    }

    /**
     * Checks what {@link Verifier} checks of every proof, and then, in this order: the form of the inputs, the order of
     * the entries, the numbers of the shuffle, and the order of seeds.
     *
     * @param proof the proof of a random draw of seeds
     * @param published the commitment that was announced with the tournament, to compare with; empty to leave that out
     * @return what was found right, and the first thing that was not
     */
    public static Verification verify(DrawProof proof, Optional<Commitment> published) {
        return Verifier.verify(proof, published)
                .and(() -> inputs(proof))
                .and(() -> Verification.same(
                        "the " + proof.entries().size() + " entries stand in the order of their ids",
                        "order of the entries",
                        proof.entries().stream().sorted(BY_ID).toList(),
                        proof.entries()))
                .and(() -> seeds(proof));
    }

    private static Verification inputs(DrawProof proof) {
        return isSeeding(proof)
                ? new Verification.Sound(List.of("the inputs are those of a random draw"))
                : new Verification.Broken(
                        List.of(),
                        "inputs",
                        "rules version, tournament and " + Seeding.RANDOM.wire() + ", one a line",
                        String.join(" / ", proof.inputs()));
    }

    private static Verification seeds(DrawProof proof) {
        FairDraw draw = FairDraw.open(
                proof.seed(), proof.scope(Purpose.PICK, proof.inputs().get(1)));
        String seeds = Shuffle.all(proof.entries(), draw).stream()
                .map(SeedingVerifier::id)
                .collect(Collectors.joining(" "));
        return Verification.same(
                        "a shuffle of the entries takes the numbers of the one stream",
                        "streams",
                        List.of(draw.proof()),
                        proof.streams())
                .and(() -> Verification.same(
                        "it gives the order of the seeds", "order of the seeds", seeds, proof.result()));
    }

    private static String id(String entry) {
        return entry.substring(0, Math.max(0, entry.indexOf('|')));
    }
}
