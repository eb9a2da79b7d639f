package dev.parlor.core.memory;

import dev.parlor.core.chance.SeedOwner;
import dev.parlor.core.chance.SeedPair;
import dev.parlor.core.chance.SeedPairs;
import java.util.Optional;

/** What players draw from, in memory. */
final class MemorySeedPairs implements SeedPairs {
    private final Table<SeedOwner, SeedPair> pairs;

    MemorySeedPairs(Journal journal) {
        this.pairs = new Table<>(journal);
    }

    @Override
    public Optional<SeedPair> find(SeedOwner owner) {
        return pairs.find(owner);
    }

    @Override
    public void keep(SeedPair pair) {
        pairs.put(pair.owner(), pair);
    }
}
