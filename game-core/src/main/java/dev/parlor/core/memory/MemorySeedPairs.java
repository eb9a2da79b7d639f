package dev.parlor.core.memory;

import dev.parlor.core.chance.SeedOwner;
import dev.parlor.core.chance.SeedPair;
import dev.parlor.core.chance.SeedPairs;
import dev.parlor.core.privacy.Renaming;
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

    void rename(Renaming renaming, MemorySeeds seeds) {
        SeedOwner from = renaming.fromOwner();
        find(from).ifPresent(pair -> {
            for (long generation = 1; generation <= pair.generation() + 1; generation++) {
                seeds.rename(from.secret(generation), renaming.toOwner().secret(generation));
            }
            pairs.remove(from);
            keep(pair.heldBy(renaming.toOwner()));
        });
    }

    @Override
    public void keep(SeedPair pair) {
        pairs.put(pair.owner(), pair);
    }
}
