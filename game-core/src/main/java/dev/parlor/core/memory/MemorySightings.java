package dev.parlor.core.memory;

import dev.parlor.core.chance.Sha256;
import dev.parlor.core.show.Onlooker;
import dev.parlor.core.show.Sightings;
import java.time.Instant;
import java.util.Optional;

/** What was seen in pictures, in memory, where nobody asks how long ago. */
final class MemorySightings implements Sightings {
    private final Table<Sha256, Onlooker.Seen> sightings;

    MemorySightings(Journal journal) {
        this.sightings = new Table<>(journal);
    }

    @Override
    public Optional<Onlooker.Seen> find(Sha256 picture) {
        return sightings.find(picture);
    }

    @Override
    public void keep(Sha256 picture, Onlooker.Seen seen, Instant at) {
        sightings.put(picture, seen);
    }
}
