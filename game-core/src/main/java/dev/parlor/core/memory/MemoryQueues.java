package dev.parlor.core.memory;

import dev.parlor.core.node.Queues;
import java.time.Instant;
import java.util.Optional;

/** Queues in memory. */
final class MemoryQueues implements Queues {
    private final Table<String, Instant> queues;

    MemoryQueues(Journal journal) {
        this.queues = new Table<>(journal);
    }

    @Override
    public Optional<Instant> free(String queue) {
        return queues.find(queue);
    }

    @Override
    public void keep(String queue, Instant free) {
        queues.put(queue, free);
    }
}
