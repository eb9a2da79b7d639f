package dev.parlor.core.node;

import dev.parlor.core.chance.Sha256;
import java.util.Optional;

/** Digests of what was last done for all processes, such as telling a chat which commands there are. */
public interface Imprints {
    /**
     * What was done last.
     *
     * @param work the name of the work
     * @return its digest; empty if it was never done
     */
    Optional<Sha256> find(String work);

    /**
     * Keeps what was done.
     *
     * @param work the name of the work
     * @param digest of what was done, in place of what was done before
     */
    void keep(String work, Sha256 digest);
}
