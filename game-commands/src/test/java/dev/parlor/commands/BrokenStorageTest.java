package dev.parlor.commands;

import static dev.parlor.commands.TestHouse.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.Transactions;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.memory.MemoryStorage;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.HandClock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The house answers also when its storage gives up. */
class BrokenStorageTest {
    private final HandClock clock = new HandClock(Fixtures.NOON);
    private final Breaking storage = new Breaking(new MemoryTransactions(Seed.ofHex("cd".repeat(32))::derive, clock));
    private final TestHouse house = TestHouse.node("n", clock, storage);

    /** Lets only so many transactions through. */
    private static final class Breaking implements Transactions<MemoryStorage> {
        private final MemoryTransactions inner;
        private final AtomicInteger writes = new AtomicInteger(Integer.MAX_VALUE);
        private final AtomicInteger reads = new AtomicInteger(Integer.MAX_VALUE);

        Breaking(MemoryTransactions inner) {
            this.inner = inner;
        }

        @Override
        public <T> T read(Function<? super MemoryStorage, ? extends T> work) {
            return inner.read(countdown(reads, work));
        }

        @Override
        public <T> T write(Function<? super MemoryStorage, ? extends T> work) {
            return inner.write(countdown(writes, work));
        }

        private static <T> Function<? super MemoryStorage, ? extends T> countdown(
                AtomicInteger left, Function<? super MemoryStorage, ? extends T> work) {
            if (left.getAndDecrement() <= 0) {
                throw new IllegalStateException("the disk is full");
            }
            return work;
        }
    }

    @BeforeEach
    void start() {
        house.takeBets();
        house.ask("alice", "start", Map.of());
    }

    @Test
    void anAnswerThatCannotBeKeptIsToldAndItsRetryHasNoSecondEffect() {
        Map<String, String> bet = Map.of("fighter", "A", "amount", "100");
        long before = house.chips("alice");
        storage.writes.set(1);
        Reply told = house.ask("i-1", "alice", "bet place", bet, Locale.ENGLISH);
        assertThat(said(told)).contains("@alice puts 100 chips");
        assertThat(house.faults).isNotEmpty().allMatch(fault -> fault.contains("the disk is full"));
        storage.writes.set(Integer.MAX_VALUE);
        assertThat(house.ask("i-1", "alice", "bet place", bet, Locale.ENGLISH)).isEqualTo(told);
        assertThat(house.chips("alice")).isEqualTo(before - 100);
    }

    @Test
    void anActThatCannotBeDoneIsAFaultWithAReferenceAndMayBeTriedAgain() {
        long before = house.chips("alice");
        Map<String, String> bet = Map.of("fighter", "A", "amount", "100");
        storage.writes.set(0);
        assertThat(said(house.ask("i-1", "alice", "bet place", bet, Locale.ENGLISH)))
                .contains("went wrong on our side");
        storage.writes.set(Integer.MAX_VALUE);
        assertThat(house.chips("alice")).isEqualTo(before);
        assertThat(said(house.ask("i-1", "alice", "bet place", bet, Locale.ENGLISH)))
                .contains("@alice puts 100 chips");
    }

    @Test
    void aButtonIsAnsweredAlsoWhenNobodyCanReadWhatStandsBehindIt() {
        Reply asked = house.ask("alice", "bet place", Map.of("fighter", "A", "amount", "all"));
        storage.reads.set(0);
        assertThat(said(house.press("alice", asked.controls().getFirst(), Map.of())))
                .contains("went wrong on our side");
    }
}
