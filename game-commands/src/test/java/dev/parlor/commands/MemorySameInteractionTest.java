package dev.parlor.commands;

import dev.parlor.core.chance.Seed;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.HandClock;

class MemorySameInteractionTest extends SameInteractionRules {
    private final HandClock clock = new HandClock(Fixtures.NOON);
    private final MemoryTransactions storage = new MemoryTransactions(Seed.ofHex("cd".repeat(32))::derive, clock);

    @Override
    protected TestHouse node(String name) {
        return TestHouse.node(name, clock, storage);
    }
}
