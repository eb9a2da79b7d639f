package dev.parlor.core.memory;

import dev.parlor.core.Fact;
import dev.parlor.core.Outbox;
import java.util.List;

/** Facts that wait in memory for delivery. */
public final class MemoryOutbox implements Outbox {
    private static final String ALL = "all";
    private final Rolls<String, Fact> facts;

    MemoryOutbox(Journal journal) {
        this.facts = new Rolls<>(journal);
    }

    @Override
    public void put(Fact fact) {
        facts.append(ALL, fact);
    }

    /**
     * Looks at the facts.
     *
     * @return all that wait, oldest first
     */
    public List<Fact> waiting() {
        return facts.all(ALL);
    }

    /**
     * Takes the facts out for delivery, within a write transaction.
     *
     * @return all that waited, oldest first
     */
    public List<Fact> drain() {
        List<Fact> drained = waiting();
        facts.clear(ALL);
        return drained;
    }
}
