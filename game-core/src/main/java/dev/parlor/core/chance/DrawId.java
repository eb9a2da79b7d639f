package dev.parlor.core.chance;

/**
 * The name of a player's draw.
 *
 * @param owner whose draw
 * @param nonce its number among all his draws, from 1; no two have the same
 */
public record DrawId(SeedOwner owner, long nonce) {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the nonce is below 1
     */
    public DrawId {
        if (nonce < 1) {
            throw new IllegalArgumentException("A draw's nonce must be 1 or more, but is " + nonce);
        }
    }

    @Override
    public String toString() {
        return owner + "/" + nonce;
    }
}
