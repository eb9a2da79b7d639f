package dev.parlor.bot.proof;

import dev.parlor.core.chance.Commitment;
import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Publication;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chance.Shuffle;
import dev.parlor.core.chance.StreamProof;
import dev.parlor.core.chance.Verification;
import dev.parlor.core.chance.Verifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Checks the proof of a run: that its tournament is named after the commitment, and that whom it picked follows from
 * its seed or stood in the inputs.
 */
public final class RunVerifier {
    /** The third line of a run's inputs. */
    public static final String KIND = "run";
    /** The fourth line of a run's inputs where the field is drawn; otherwise it holds the positions. */
    public static final String RANDOM = "random";

    private static final int LINES = 7;

    private RunVerifier() {}

    /**
     * Tells whether a proof is that of a run.
     *
     * @param proof any proof
     * @return whether its inputs have the form of a run's
     */
    static boolean isRun(DrawProof proof) {
        List<String> lines = proof.inputs();
        return lines.size() == LINES
                && lines.get(0).equals(DrawScope.PROTOCOL)
                && lines.get(2).equals(KIND)
                && (lines.get(3).equals(RANDOM) || isPositions(lines.get(3)))
                && lines.get(4).matches("[0-9a-f]{64}")
                && lines.get(5).matches("[1-9][0-9]{0,5}")
                && lines.get(6).matches("[1-9][0-9]?")
                && proof.entries().isEmpty()
                && proof.beacon().isEmpty();
    }

    private static boolean isPositions(String line) {
        return Arrays.stream(line.split(" ", -1)).allMatch(word -> word.matches("[1-9][0-9]{0,5}"));
    }

    /**
     * Checks a run.
     *
     * @param proof a proof for which {@link #isRun} holds
     * @param published what was seen before the run
     * @return what was found right, and the first thing that was not
     */
    static Verification verify(DrawProof proof, Publication published) {
        String tournament = tournament(proof.seed().commitment());
        return Verifier.verify(proof, published)
                .and(() -> Verification.same(
                        "the tournament is named after the commitment",
                        "tournament",
                        tournament,
                        proof.inputs().get(1)))
                .and(() -> positions(proof))
                .and(() -> Verification.same(
                        "there is one stream, for the pick",
                        "streams",
                        List.of(pick(proof, tournament)),
                        proof.streams()))
                .and(() -> Verification.same(
                        "the field is " + (isDrawn(proof) ? "the one drawn" : "the one that stood in the inputs")
                                + " (positions in the roster "
                                + new Sha256(proof.inputs().get(4)).shortened() + ")",
                        "field",
                        field(proof, tournament),
                        proof.result()));
    }

    /**
     * The name of a run's tournament.
     *
     * @param commitment the commitment to the run's seed
     * @return {@code x-} and the first twelve characters of the commitment
     */
    public static String tournament(Commitment commitment) {
        return "x-" + commitment.hex().substring(0, 12);
    }

    /** Whoever was not drawn stands in the roster, once, and they are as many as the size says. */
    private static Verification positions(DrawProof proof) {
        if (isDrawn(proof)) {
            return new Verification.Sound(List.of());
        }
        String size = proof.inputs().get(6);
        List<String> words = List.of(proof.inputs().get(3).split(" ", -1));
        return Verification.same(
                        "the inputs name " + size + " positions",
                        "number of positions",
                        size,
                        Integer.toString(words.size()))
                .and(() -> within(proof.inputs().get(5), words));
    }

    private static Verification within(String all, List<String> positions) {
        return Verification.same(
                "they are different, and within the roster of " + all,
                "positions",
                positions.stream()
                        .distinct()
                        .filter(position -> Integer.parseInt(position) <= Integer.parseInt(all))
                        .toList(),
                positions);
    }

    private static StreamProof pick(DrawProof proof, String tournament) {
        FairDraw draw = open(proof, tournament);
        if (isDrawn(proof)) {
            drawn(proof, draw);
        }
        return draw.proof();
    }

    private static String field(DrawProof proof, String tournament) {
        return isDrawn(proof)
                ? drawn(proof, open(proof, tournament))
                : proof.inputs().get(3);
    }

    private static String drawn(DrawProof proof, FairDraw draw) {
        int all = Integer.parseInt(proof.inputs().get(5));
        int size = Integer.parseInt(proof.inputs().get(6));
        List<Integer> positions = IntStream.rangeClosed(1, all).boxed().toList();
        return String.join(
                " ",
                Shuffle.pick(positions, Math.min(size, all), draw).stream()
                        .map(String::valueOf)
                        .toList());
    }

    private static FairDraw open(DrawProof proof, String tournament) {
        return FairDraw.open(proof.seed(), proof.scope(Purpose.PICK, tournament));
    }

    private static boolean isDrawn(DrawProof proof) {
        return proof.inputs().get(3).equals(RANDOM);
    }
}
