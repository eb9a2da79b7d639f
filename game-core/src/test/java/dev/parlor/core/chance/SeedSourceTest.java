package dev.parlor.core.chance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.memory.MemoryTransactions;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Where secrets come from. */
class SeedSourceTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final SeedSource random = SeedSource.random(bytes -> Arrays.fill(bytes, (byte) asked.incrementAndGet()));

    @Test
    void aRandomSeedIsTheBytesItWasGiven() {
        assertThat(random.of("m1")).isEqualTo(Seed.ofHex("01".repeat(32)));
        assertThat(random.of("m1")).isEqualTo(Seed.ofHex("02".repeat(32)));
    }

    @Test
    void aStorageAsksForEachSubjectOnce() {
        MemoryTransactions transactions = new MemoryTransactions(random, () -> Instant.EPOCH);
        Seed first = transactions.write(storage -> storage.seeds().of("m1"));
        Seed other = transactions.write(storage -> storage.seeds().of("m2"));
        Seed again = transactions.read(storage -> storage.seeds().of("m1"));
        assertThat(again).isEqualTo(first).isNotEqualTo(other);
        assertThat(asked).hasValue(2);
    }
}
