package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.RECEIPTS;
import static dev.parlor.jooq.schema.Tables.SEEDS;
import static dev.parlor.jooq.schema.Tables.SEED_PAIRS;

import dev.parlor.core.chance.SeedOwner;
import dev.parlor.core.chance.SeedPair;
import dev.parlor.core.privacy.Renaming;
import org.jooq.DSLContext;

/** Puts pseudonyms to draws and to the seeds that they were made from, whose numbers stay as they are. */
record RenamedDraws(DSLContext dsl) {
    void rename(Renaming renaming) {
        new JooqSeedPairs(dsl).find(renaming.fromOwner()).ifPresent(pair -> rename(pair, renaming));
        dsl.update(RECEIPTS)
                .set(RECEIPTS.PLAYER, renaming.to().value())
                .where(RECEIPTS.PARLOR.eq(renaming.parlor().value()))
                .and(RECEIPTS.PLAYER.eq(renaming.from().value()))
                .execute();
    }

    private void rename(SeedPair pair, Renaming renaming) {
        SeedOwner to = renaming.toOwner();
        Batch seeds = new Batch(dsl, dsl.update(SEEDS).set(SEEDS.SUBJECT, "").where(SEEDS.SUBJECT.eq("")));
        for (long generation = 1; generation <= pair.generation() + 1; generation++) {
            seeds.add(to.secret(generation), pair.owner().secret(generation));
        }
        seeds.run();
        dsl.update(SEED_PAIRS)
                .set(SEED_PAIRS.PLAYER, to.player().value())
                .where(SEED_PAIRS.PARLOR.eq(to.parlor().value()))
                .and(SEED_PAIRS.PLAYER.eq(pair.owner().player().value()))
                .execute();
    }
}
