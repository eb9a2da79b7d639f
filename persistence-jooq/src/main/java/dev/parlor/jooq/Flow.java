package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.ACCOUNTS;
import static dev.parlor.jooq.schema.Tables.MOVEMENTS;

import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Reason;
import dev.parlor.core.money.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * A question for what came into purses and went out of them.
 *
 * @param player whose purses
 * @param scope which of them
 * @param currency what to count
 * @param reasons which movements count
 * @param since the first instant that counts
 */
record Flow(PlayerId player, Scope scope, Currency currency, Set<Reason> reasons, Instant since) {
    /** By how much a clock may be set back without harm. */
    private static final Duration SET_BACK = Duration.ofHours(1);

    /** Holds for the purses that are asked for. */
    Condition purses() {
        return ACCOUNTS.KIND
                .eq(DSL.inline(Cell.PURSE))
                .and(ACCOUNTS.NAME.eq(player.value()))
                .and(ACCOUNTS.CURRENCY.eq(currency.code()))
                .and(within());
    }

    /** Holds for the movements that count. */
    Condition counted() {
        return MOVEMENTS
                .WRITTEN_AT
                .ge(Nanos.of(since))
                .and(MOVEMENTS.REASON.in(reasons.stream().map(Reason::name).toList()));
    }

    /** Holds for movements so old that nothing behind them in the books counts. */
    Condition longBefore() {
        return MOVEMENTS.WRITTEN_AT.lt(Nanos.of(since.minus(SET_BACK)));
    }

    private Condition within() {
        return switch (scope) {
            case Scope.Here here -> ACCOUNTS.PARLOR.eq(here.parlor().value());
            case Scope.Everywhere everywhere -> DSL.noCondition();
        };
    }
}
