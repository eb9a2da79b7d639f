package dev.parlor.jooq;

import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Entry;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.PostOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The balances by which a list of movements is judged, one behind the other. Of an account that only gains it is enough
 * to know what tells that the range is not left; so writers of the same account need not read each other's parts.
 */
final class Sheet {
    /** A movement of more than this is held against the exact sum. */
    private static final long LARGE = 1L << 40;

    /** As long as part 0 is within this, the other parts cannot make the sum leave the range. */
    private static final long SAFE = 1L << 62;

    private final Map<Cell, Row> rows;
    private final Map<Cell, Long> before = new HashMap<>();
    private final Map<Cell, Long> held = new HashMap<>();
    private final Map<Cell, Long> gross = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    private Sheet(Map<Cell, Row> rows) {
        this.rows = rows;
    }

    static Sheet of(AccountRows accounts, List<Movement> movements) {
        Map<Cell, Boolean> falls = new HashMap<>();
        Map<Cell, Long> gross = new HashMap<>();
        for (Movement movement : movements) {
            for (Entry entry : movement.entries()) {
                Cell cell = new Cell(entry.account(), movement.currency());
                falls.merge(cell, entry.delta() < 0 && !entry.account().mayBeNegative(), Boolean::logicalOr);
                gross.merge(cell, magnitude(entry.delta()), Sheet::plus);
            }
        }
        Sheet sheet = new Sheet(accounts.find(falls.keySet()));
        sheet.gross.putAll(gross);
        falls.forEach((cell, mayFall) -> sheet.start(accounts, cell, mayFall));
        return sheet;
    }

    /** Tells whether a movement neither overdraws an account nor leaves the range of a balance. */
    boolean fits(Movement movement) {
        return movement.entries().stream().allMatch(entry -> {
            long holds = holds(new Cell(entry.account(), movement.currency()));
            long after = holds + entry.delta();
            boolean inRange = ((holds ^ after) & (entry.delta() ^ after)) >= 0;
            return inRange
                    && (entry.delta() > 0 || after >= 0 || entry.account().mayBeNegative());
        });
    }

    /** Why a movement does not fit. */
    Optional<PostOutcome> overdrawn(Movement movement) {
        for (Entry entry : movement.entries()) {
            long holds = holds(new Cell(entry.account(), movement.currency()));
            long after = Math.addExact(holds, entry.delta());
            if (entry.delta() < 0 && after < 0 && !entry.account().mayBeNegative()) {
                Amount needed = new Amount(Math.negateExact(entry.delta()));
                return Optional.of(new PostOutcome.Overdrawn(entry.account(), new Balance(holds), needed));
            }
        }
        return Optional.empty();
    }

    void enter(Movement movement) {
        List<Long> after = new ArrayList<>(movement.entries().size());
        for (Entry entry : movement.entries()) {
            after.add(held.merge(new Cell(entry.account(), movement.currency()), entry.delta(), Math::addExact));
        }
        drafts.add(new Draft(movement, after));
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** By how much each cell changed. */
    Map<Cell, Long> changes() {
        Map<Cell, Long> changes = HashMap.newHashMap(held.size());
        held.forEach((cell, now) -> {
            if (now != before(cell)) {
                changes.put(cell, Math.subtractExact(now, before(cell)));
            }
        });
        return changes;
    }

    /** Whether a cell moves so much that its change is kept in part 0. */
    boolean isLarge(Cell cell) {
        return gross.getOrDefault(cell, 0L) > LARGE;
    }

    /** The rows of the cells that were there before. */
    Map<Cell, Row> rows() {
        return rows;
    }

    /** The cells of the drafts that have no row. */
    Set<Cell> unopened() {
        Set<Cell> unopened = new HashSet<>();
        drafts.forEach(draft -> draft.movement()
                .entries()
                .forEach(entry ->
                        unopened.add(new Cell(entry.account(), draft.movement().currency()))));
        unopened.removeAll(rows.keySet());
        return unopened;
    }

    private void start(AccountRows accounts, Cell cell, boolean mayFall) {
        Row row = rows.get(cell);
        long holds = row == null ? 0 : holds(accounts, cell, row, mayFall);
        before.put(cell, holds);
        held.put(cell, holds);
    }

    private long holds(AccountRows accounts, Cell cell, Row row, boolean mayFall) {
        boolean whole = cell.isPurse() || accounts.engine().parts() == 1;
        boolean enough = !mayFall && !isLarge(cell) && magnitude(row.held()) <= SAFE;
        return whole || enough ? row.held() : accounts.sum(row.id());
    }

    private long before(Cell cell) {
        return Objects.requireNonNull(before.get(cell));
    }

    private long holds(Cell cell) {
        return Objects.requireNonNull(held.get(cell));
    }

    private static long magnitude(long delta) {
        return delta == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(delta);
    }

    private static long plus(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
