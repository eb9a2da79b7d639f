package dev.parlor.testkit.memory;

import dev.parlor.core.Transactions;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.memory.MemoryStorage;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.testkit.RacesContract;
import java.time.InstantSource;

class MemoryRacesTest extends RacesContract<MemoryStorage> {
    @Override
    protected Transactions<MemoryStorage> openStorage(Seeds seeds, InstantSource time) {
        return new MemoryTransactions(seeds, time);
    }
}
