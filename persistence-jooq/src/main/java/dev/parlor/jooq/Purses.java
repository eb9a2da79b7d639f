package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.ACCOUNTS;
import static dev.parlor.jooq.schema.Tables.ENTRIES;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;

/** The purses of one player in one community. */
record Purses(ParlorId parlor, PlayerId player) {
    static Purses of(ParlorId parlor, PlayerId player) {
        return new Purses(parlor, player);
    }

    Condition are() {
        return ACCOUNTS.PARLOR
                .eq(parlor.value())
                .and(ACCOUNTS.KIND.eq(Cell.PURSE))
                .and(ACCOUNTS.NAME.eq(player.value()));
    }

    /** What ever moved them. */
    Select<Record1<Long>> movements(DSLContext dsl) {
        return dsl.select(ENTRIES.MOVEMENT)
                .from(ENTRIES)
                .where(ENTRIES.ACCOUNT.in(dsl.select(ACCOUNTS.ID).from(ACCOUNTS).where(are())));
    }
}
