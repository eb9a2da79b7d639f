package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.RECEIPTS;

import dev.parlor.core.chance.DrawId;
import dev.parlor.core.chance.Receipt;
import dev.parlor.core.chance.Receipts;
import dev.parlor.core.chance.SeedOwner;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Receipts within one transaction. */
record JooqReceipts(DSLContext dsl) implements Receipts {
    @Override
    public Optional<Receipt> find(DrawId draw) {
        return page(draw.owner(), RECEIPTS.NONCE.eq(draw.nonce()), 1).stream().findFirst();
    }

    @Override
    public void add(Receipt receipt) {
        SeedOwner owner = receipt.id().owner();
        int added = dsl.insertInto(RECEIPTS)
                .set(RECEIPTS.PARLOR, owner.parlor().value())
                .set(RECEIPTS.PLAYER, owner.player().value())
                .set(RECEIPTS.NONCE, receipt.id().nonce())
                .set(RECEIPTS.GENERATION, receipt.draw().generation())
                .set(RECEIPTS.BODY, DrawCodec.write(receipt))
                .onConflictDoNothing()
                .execute();
        if (added == 0) {
            throw new IllegalStateException("There is a receipt for draw " + receipt.id());
        }
    }

    @Override
    public List<Receipt> page(SeedOwner owner, long before, int most) {
        return page(owner, RECEIPTS.NONCE.lt(before), most);
    }

    private List<Receipt> page(SeedOwner owner, Condition condition, int most) {
        return dsl.selectFrom(RECEIPTS)
                .where(RECEIPTS.PARLOR.eq(owner.parlor().value()))
                .and(RECEIPTS.PLAYER.eq(owner.player().value()))
                .and(condition)
                .orderBy(RECEIPTS.NONCE.desc())
                .limit(most)
                .fetch(row -> DrawCodec.read(owner, row.getNonce(), row.getBody()));
    }
}
