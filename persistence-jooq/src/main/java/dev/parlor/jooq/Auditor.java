package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.ACCOUNTS;
import static dev.parlor.jooq.schema.Tables.ACCOUNT_SUMS;
import static dev.parlor.jooq.schema.Tables.ENTRIES;
import static dev.parlor.jooq.schema.Tables.MOVEMENTS;
import static dev.parlor.jooq.schema.Tables.POOLS;

import dev.parlor.core.ParlorId;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Currency;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Goes through all books, within one transaction that only looks. */
record Auditor(DSLContext dsl) {
    private static final Field<BigDecimal> HELD = DSL.field(DSL.name("held"), SQLDataType.NUMERIC);
    private static final Field<BigDecimal> SUMMED = DSL.field(DSL.name("summed"), SQLDataType.NUMERIC);
    private static final Field<Long> ACCOUNT_IN_SUMS = DSL.field(DSL.name("sums", "account"), SQLDataType.BIGINT);
    private static final Field<Long> ACCOUNT_IN_TOTALS = DSL.field(DSL.name("totals", "account"), SQLDataType.BIGINT);

    private record Books(ParlorId parlor, Currency currency) {}

    Reconciliation reconcile() {
        List<Reconciliation.Figure> figures = figures();
        List<Reconciliation.Finding> findings = new ArrayList<>();
        figures.stream()
                .filter(figure -> figure.sum().signum() != 0)
                .forEach(figure -> findings.add(new Reconciliation.NotConserved(figure)));
        findings.addAll(drifts());
        findings.addAll(unbalanced());
        findings.addAll(leftovers());
        return new Reconciliation(figures, findings);
    }

    private List<Reconciliation.Figure> figures() {
        Map<Books, BigInteger> sums =
                new TreeMap<>(Comparator.comparing(Books::parlor).thenComparing(Books::currency));
        add(ACCOUNTS, new ExactSum(ACCOUNTS.BALANCE), sums);
        add(
                ACCOUNT_SUMS.join(ACCOUNTS).on(ACCOUNTS.ID.eq(ACCOUNT_SUMS.ACCOUNT)),
                new ExactSum(ACCOUNT_SUMS.AMOUNT),
                sums);
        return sums.entrySet().stream()
                .map(books -> new Reconciliation.Figure(
                        books.getKey().parlor(), books.getKey().currency(), books.getValue()))
                .toList();
    }

    private void add(Table<?> from, ExactSum sum, Map<Books, BigInteger> sums) {
        dsl.select(ACCOUNTS.PARLOR, ACCOUNTS.CURRENCY)
                .select(sum.fields())
                .from(from)
                .groupBy(ACCOUNTS.PARLOR, ACCOUNTS.CURRENCY)
                .forEach(row -> sums.merge(
                        new Books(new ParlorId(row.get(ACCOUNTS.PARLOR)), new Currency(row.get(ACCOUNTS.CURRENCY))),
                        sum.in(row),
                        BigInteger::add));
    }

    private List<Reconciliation.Drift> drifts() {
        Table<?> sums = dsl.select(
                        ACCOUNT_SUMS.ACCOUNT, DSL.sum(ACCOUNT_SUMS.AMOUNT).as(HELD))
                .from(ACCOUNT_SUMS)
                .groupBy(ACCOUNT_SUMS.ACCOUNT)
                .asTable("sums");
        Table<?> totals = dsl.select(ENTRIES.ACCOUNT, DSL.sum(ENTRIES.DELTA).as(SUMMED))
                .from(ENTRIES)
                .groupBy(ENTRIES.ACCOUNT)
                .asTable("totals");
        Field<BigDecimal> held = DSL.coalesce(ACCOUNTS.BALANCE.coerce(SQLDataType.NUMERIC), HELD, zero());
        Field<BigDecimal> summed = DSL.coalesce(SUMMED, zero());
        return dsl.select(ACCOUNTS.PARLOR, ACCOUNTS.CURRENCY, ACCOUNTS.KIND, ACCOUNTS.NAME)
                .select(held.as("said"), summed.as("found"))
                .from(ACCOUNTS)
                .leftJoin(sums)
                .on(ACCOUNT_IN_SUMS.eq(ACCOUNTS.ID))
                .leftJoin(totals)
                .on(ACCOUNT_IN_TOTALS.eq(ACCOUNTS.ID))
                .where(held.ne(summed))
                .orderBy(ACCOUNTS.ID)
                .fetch(row -> {
                    Cell cell = cell(row);
                    return new Reconciliation.Drift(
                            cell.account(), cell.currency(), whole(row, "said"), whole(row, "found"));
                });
    }

    private List<Reconciliation.Unbalanced> unbalanced() {
        Field<BigDecimal> sum = DSL.coalesce(DSL.sum(ENTRIES.DELTA), zero());
        return dsl.select(MOVEMENTS.PARLOR, MOVEMENTS.ACT, DSL.count(ENTRIES.PLACE), sum.as("found"))
                .from(MOVEMENTS)
                .leftJoin(ENTRIES)
                .on(ENTRIES.MOVEMENT.eq(MOVEMENTS.ID))
                .groupBy(MOVEMENTS.ID, MOVEMENTS.PARLOR, MOVEMENTS.ACT)
                .having(DSL.count(ENTRIES.PLACE).lt(2).or(sum.ne(zero())))
                .orderBy(MOVEMENTS.ID)
                .fetch(row -> new Reconciliation.Unbalanced(
                        new ParlorId(row.value1()), row.value2(), row.value3(), whole(row, "found")));
    }

    /** Of the pots that hold something those whose pools are over: a pot's name starts with {@code pool:<pool>:}. */
    private List<Reconciliation.Leftover> leftovers() {
        List<Reconciliation.Leftover> leftovers = new ArrayList<>();
        dsl.select(ACCOUNTS.PARLOR, ACCOUNTS.CURRENCY, ACCOUNTS.KIND, ACCOUNTS.NAME)
                .select(DSL.sum(ACCOUNT_SUMS.AMOUNT).as("found"))
                .from(ACCOUNTS)
                .join(ACCOUNT_SUMS)
                .on(ACCOUNT_SUMS.ACCOUNT.eq(ACCOUNTS.ID))
                .where(ACCOUNTS.KIND.eq(DSL.inline("pot")))
                .groupBy(ACCOUNTS.ID, ACCOUNTS.PARLOR, ACCOUNTS.CURRENCY, ACCOUNTS.KIND, ACCOUNTS.NAME)
                .having(DSL.sum(ACCOUNT_SUMS.AMOUNT).ne(zero()))
                .orderBy(ACCOUNTS.ID)
                .forEach(row -> {
                    String[] parts = row.get(ACCOUNTS.NAME).split(":", 3);
                    if (parts.length == 3 && parts[0].equals("pool") && isOver(parts[1])) {
                        leftovers.add(leftover(new PoolId(parts[1]), row));
                    }
                });
        return leftovers;
    }

    private boolean isOver(String pool) {
        return dsl.fetchExists(
                dsl.selectOne().from(POOLS).where(POOLS.ID.eq(pool)).and(POOLS.STATE.in("SETTLED", "VOIDED")));
    }

    private static Reconciliation.Leftover leftover(PoolId pool, Record row) {
        Cell cell = cell(row);
        return new Reconciliation.Leftover(pool, (Account.Pot) cell.account(), cell.currency(), whole(row, "found"));
    }

    private static Cell cell(Record row) {
        return Cell.of(
                row.get(ACCOUNTS.PARLOR), row.get(ACCOUNTS.CURRENCY), row.get(ACCOUNTS.KIND), row.get(ACCOUNTS.NAME));
    }

    private static BigInteger whole(Record row, String column) {
        return Objects.requireNonNull(row.get(column, BigInteger.class));
    }

    private static Field<BigDecimal> zero() {
        return DSL.inline(BigDecimal.ZERO);
    }
}
