package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.ACCOUNTS;
import static dev.parlor.jooq.schema.Tables.ACCOUNT_SUMS;
import static dev.parlor.jooq.schema.Tables.MOVEMENTS;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Ledger;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.PostOutcome;
import dev.parlor.core.money.Posting;
import dev.parlor.core.money.Reason;
import dev.parlor.core.money.Scope;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Table;

/**
 * The books in a database. Movements are judged by balances read in the same transaction, which on PostgreSQL is
 * serializable and on SQLite the only writer; the database has the last word on purses.
 */
final class JooqLedger implements Ledger {
    private final DSLContext dsl;
    private final Engine engine;
    private final AccountRows accounts;
    private final MovementRows movements;
    private final HistoryRows histories;

    private record Act(ParlorId parlor, String key) {
        static Act of(Movement movement) {
            return new Act(movement.parlor(), movement.key());
        }
    }

    JooqLedger(DSLContext dsl, Engine engine) {
        this.dsl = dsl;
        this.engine = engine;
        this.accounts = new AccountRows(dsl, engine);
        this.movements = new MovementRows(dsl, engine);
        this.histories = new HistoryRows(dsl, accounts);
    }

    @Override
    public PostOutcome post(Movement movement) {
        Sheet sheet = Sheet.of(accounts, List.of(movement));
        Optional<Long> written = sheet.fits(movement) ? movements.add(movement) : Optional.empty();
        if (written.isEmpty()) {
            return find(movement.parlor(), movement.key())
                    .map(holder -> again(movement, holder))
                    .orElseGet(() -> sheet.overdrawn(movement).orElseThrow());
        }
        sheet.enter(movement);
        book(sheet, List.of(written.get()));
        return new PostOutcome.Posted(movement);
    }

    @Override
    public List<PostOutcome> postAll(List<Movement> wanted) {
        Map<Act, Movement> known = known(wanted);
        Sheet sheet = Sheet.of(
                accounts,
                wanted.stream()
                        .filter(movement -> !known.containsKey(Act.of(movement)))
                        .toList());
        List<PostOutcome> outcomes = new ArrayList<>(wanted.size());
        wanted.forEach(movement -> outcomes.add(judge(movement, known, sheet)));
        write(sheet);
        return outcomes;
    }

    @Override
    public Balance balance(Account account, Currency currency) {
        return new Balance(accounts.balance(new Cell(account, currency)));
    }

    @Override
    public Map<Account, Balance> balances(Collection<? extends Account> several, Currency currency) {
        Map<Account, Balance> balances = HashMap.newHashMap(several.size());
        Map<Cell, Long> moved = accounts.balances(
                several.stream().map(account -> new Cell(account, currency)).toList());
        several.forEach(account ->
                balances.put(account, new Balance(moved.getOrDefault(new Cell(account, currency), 0L))));
        return balances;
    }

    @Override
    public List<Posting> history(Account account, Currency currency) {
        return histories.all(new Cell(account, currency));
    }

    @Override
    public List<Posting> page(Account account, Currency currency, long before, int most) {
        return histories.page(new Cell(account, currency), before, most);
    }

    @Override
    public Optional<Movement> find(ParlorId parlor, String key) {
        return Optional.ofNullable(movements.find(parlor, Set.of(key)).get(key));
    }

    @Override
    public Map<Currency, Balance> balances(Account account) {
        return accounts.balances(account);
    }

    @Override
    public Balance flow(PlayerId player, Scope scope, Currency currency, Set<Reason> reasons, Instant since) {
        return new FlowRows(dsl).sum(new Flow(player, scope, currency, reasons, since));
    }

    @Override
    public Balance total(Currency currency) {
        ExactSum purses = new ExactSum(ACCOUNTS.BALANCE);
        ExactSum others = new ExactSum(ACCOUNT_SUMS.AMOUNT);
        BigInteger inPurses = purses.in(dsl.select(purses.fields())
                .from(ACCOUNTS)
                .where(ACCOUNTS.CURRENCY.eq(currency.code()))
                .fetchSingle());
        Table<?> sums = ACCOUNT_SUMS.join(ACCOUNTS).on(ACCOUNTS.ID.eq(ACCOUNT_SUMS.ACCOUNT));
        BigInteger inOthers = others.in(dsl.select(others.fields())
                .from(sums)
                .where(ACCOUNTS.CURRENCY.eq(currency.code()))
                .fetchSingle());
        return new Balance(inPurses.add(inOthers).longValueExact());
    }

    private Map<Act, Movement> known(List<Movement> wanted) {
        Map<ParlorId, Set<String>> keys = new HashMap<>();
        wanted.forEach(movement -> keys.computeIfAbsent(movement.parlor(), parlor -> new LinkedHashSet<>())
                .add(movement.key()));
        Map<Act, Movement> known = new HashMap<>();
        keys.forEach((parlor, acts) ->
                movements.find(parlor, acts).forEach((key, holder) -> known.put(new Act(parlor, key), holder)));
        return known;
    }

    private static PostOutcome judge(Movement movement, Map<Act, Movement> known, Sheet sheet) {
        Movement holder = known.get(Act.of(movement));
        if (holder != null) {
            return again(movement, holder);
        }
        return sheet.overdrawn(movement).orElseGet(() -> {
            sheet.enter(movement);
            known.put(Act.of(movement), movement);
            return new PostOutcome.Posted(movement);
        });
    }

    private static PostOutcome again(Movement movement, Movement holder) {
        return holder.repeats(movement) ? new PostOutcome.Repeated(holder) : new PostOutcome.KeyTaken(holder);
    }

    private void write(Sheet sheet) {
        if (!sheet.drafts().isEmpty()) {
            List<Long> ids =
                    engine.ids(dsl, MOVEMENTS, MOVEMENTS.ID, sheet.drafts().size());
            movements.add(sheet.drafts(), ids);
            book(sheet, ids);
        }
    }

    /** Writes what belongs to movements that are written. */
    private void book(Sheet sheet, List<Long> ids) {
        Map<Cell, Row> rows = sheet.rows();
        rows.putAll(accounts.open(sheet.unopened()));
        movements.enter(sheet.drafts(), ids, rows);
        Map<Long, Long> purses = new HashMap<>();
        Map<Part, Long> parts = new HashMap<>();
        sheet.changes().forEach((cell, change) -> {
            long account = Objects.requireNonNull(rows.get(cell)).id();
            if (cell.isPurse()) {
                purses.put(account, change);
            } else {
                parts.put(new Part(account, part(cell, sheet, ids.getFirst())), change);
            }
        });
        accounts.change(purses);
        accounts.add(parts);
    }

    /** Lets go of what is remembered of accounts, whose names somebody else changed. */
    void forget() {
        accounts.forget();
    }

    /** A part of the account's sum that other writers are unlikely to write at the same time. */
    private long part(Cell cell, Sheet sheet, long first) {
        return engine.parts() == 1 || sheet.isLarge(cell) ? 0 : 1 + Math.floorMod(first, engine.parts() - 1);
    }
}
