package dev.parlor.core.chance;

import java.util.Optional;

/**
 * What was seen in public before a draw was over, to hold a proof against. A proof alone shows only that its parts fit
 * together; that they are the parts which were promised shows the comparison with what was published in time.
 *
 * @param commitment what was published before the first stake
 * @param inputs the inputs hash that was published with it
 * @param digest the digest of the entries that was published when they were frozen
 * @param round the randomness of the beacon's round that was named in advance, as its network gives it
 */
public record Publication(
        Optional<Commitment> commitment, Optional<Sha256> inputs, Optional<Sha256> digest, Optional<String> round) {
    /**
     * Nothing was seen. A proof with a beacon cannot be sound then, since who proves could name any round.
     *
     * @return a publication to compare nothing with
     */
    public static Publication none() {
        return new Publication(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Only the commitment was seen.
     *
     * @param commitment what was published before the first stake
     * @return a publication to compare the commitment with
     */
    public static Publication of(Commitment commitment) {
        return new Publication(Optional.of(commitment), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
