package dev.parlor.core.chance;

/**
 * The promise to use one seed: SHA-256 of the seed's 64 hexadecimal characters, as ASCII text and not as decoded bytes,
 * which is the field's convention and can be checked with any tool.
 *
 * @param hash the digest that is published
 */
public record Commitment(Sha256 hash) {
    /**
     * Reads a published commitment.
     *
     * @param hex 64 lowercase hexadecimal characters
     * @return the commitment
     * @throws IllegalArgumentException if the form is another
     */
    public static Commitment ofHex(String hex) {
        return new Commitment(new Sha256(hex));
    }

    /**
     * Tells whether this is the commitment to a seed.
     *
     * @param seed the revealed seed
     * @return true if the seed hashes to this commitment
     */
    public boolean isOf(Seed seed) {
        return seed.commitment().equals(this);
    }

    /**
     * The whole commitment.
     *
     * @return 64 lowercase hexadecimal characters
     */
    public String hex() {
        return hash.hex();
    }

    /**
     * The commitment as it is shown beside a match.
     *
     * @return such as {@code 9f4c…e21b}
     */
    public String shortened() {
        return hash.shortened();
    }

    @Override
    public String toString() {
        return hash.hex();
    }
}
