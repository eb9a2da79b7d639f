package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.ENTRIES;
import static dev.parlor.jooq.schema.Tables.MOVEMENTS;

import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Entry;
import dev.parlor.core.money.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;

/** The lines of accounts. Behind a purse's line stands its stored balance, behind another's the sum up to it. */
record HistoryRows(DSLContext dsl, AccountRows accounts) {
    List<Posting> all(Cell cell) {
        return account(cell)
                .map(account -> postings(cell, lines(account, mine(account)), 0))
                .orElse(List.of());
    }

    List<Posting> page(Cell cell, long before, int most) {
        return account(cell).map(account -> page(cell, account, before, most)).orElse(List.of());
    }

    private List<Posting> page(Cell cell, long account, long before, int most) {
        List<Line> lines = lines(
                account,
                dsl.select(ENTRIES.MOVEMENT)
                        .from(ENTRIES)
                        .where(ENTRIES.ACCOUNT.eq(account))
                        .and(ENTRIES.MOVEMENT.lt(before))
                        .orderBy(ENTRIES.MOVEMENT.desc())
                        .limit(most));
        if (lines.isEmpty()) {
            return List.of();
        }
        long opening =
                cell.isPurse() ? 0 : opening(cell, account, lines.getFirst().id());
        return postings(cell, lines, opening).reversed();
    }

    /** What an account held before a movement: what it holds, without what came since. */
    private long opening(Cell cell, long account, long movement) {
        ExactSum since = new ExactSum(ENTRIES.DELTA);
        return accounts.balance(cell)
                - since.in(dsl.select(since.fields())
                                .from(ENTRIES)
                                .where(ENTRIES.ACCOUNT.eq(account))
                                .and(ENTRIES.MOVEMENT.ge(movement))
                                .fetchSingle())
                        .longValueExact();
    }

    private Optional<Long> account(Cell cell) {
        return Optional.ofNullable(accounts.find(List.of(cell)).get(cell)).map(Row::id);
    }

    private List<Line> lines(long account, Select<Record1<Long>> movements) {
        return new LineReader(dsl).read(MOVEMENTS.ID.in(movements), account);
    }

    private Select<Record1<Long>> mine(long account) {
        return dsl.select(ENTRIES.MOVEMENT).from(ENTRIES).where(ENTRIES.ACCOUNT.eq(account));
    }

    private static List<Posting> postings(Cell cell, List<Line> lines, long opening) {
        List<Posting> postings = new ArrayList<>(lines.size());
        long held = opening;
        for (Line line : lines) {
            long delta = delta(line, cell);
            held = cell.isPurse() ? line.balance() : held + delta;
            postings.add(new Posting(line.id(), Nanos.instant(line.at()), line.movement(), delta, new Balance(held)));
        }
        return postings;
    }

    private static long delta(Line line, Cell cell) {
        return line.movement().entries().stream()
                .filter(entry -> entry.account().equals(cell.account()))
                .mapToLong(Entry::delta)
                .findFirst()
                .orElseThrow();
    }
}
