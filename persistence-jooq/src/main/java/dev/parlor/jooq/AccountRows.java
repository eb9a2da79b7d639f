package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.ACCOUNTS;
import static dev.parlor.jooq.schema.Tables.ACCOUNT_SUMS;
import static dev.parlor.jooq.schema.Tables.PLAYERS;

import dev.parlor.core.ParlorId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Currency;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The table of accounts and the parts of their sums. */
record AccountRows(DSLContext dsl, Engine engine) {
    /** How many names go into one question. */
    private static final int CHUNK = 512;

    private static final long FIRST_PART = 0;

    private record Books(ParlorId parlor, Currency currency) {}

    /** The rows of those cells that ever moved. */
    Map<Cell, Row> find(Collection<Cell> cells) {
        Map<Books, Set<Cell>> byBooks = new HashMap<>();
        cells.forEach(cell -> byBooks.computeIfAbsent(
                        new Books(cell.account().parlor(), cell.currency()), books -> new LinkedHashSet<>())
                .add(cell));
        Map<Cell, Row> found = HashMap.newHashMap(cells.size());
        byBooks.forEach((books, all) -> Chunks.of(List.copyOf(all), CHUNK).forEach(chunk -> find(books, chunk, found)));
        return found;
    }

    /** The sum of an account that is no purse. */
    long sum(long account) {
        ExactSum sum = new ExactSum(ACCOUNT_SUMS.AMOUNT);
        return sum.in(dsl.select(sum.fields())
                        .from(ACCOUNT_SUMS)
                        .where(ACCOUNT_SUMS.ACCOUNT.eq(account))
                        .fetchSingle())
                .longValueExact();
    }

    /** What a cell holds; nothing if it never moved. */
    long balance(Cell cell) {
        Row row = find(List.of(cell)).get(cell);
        if (row == null) {
            return 0;
        }
        return cell.isPurse() || engine.parts() == 1 ? row.held() : sum(row.id());
    }

    /** What an account holds other than nothing, by currency. */
    Map<Currency, Balance> balances(Account account) {
        Map<Currency, Balance> balances = new TreeMap<>();
        dsl.select(ACCOUNTS.CURRENCY)
                .from(ACCOUNTS)
                .where(ACCOUNTS.PARLOR.eq(account.parlor().value()))
                .and(ACCOUNTS.KIND.eq(Cell.kind(account)))
                .and(ACCOUNTS.NAME.eq(Cell.name(account)))
                .fetch(row -> new Currency(row.value1()))
                .forEach(currency -> balances.put(currency, new Balance(balance(new Cell(account, currency)))));
        balances.values().removeIf(Balance::isZero);
        return balances;
    }

    /** Opens accounts that never moved; their purses are empty, and ranked if their owners are registered. */
    Map<Cell, Row> open(Collection<Cell> cells) {
        List<Cell> sorted = cells.stream().sorted().toList();
        Map<Cell, Row> opened = HashMap.newHashMap(sorted.size());
        if (!sorted.isEmpty()) {
            Iterator<Long> ids =
                    engine.ids(dsl, ACCOUNTS, ACCOUNTS.ID, sorted.size()).iterator();
            sorted.forEach(cell -> opened.put(cell, new Row(ids.next(), 0)));
            insertPurses(sorted.stream().filter(Cell::isPurse).toList(), opened);
            insertOthers(sorted.stream().filter(cell -> !cell.isPurse()).toList(), opened);
        }
        return opened;
    }

    /** Changes what purses hold; the guard is the last word on whether a purse covers it. */
    void change(Map<Long, Long> purses) {
        Batch batch = new Batch(
                dsl,
                dsl.update(ACCOUNTS)
                        .set(ACCOUNTS.BALANCE, ACCOUNTS.BALANCE.plus(DSL.val(0L)))
                        .where(ACCOUNTS.ID.eq(0L))
                        .and(ACCOUNTS.BALANCE.ge(0L)));
        new TreeMap<>(purses).forEach((account, change) -> batch.add(change, account, Math.max(0, -change)));
        batch.run();
    }

    /** Adds to parts of the sums of accounts that are no purses. */
    void add(Map<Part, Long> parts) {
        Batch batch = new Batch(
                dsl,
                dsl.insertInto(ACCOUNT_SUMS, ACCOUNT_SUMS.ACCOUNT, ACCOUNT_SUMS.PART, ACCOUNT_SUMS.AMOUNT)
                        .values(0L, 0L, 0L)
                        .onConflict(ACCOUNT_SUMS.ACCOUNT, ACCOUNT_SUMS.PART)
                        .doUpdate()
                        .set(ACCOUNT_SUMS.AMOUNT, ACCOUNT_SUMS.AMOUNT.plus(DSL.excluded(ACCOUNT_SUMS.AMOUNT))));
        new TreeMap<>(parts).forEach((part, change) -> batch.add(part.account(), part.number(), change));
        batch.run();
    }

    private void insertPurses(List<Cell> cells, Map<Cell, Row> rows) {
        Field<Long> ranked = DSL.field(dsl.select(DSL.cast(DSL.count(), Long.class))
                .from(PLAYERS)
                .where(PLAYERS.PARLOR.eq("").and(PLAYERS.ID.eq(""))));
        Batch batch = openings(DSL.inline(0L), ranked);
        cells.forEach(cell -> batch.add(
                id(cell, rows),
                parlor(cell),
                cell.currency().code(),
                cell.kind(),
                cell.name(),
                parlor(cell),
                cell.name()));
        batch.run();
    }

    private void insertOthers(List<Cell> cells, Map<Cell, Row> rows) {
        Batch batch = openings(DSL.inline((Long) null), DSL.inline(0L));
        cells.forEach(
                cell -> batch.add(id(cell, rows), parlor(cell), cell.currency().code(), cell.kind(), cell.name()));
        batch.run();
    }

    private Batch openings(Field<Long> balance, Field<Long> ranked) {
        return new Batch(
                dsl,
                dsl.insertInto(ACCOUNTS)
                        .columns(
                                ACCOUNTS.ID,
                                ACCOUNTS.PARLOR,
                                ACCOUNTS.CURRENCY,
                                ACCOUNTS.KIND,
                                ACCOUNTS.NAME,
                                ACCOUNTS.BALANCE,
                                ACCOUNTS.RANKED)
                        .values(DSL.val(0L), DSL.val(""), DSL.val(""), DSL.val(""), DSL.val(""), balance, ranked));
    }

    private static long id(Cell cell, Map<Cell, Row> rows) {
        return Objects.requireNonNull(rows.get(cell)).id();
    }

    private static String parlor(Cell cell) {
        return cell.account().parlor().value();
    }

    private void find(Books books, List<Cell> cells, Map<Cell, Row> found) {
        String parlor = books.parlor().value();
        String currency = books.currency().code();
        dsl.select(ACCOUNTS.ID, ACCOUNTS.KIND, ACCOUNTS.NAME, held())
                .from(ACCOUNTS)
                .leftJoin(ACCOUNT_SUMS)
                .on(ACCOUNT_SUMS.ACCOUNT.eq(ACCOUNTS.ID).and(ACCOUNT_SUMS.PART.eq(DSL.inline(FIRST_PART))))
                .where(ACCOUNTS.PARLOR.eq(parlor).and(ACCOUNTS.CURRENCY.eq(currency)))
                .and(named(cells))
                .forEach(row -> found.put(
                        new Cell(Cell.account(books.parlor(), row.value2(), row.value3()), books.currency()),
                        new Row(row.value1(), row.value4())));
    }

    /** Kinds and names apart, so that both databases look them up in the index of accounts. */
    private static Condition named(List<Cell> cells) {
        Set<String> kinds = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        cells.forEach(cell -> {
            kinds.add(cell.kind());
            names.add(cell.name());
        });
        return ACCOUNTS.KIND.in(kinds).and(ACCOUNTS.NAME.in(names));
    }

    private static Field<Long> held() {
        return DSL.coalesce(ACCOUNTS.BALANCE, ACCOUNT_SUMS.AMOUNT, DSL.inline(0L));
    }
}
