package dev.parlor.jooq;

import dev.parlor.commands.SameInteractionRules;
import dev.parlor.commands.TestHouse;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Seeds;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.HandClock;
import java.util.Optional;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same interaction, again and again, on nodes that share a database. */
abstract class SameInteractionOnDatabase extends SameInteractionRules {
    @RegisterExtension
    final Scratch scratch;

    private final HandClock clock = new HandClock(Fixtures.NOON);
    private Optional<JooqTransactions> storage = Optional.empty();

    SameInteractionOnDatabase(Scratch scratch) {
        this.scratch = scratch;
    }

    @Override
    protected TestHouse node(String name) {
        storage = storage.or(() ->
                Optional.of(scratch.transactions(clock, Seeds.derivedFrom(Seed.ofHex("cd".repeat(32))))));
        return TestHouse.node(name, clock, storage.orElseThrow());
    }
}
