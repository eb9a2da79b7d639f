package dev.parlor.core.chance;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is needed to recompute a draw, and what it is claimed to have given. It holds nothing that
 * {@link Verifier} does not recompute or compare; an independent verifier needs only SHA-256 and HMAC.
 *
 * @param seed the revealed seed
 * @param commitment what was published before the first stake
 * @param inputs the lines that were published with the commitment; the first is {@link DrawScope#PROTOCOL}
 * @param inputsHash the digest of the inputs
 * @param entries what the public added, in published order, such as {@code betId|pick|stake}
 * @param beacon the round of public randomness in lowercase hex, where one was named in advance
 * @param entropy the digest of the entries, and the beacon behind it
 * @param streams what each word stream gave
 * @param result what it came to, in the words of the game, such as the corner that won
 */
public record DrawProof(
        Seed seed,
        Commitment commitment,
        List<String> inputs,
        Sha256 inputsHash,
        List<String> entries,
        Optional<String> beacon,
        Entropy entropy,
        List<StreamProof> streams,
        String result) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a line is empty or holds a line break, or the beacon is no lowercase hex
     */
    public DrawProof {
        inputs = Sha256.checkedLines(inputs);
        entries = Sha256.checkedLines(entries);
        beacon.ifPresent(Entropy::checkRound);
        streams = List.copyOf(streams);
    }

    /**
     * The proof of draws that were made under a seed.
     *
     * @param seed the seed, which this reveals
     * @param inputs the lines published with the commitment
     * @param entries what the public added
     * @param beacon the beacon's round, if one was named
     * @param streams what the draws gave
     * @param result what they came to
     * @return a proof whose digests are computed from the rest
     */
    public static DrawProof of(
            Seed seed,
            List<String> inputs,
            List<String> entries,
            Optional<String> beacon,
            List<StreamProof> streams,
            String result) {
        return new DrawProof(
                seed,
                seed.commitment(),
                inputs,
                Sha256.ofLines(inputs),
                entries,
                beacon,
                entropy(entries, beacon),
                streams,
                result);
    }

    /**
     * The scope that a stream of this proof belongs to.
     *
     * @param purpose what the words are for
     * @param subject what they are about
     * @return the scope under this proof's inputs and entropy
     */
    public DrawScope scope(Purpose purpose, String subject) {
        return new DrawScope(purpose, subject, inputsHash, entropy);
    }

    static Entropy entropy(List<String> entries, Optional<String> beacon) {
        Entropy plain = Entropy.ofLines(entries);
        return beacon.map(plain::withBeacon).orElse(plain);
    }
}
