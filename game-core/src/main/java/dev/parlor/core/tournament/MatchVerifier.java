package dev.parlor.core.tournament;

import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.chance.Publication;
import dev.parlor.core.chance.StreamProof;
import dev.parlor.core.chance.Verification;
import dev.parlor.core.chance.Verifier;
import dev.parlor.core.fighter.WinProbability;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Fights a match again from its revealed seed, its published lines and its bets, and compares it with the proof. */
public final class MatchVerifier {
    private static final Pattern BET = Pattern.compile("[A-Za-z0-9._#-]{1,64}\\|[AB]\\|[1-9][0-9]{0,18}");

    private MatchVerifier() {}

    /**
     * Checks what {@link Verifier} checks of every proof, and then, in this order: the form of the inputs, the chance
     * from the strengths, the form and order of the bets, the winner, and every number of the transcript.
     *
     * @param proof the proof of a match
     * @param published what was seen before the match was over
     * @return what was found right, and the first thing that was not
     */
    public static Verification verify(DrawProof proof, Publication published) {
        return Verifier.verify(proof, published)
                .and(() -> MatchInputs.read(proof.inputs())
                        .map(inputs -> match(proof, inputs))
                        .orElseGet(() -> new Verification.Broken(
                                List.of(),
                                "inputs",
                                "rules version, tournament, match, A|id|n/d, B|id|n/d and ppm, one a line",
                                String.join(" / ", proof.inputs()))));
    }

    /**
     * Fights the match of a proof again.
     *
     * @param proof the proof of a match
     * @return the fight that follows from its seed, inputs, bets and beacon, or empty if its inputs are not those of a
     *     match
     */
    public static Optional<Fight> again(DrawProof proof) {
        return MatchInputs.read(proof.inputs()).map(inputs -> again(proof, inputs));
    }

    private static Fight again(DrawProof proof, MatchInputs inputs) {
        return Fight.draw(proof.seed(), inputs, proof.entries(), proof.beacon());
    }

    private static Verification match(DrawProof proof, MatchInputs inputs) {
        return chance(inputs).and(() -> bets(proof.entries())).and(() -> fight(proof, again(proof, inputs)));
    }

    private static Verification chance(MatchInputs inputs) {
        int ppm = WinProbability.of(inputs.strengthOfA(), inputs.strengthOfB()).ppm();
        return Verification.same(
                "the chance of A, " + ppm + " ppm, follows from the strengths",
                "ppm of A",
                ppm,
                inputs.chance().ppm());
    }

    private static Verification bets(List<String> lines) {
        Optional<String> odd =
                lines.stream().filter(line -> !BET.matcher(line).matches()).findFirst();
        if (odd.isPresent()) {
            return new Verification.Broken(List.of(), "bet line", "id|A or B|stake", odd.orElseThrow());
        }
        return IntStream.range(1, lines.size())
                .filter(i -> id(lines.get(i - 1)).compareTo(id(lines.get(i))) >= 0)
                .<Verification>mapToObj(i -> new Verification.Broken(
                        List.of(), "order of the bets", "a bet id behind " + id(lines.get(i - 1)), id(lines.get(i))))
                .findFirst()
                .orElseGet(() -> stakes(lines));
    }

    private static Verification stakes(List<String> lines) {
        BigInteger sum = lines.stream()
                .map(line -> new BigInteger(line.substring(line.lastIndexOf('|') + 1)))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return sum.bitLength() < Long.SIZE
                ? new Verification.Sound(List.of("the " + lines.size() + " bets are on the two fighters"))
                : new Verification.Broken(List.of(), "sum of the stakes", "less than 2^63", sum.toString());
    }

    private static String id(String line) {
        return line.substring(0, line.indexOf('|'));
    }

    private static Verification fight(DrawProof proof, Fight again) {
        String name = MatchInputs.read(proof.inputs())
                .orElseThrow()
                .in(again.winner())
                .value();
        List<StreamProof> expected = again.proof().streams();
        List<StreamProof> found = proof.streams();
        return Verification.same(
                        "there is one stream for the winner and one for the transcript",
                        "streams",
                        expected.stream().map(MatchVerifier::title).toList(),
                        found.stream().map(MatchVerifier::title).toList())
                .and(() -> Verification.same(
                        "one number below " + WinProbability.WHOLE + " decides",
                        "decision",
                        expected.get(0),
                        found.get(0)))
                .and(() -> Verification.same(
                        "it makes " + again.winner() + ", " + name + ", the winner",
                        "winner",
                        again.winner().name(),
                        proof.result()))
                .and(() -> Verification.same(
                        "the transcript is told from its own "
                                + found.get(1).drawn().size() + " numbers",
                        "transcript",
                        expected.get(1),
                        found.get(1)));
    }

    private static String title(StreamProof stream) {
        return stream.purpose().wire() + " of " + stream.subject();
    }
}
