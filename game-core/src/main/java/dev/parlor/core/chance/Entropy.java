package dev.parlor.core.chance;

import java.util.List;

/**
 * What the public adds to a draw after the commitment: the digest of the frozen bets or of a player's own words, and
 * behind it, where one was named in advance, the beacon's round.
 *
 * @param text lowercase hex, or two such parts with a {@code .} between
 */
public record Entropy(String text) {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text is not lowercase hex, optionally followed by {@code .} and more hex
     */
    public Entropy {
        if (!text.matches("[0-9a-f]{64}(\\.[0-9a-f]{1,128})?")) {
            throw new IllegalArgumentException(
                    "Entropy must be 64 lowercase hexadecimal characters, optionally followed"
                            + " by '.' and a beacon round in hex, but is '" + text + "'");
        }
    }

    /**
     * Hashes the public entries.
     *
     * @param lines the entries, in their published order
     * @return their entropy, without a beacon
     */
    public static Entropy ofLines(List<String> lines) {
        return new Entropy(Sha256.ofLines(lines).hex());
    }

    /**
     * Adds the beacon's round.
     *
     * @param round the round's randomness in lowercase hex
     * @return this entropy with the round behind it
     */
    public Entropy withBeacon(String round) {
        return new Entropy(text + "." + round);
    }

    static void checkRound(String round) {
        if (!round.matches("[0-9a-f]{1,128}")) {
            throw new IllegalArgumentException(
                    "A beacon round must be 1 to 128 lowercase hexadecimal characters, but is '" + round + "'");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
