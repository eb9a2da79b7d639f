package dev.parlor.core.memory;

import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.SeedSource;
import dev.parlor.core.chance.Seeds;

/** Seeds in memory, each made when it is first asked for. */
final class MemorySeeds implements Seeds {
    private final Table<String, Seed> seeds;
    private final SeedSource source;

    MemorySeeds(Journal journal, SeedSource source) {
        this.seeds = new Table<>(journal);
        this.source = source;
    }

    void rename(String from, String to) {
        seeds.find(from).ifPresent(seed -> {
            seeds.remove(from);
            seeds.put(to, seed);
        });
    }

    @Override
    public Seed of(String subject) {
        return seeds.find(subject).orElseGet(() -> {
            Seed made = source.of(subject);
            seeds.put(subject, made);
            return made;
        });
    }
}
