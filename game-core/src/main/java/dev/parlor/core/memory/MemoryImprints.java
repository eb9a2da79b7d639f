package dev.parlor.core.memory;

import dev.parlor.core.chance.Sha256;
import dev.parlor.core.node.Imprints;
import java.util.Optional;

/** Digests of what was done, in memory. */
final class MemoryImprints implements Imprints {
    private final Table<String, Sha256> imprints;

    MemoryImprints(Journal journal) {
        this.imprints = new Table<>(journal);
    }

    @Override
    public Optional<Sha256> find(String work) {
        return imprints.find(work);
    }

    @Override
    public void keep(String work, Sha256 digest) {
        imprints.put(work, digest);
    }
}
