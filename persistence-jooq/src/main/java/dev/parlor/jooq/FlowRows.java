package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.ACCOUNTS;
import static dev.parlor.jooq.schema.Tables.ENTRIES;
import static dev.parlor.jooq.schema.Tables.MOVEMENTS;

import dev.parlor.core.money.Balance;
import java.math.BigInteger;
import java.util.List;
import org.jooq.DSLContext;

/**
 * Sums up the last entries of purses. They are walked from the newest back to the first that is too old, so a purse with
 * a long past costs no more than its present.
 */
record FlowRows(DSLContext dsl) {
    Balance sum(Flow flow) {
        List<Long> purses =
                dsl.select(ACCOUNTS.ID).from(ACCOUNTS).where(flow.purses()).fetch(ACCOUNTS.ID);
        return new Balance(purses.stream()
                .map(purse -> sum(flow, purse))
                .reduce(BigInteger.ZERO, BigInteger::add)
                .longValueExact());
    }

    private BigInteger sum(Flow flow, long purse) {
        ExactSum sum = new ExactSum(ENTRIES.DELTA);
        return sum.in(dsl.select(sum.fields())
                .from(ENTRIES)
                .join(MOVEMENTS)
                .on(MOVEMENTS.ID.eq(ENTRIES.MOVEMENT))
                .where(ENTRIES.ACCOUNT.eq(purse))
                .and(ENTRIES.MOVEMENT.gt(last(flow, purse)))
                .and(flow.counted())
                .fetchSingle());
    }

    /** The purse's newest movement that is too old to count. */
    private long last(Flow flow, long purse) {
        return dsl.select(ENTRIES.MOVEMENT)
                .from(ENTRIES)
                .join(MOVEMENTS)
                .on(MOVEMENTS.ID.eq(ENTRIES.MOVEMENT))
                .where(ENTRIES.ACCOUNT.eq(purse))
                .and(flow.longBefore())
                .orderBy(ENTRIES.MOVEMENT.desc())
                .limit(1)
                .fetchOptional(ENTRIES.MOVEMENT)
                .orElse(0L);
    }
}
