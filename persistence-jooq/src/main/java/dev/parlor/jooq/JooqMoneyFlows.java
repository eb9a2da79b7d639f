package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.ACCOUNTS;
import static dev.parlor.jooq.schema.Tables.ENTRIES;
import static dev.parlor.jooq.schema.Tables.MOVEMENTS;

import dev.parlor.core.money.Currency;
import dev.parlor.core.money.MoneyFlow;
import dev.parlor.core.money.MoneyFlows;
import dev.parlor.core.money.Reason;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The faucets and sinks, summed up over the entries of all accounts that are the house's own. */
final class JooqMoneyFlows implements MoneyFlows {
    private static final ExactSum SUM = new ExactSum(ENTRIES.DELTA);

    private final DSLContext dsl;

    private record Side(Currency currency, Reason reason, BigInteger sum) {
        MoneyFlow flow() {
            return new MoneyFlow(currency, reason, sum.negate().max(BigInteger.ZERO), sum.max(BigInteger.ZERO));
        }
    }

    JooqMoneyFlows(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<MoneyFlow> moneyFlows() {
        return dsl
                .select(ACCOUNTS.CURRENCY, MOVEMENTS.REASON)
                .select(SUM.fields())
                .from(ENTRIES)
                .join(ACCOUNTS)
                .on(ACCOUNTS.ID.eq(ENTRIES.ACCOUNT))
                .join(MOVEMENTS)
                .on(MOVEMENTS.ID.eq(ENTRIES.MOVEMENT))
                .where(ACCOUNTS.KIND.in(DSL.inline("mint"), DSL.inline("house"), DSL.inline("burn")))
                .groupBy(List.of(ACCOUNTS.CURRENCY, MOVEMENTS.REASON, DSL.field(ENTRIES.DELTA.lt(0L))))
                .fetch(JooqMoneyFlows::side)
                .stream()
                .map(Side::flow)
                .collect(Collectors.toMap(
                        flow -> List.of(flow.currency(), flow.reason()), flow -> flow, JooqMoneyFlows::both))
                .values()
                .stream()
                .sorted(Comparator.comparing(MoneyFlow::currency).thenComparing(MoneyFlow::reason))
                .toList();
    }

    private static Side side(Record row) {
        return new Side(
                new Currency(row.get(ACCOUNTS.CURRENCY)), Reason.valueOf(row.get(MOVEMENTS.REASON)), SUM.in(row));
    }

    private static MoneyFlow both(MoneyFlow a, MoneyFlow b) {
        return new MoneyFlow(
                a.currency(), a.reason(), a.given().add(b.given()), a.taken().add(b.taken()));
    }
}
