package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.IMPRINTS;

import dev.parlor.core.chance.Sha256;
import dev.parlor.core.node.Imprints;
import java.util.Optional;
import org.jooq.DSLContext;

/** Digests of what was done, in a database. */
record JooqImprints(DSLContext dsl) implements Imprints {
    @Override
    public Optional<Sha256> find(String work) {
        return dsl.select(IMPRINTS.DIGEST)
                .from(IMPRINTS)
                .where(IMPRINTS.WORK.eq(work))
                .fetchOptional(IMPRINTS.DIGEST)
                .map(Sha256::new);
    }

    @Override
    public void keep(String work, Sha256 digest) {
        dsl.insertInto(IMPRINTS)
                .set(IMPRINTS.WORK, work)
                .set(IMPRINTS.DIGEST, digest.hex())
                .onConflict(IMPRINTS.WORK)
                .doUpdate()
                .set(IMPRINTS.DIGEST, digest.hex())
                .execute();
    }
}
