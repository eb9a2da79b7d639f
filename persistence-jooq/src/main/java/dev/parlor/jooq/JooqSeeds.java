package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.SEEDS;

import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.SeedSource;
import dev.parlor.core.chance.Seeds;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * Seeds within one transaction, each made when it is first asked for.
 *
 * @param source makes them
 */
record JooqSeeds(DSLContext dsl, SeedSource source) implements Seeds {
    @Override
    public Seed of(String subject) {
        return find(subject).orElseGet(() -> {
            Seed made = source.of(subject);
            dsl.insertInto(SEEDS)
                    .set(SEEDS.SUBJECT, subject)
                    .set(SEEDS.SEED, made.hex())
                    .execute();
            return made;
        });
    }

    private Optional<Seed> find(String subject) {
        return dsl.select(SEEDS.SEED)
                .from(SEEDS)
                .where(SEEDS.SUBJECT.eq(subject))
                .fetchOptional(SEEDS.SEED)
                .map(Seed::ofHex);
    }
}
