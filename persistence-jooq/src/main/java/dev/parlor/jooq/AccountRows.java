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
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * The table of accounts and the parts of their sums, within one transaction. Rows that it has read are remembered until
 * one is written, since a bet is judged by the accounts that it then changes.
 */
final class AccountRows {
    /** How many names go into one question. */
    private static final int CHUNK = 512;

    private static final long FIRST_PART = 0;

    private final DSLContext dsl;
    private final Engine engine;
    private final Map<Cell, Row> known = new HashMap<>();

    AccountRows(DSLContext dsl, Engine engine) {
        this.dsl = dsl;
        this.engine = engine;
    }

    Engine engine() {
        return engine;
    }

    void forget() {
        known.clear();
    }

    private record Books(ParlorId parlor, Currency currency) {
        Cell cell(String kind, String name) {
            return new Cell(Cell.account(parlor, kind, name), currency);
        }
    }

    /** Kinds and names apart, so that both databases look them up in the index of accounts. */
    private record Wanted(Books books, Texts kinds, Texts names) {
        static Wanted of(Books books, List<Cell> cells) {
            Set<String> kinds = new LinkedHashSet<>();
            Set<String> names = new LinkedHashSet<>();
            cells.forEach(cell -> {
                kinds.add(cell.kind());
                names.add(cell.name());
            });
            return new Wanted(books, Texts.of(kinds), Texts.of(names));
        }

        List<Integer> lengths() {
            return List.of(kinds.length(), names.length());
        }

        Condition named() {
            return ACCOUNTS.PARLOR
                    .eq("")
                    .and(ACCOUNTS.CURRENCY.eq(""))
                    .and(ACCOUNTS.KIND.in(kinds.values()))
                    .and(ACCOUNTS.NAME.in(names.values()));
        }

        Object[] values() {
            return Stream.of(List.of(books.parlor(), books.currency()), kinds.values(), names.values())
                    .flatMap(List::stream)
                    .toArray();
        }
    }

    /** The rows of those cells that ever moved. */
    Map<Cell, Row> find(Collection<Cell> cells) {
        eachBooks(cells.stream().filter(cell -> !known.containsKey(cell)).toList(), this::find);
        Map<Cell, Row> found = HashMap.newHashMap(cells.size());
        cells.forEach(cell -> {
            Row row = known.get(cell);
            if (row != null) {
                found.put(cell, row);
            }
        });
        return found;
    }

    private static void eachBooks(Collection<Cell> cells, BiConsumer<Books, List<Cell>> question) {
        Map<Books, Set<Cell>> byBooks = new HashMap<>();
        cells.forEach(cell -> byBooks.computeIfAbsent(
                        new Books(cell.account().parlor(), cell.currency()), books -> new LinkedHashSet<>())
                .add(cell));
        byBooks.forEach(
                (books, all) -> Chunks.of(List.copyOf(all), CHUNK).forEach(chunk -> question.accept(books, chunk)));
    }

    /** The sum of an account that is no purse. */
    long sum(long account) {
        ExactSum sum = new ExactSum(ACCOUNT_SUMS.AMOUNT);
        Wording parts = new Wording(
                "account sums: sum",
                () -> dsl.select(sum.fields()).from(ACCOUNT_SUMS).where(ACCOUNT_SUMS.ACCOUNT.eq(0L)));
        return Statements.of(dsl).list(parts, sum::in, account).getFirst().longValueExact();
    }

    /** What a cell holds; nothing if it never moved. */
    long balance(Cell cell) {
        return balances(List.of(cell)).getOrDefault(cell, 0L);
    }

    /** What those cells of one community hold that ever moved. */
    Map<Cell, Long> balances(Collection<Cell> cells) {
        Map<Cell, Long> balances = HashMap.newHashMap(cells.size());
        if (engine.parts() == 1) {
            find(cells).forEach((cell, row) -> balances.put(cell, row.held()));
        } else {
            eachBooks(cells, (books, some) -> addUp(books, some, balances));
        }
        return balances;
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
        known.clear();
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
        known.clear();
        Wording change = new Wording(
                "accounts: change",
                () -> dsl.update(ACCOUNTS)
                        .set(ACCOUNTS.BALANCE, ACCOUNTS.BALANCE.plus(DSL.val(0L)))
                        .where(ACCOUNTS.ID.eq(0L))
                        .and(ACCOUNTS.BALANCE.ge(0L)));
        Batch batch = new Batch(dsl, change);
        new TreeMap<>(purses).forEach((account, by) -> batch.add(by, account, Math.max(0, -by)));
        batch.run();
    }

    /** Adds to parts of the sums of accounts that are no purses. */
    void add(Map<Part, Long> parts) {
        known.clear();
        Wording add = new Wording(
                "account sums: add",
                () -> dsl.insertInto(ACCOUNT_SUMS, ACCOUNT_SUMS.ACCOUNT, ACCOUNT_SUMS.PART, ACCOUNT_SUMS.AMOUNT)
                        .values(0L, 0L, 0L)
                        .onConflict(ACCOUNT_SUMS.ACCOUNT, ACCOUNT_SUMS.PART)
                        .doUpdate()
                        .set(ACCOUNT_SUMS.AMOUNT, ACCOUNT_SUMS.AMOUNT.plus(DSL.excluded(ACCOUNT_SUMS.AMOUNT))));
        Batch batch = new Batch(dsl, add);
        new TreeMap<>(parts).forEach((part, change) -> batch.add(part.account(), part.number(), change));
        batch.run();
    }

    private void insertPurses(List<Cell> cells, Map<Cell, Row> rows) {
        Field<Long> ranked = DSL.field(dsl.select(DSL.cast(DSL.count(), Long.class))
                .from(PLAYERS)
                .where(PLAYERS.PARLOR.eq("").and(PLAYERS.ID.eq(""))));
        Batch batch = openings("purses", DSL.inline(0L), ranked);
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
        Batch batch = openings("others", DSL.inline((Long) null), DSL.inline(0L));
        cells.forEach(
                cell -> batch.add(id(cell, rows), parlor(cell), cell.currency().code(), cell.kind(), cell.name()));
        batch.run();
    }

    private Batch openings(String which, Field<Long> balance, Field<Long> ranked) {
        Wording opening = new Wording(
                "accounts: open " + which,
                () -> dsl.insertInto(ACCOUNTS)
                        .columns(
                                ACCOUNTS.ID,
                                ACCOUNTS.PARLOR,
                                ACCOUNTS.CURRENCY,
                                ACCOUNTS.KIND,
                                ACCOUNTS.NAME,
                                ACCOUNTS.BALANCE,
                                ACCOUNTS.RANKED)
                        .values(DSL.val(0L), DSL.val(""), DSL.val(""), DSL.val(""), DSL.val(""), balance, ranked));
        return new Batch(dsl, opening);
    }

    private static long id(Cell cell, Map<Cell, Row> rows) {
        return Objects.requireNonNull(rows.get(cell)).id();
    }

    private static String parlor(Cell cell) {
        return cell.account().parlor().value();
    }

    private void find(Books books, List<Cell> cells) {
        Wanted wanted = Wanted.of(books, cells);
        Wording named = new Wording(
                List.of("accounts", wanted.lengths()),
                () -> dsl.select(ACCOUNTS.KIND, ACCOUNTS.NAME, ACCOUNTS.ID, held())
                        .from(ACCOUNTS)
                        .leftJoin(ACCOUNT_SUMS)
                        .on(ACCOUNT_SUMS.ACCOUNT.eq(ACCOUNTS.ID).and(ACCOUNT_SUMS.PART.eq(DSL.inline(FIRST_PART))))
                        .where(wanted.named()));
        Statements.of(dsl)
                .list(
                        named,
                        row -> known.put(
                                books.cell(row.getString(1), row.getString(2)),
                                new Row(row.getLong(3), row.getLong(4))),
                        wanted.values());
    }

    private void addUp(Books books, List<Cell> cells, Map<Cell, Long> sums) {
        Wanted wanted = Wanted.of(books, cells);
        ExactSum sum = new ExactSum(DSL.coalesce(ACCOUNTS.BALANCE, ACCOUNT_SUMS.AMOUNT, DSL.inline(0L)));
        Wording named = new Wording(
                List.of("sums of accounts", wanted.lengths()),
                () -> dsl.select(sum.fields())
                        .select(ACCOUNTS.KIND, ACCOUNTS.NAME, ACCOUNTS.ID, firstPart())
                        .from(ACCOUNTS)
                        .leftJoin(ACCOUNT_SUMS)
                        .on(ACCOUNT_SUMS.ACCOUNT.eq(ACCOUNTS.ID))
                        .where(wanted.named())
                        .groupBy(ACCOUNTS.ID, ACCOUNTS.KIND, ACCOUNTS.NAME, ACCOUNTS.BALANCE));
        Statements.of(dsl)
                .list(
                        named,
                        row -> {
                            Cell cell = books.cell(row.getString(3), row.getString(4));
                            known.put(cell, new Row(row.getLong(5), row.getLong(6)));
                            return sums.put(cell, sum.in(row).longValueExact());
                        },
                        wanted.values());
    }

    /** Of the parts of a group: what a purse holds, or part 0 of what another account holds. */
    private static Field<Long> firstPart() {
        Field<Long> first = DSL.when(ACCOUNT_SUMS.PART.eq(DSL.inline(FIRST_PART)), ACCOUNT_SUMS.AMOUNT);
        return DSL.coalesce(ACCOUNTS.BALANCE, DSL.max(first), DSL.inline(0L));
    }

    private static Field<Long> held() {
        return DSL.coalesce(ACCOUNTS.BALANCE, ACCOUNT_SUMS.AMOUNT, DSL.inline(0L));
    }
}
