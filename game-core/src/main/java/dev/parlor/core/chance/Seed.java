package dev.parlor.core.chance;

import java.util.HexFormat;

/**
 * The secret of a draw: 32 bytes, written as 64 lowercase hexadecimal characters. It never shows itself in
 * {@link #toString()}.
 */
public final class Seed {
    private final String hex;

    private Seed(String hex) {
        this.hex = hex;
    }

    /**
     * Reads a seed.
     *
     * @param hex 64 characters out of {@code 0-9a-f}
     * @return the seed
     * @throws IllegalArgumentException if the form is another; the message does not repeat the text
     */
    public static Seed ofHex(String hex) {
        Sha256.requireHex("A seed", hex);
        return new Seed(hex);
    }

    /**
     * Makes a seed from fresh random bytes, such as those of a {@code SecureRandom}.
     *
     * @param bytes 32 bytes
     * @return the seed
     * @throws IllegalArgumentException if there are more or fewer bytes
     */
    public static Seed ofBytes(byte[] bytes) {
        return ofHex(HexFormat.of().formatHex(bytes));
    }

    /**
     * The seed in the open. Before the draw is over this is a secret.
     *
     * @return 64 lowercase hexadecimal characters
     */
    public String hex() {
        return hex;
    }

    /**
     * What is published before the first stake.
     *
     * @return the commitment to this seed
     */
    public Commitment commitment() {
        return new Commitment(Sha256.of(hex));
    }

    /**
     * The seed of one subject within a run that has a single seed: SHA-256 of {@code seed|subject}, in hex.
     *
     * @param subject such as a match id
     * @return a seed of its own
     */
    public Seed derive(String subject) {
        return new Seed(Sha256.of(hex + "|" + subject).hex());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Seed seed && seed.hex.equals(hex);
    }

    @Override
    public int hashCode() {
        return hex.hashCode();
    }

    @Override
    public String toString() {
        return "Seed(hidden)";
    }
}
