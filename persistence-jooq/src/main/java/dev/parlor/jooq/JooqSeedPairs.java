package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.SEED_PAIRS;

import dev.parlor.core.chance.ClientSeed;
import dev.parlor.core.chance.Commitment;
import dev.parlor.core.chance.SeedOwner;
import dev.parlor.core.chance.SeedPair;
import dev.parlor.core.chance.SeedPairs;
import dev.parlor.jooq.schema.tables.records.SeedPairsRecord;
import java.util.Optional;
import org.jooq.DSLContext;

/** What players draw from, within one transaction. */
record JooqSeedPairs(DSLContext dsl) implements SeedPairs {
    @Override
    public Optional<SeedPair> find(SeedOwner owner) {
        return dsl.selectFrom(SEED_PAIRS)
                .where(SEED_PAIRS.PARLOR.eq(owner.parlor().value()))
                .and(SEED_PAIRS.PLAYER.eq(owner.player().value()))
                .fetchOptional()
                .map(row -> pair(owner, row));
    }

    @Override
    public void keep(SeedPair pair) {
        SeedPairsRecord row = row(pair);
        dsl.insertInto(SEED_PAIRS)
                .set(row)
                .onConflict(SEED_PAIRS.PARLOR, SEED_PAIRS.PLAYER)
                .doUpdate()
                .set(row)
                .execute();
    }

    private static SeedPairsRecord row(SeedPair pair) {
        return new SeedPairsRecord(
                pair.owner().parlor().value(),
                pair.owner().player().value(),
                pair.generation(),
                pair.current().hex(),
                pair.next().hex(),
                pair.clientSeed().text(),
                pair.draws(),
                DrawCodec.write(pair.pending()));
    }

    private static SeedPair pair(SeedOwner owner, SeedPairsRecord row) {
        return new SeedPair(
                owner,
                row.getGeneration(),
                Commitment.ofHex(row.getCurrentCommitment()),
                Commitment.ofHex(row.getNextCommitment()),
                new ClientSeed(row.getClientSeed()),
                row.getDraws(),
                DrawCodec.readPending(owner, row.getPending()));
    }
}
