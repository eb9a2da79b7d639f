package dev.parlor.core.tournament;

import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Publication;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Shuffle;
import dev.parlor.core.chance.Verification;
import dev.parlor.core.chance.Verifier;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Draws the seeds of a tournament again from its revealed seed, its plan and its entries. */
public final class SeedingVerifier {
    private static final int LINES = 3;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._#-]{1,64}");
    private static final Pattern ENTRANT =
            Pattern.compile("[!-~&&[^|:\"\\\\]]{1,64}\\|[1-9][0-9]{0,9}/[1-9][0-9]{0,9}");

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
                && NAME.matcher(proof.inputs().get(1)).matches()
                && proof.inputs().getLast().equals(Seeding.RANDOM.wire());
    }

    /**
     * Checks what {@link Verifier} checks of every proof, and then, in this order: the form of the inputs, the order of
     * the entries, the numbers of the shuffle, and the order of seeds.
     *
     * @param proof the proof of a random draw of seeds
     * @param published what was seen before the draw was over
     * @return what was found right, and the first thing that was not
     */
    public static Verification verify(DrawProof proof, Publication published) {
        return Verifier.verify(proof, published)
                .and(() -> inputs(proof))
                .and(() -> entrants(proof.entries()))
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

    private static Verification entrants(List<String> entries) {
        Optional<String> odd = entries.stream()
                .filter(entry -> !ENTRANT.matcher(entry).matches())
                .findFirst();
        if (odd.isPresent()) {
            return new Verification.Broken(List.of(), "entry", "id|numerator/denominator", odd.orElseThrow());
        }
        List<String> ids = entries.stream().map(SeedingVerifier::id).toList();
        return Verification.same(
                        "the " + ids.size() + " entries stand in the order of their ids, each once",
                        "order of the entries",
                        List.copyOf(new TreeSet<>(ids)),
                        ids)
                .and(() -> size(ids.size()));
    }

    private static Verification size(int entrants) {
        return entrants >= SeedOrder.FEWEST && entrants <= SeedOrder.MOST
                ? new Verification.Sound(List.of())
                : new Verification.Broken(
                        List.of(),
                        "number of entries",
                        SeedOrder.FEWEST + " to " + SeedOrder.MOST,
                        Integer.toString(entrants));
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
