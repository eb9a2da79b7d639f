package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.ACCOUNTS;
import static dev.parlor.jooq.schema.Tables.ENTRIES;
import static dev.parlor.jooq.schema.Tables.MOVEMENTS;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Entry;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;

/**
 * Reads movements with their entries. Rows are taken from the cursor as they are, since a pot may have a hundred thousand
 * of them.
 */
final class LineReader {
    private static final long NOBODY = 0;
    private static final int ID = 1;
    private static final int AT = 2;
    private static final int PARLOR = 3;
    private static final int ACT = 4;
    private static final int CURRENCY = 5;
    private static final int REASON = 6;
    private static final int PLAYER = 7;
    private static final int ACCOUNT = 8;
    private static final int DELTA = 9;
    private static final int BALANCE = 10;
    private static final int KIND = 11;
    private static final int NAME = 12;

    private final DSLContext dsl;

    LineReader(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The movements that satisfy a condition, oldest first, with the balances of one account. */
    List<Line> read(Condition wanted, long account) {
        try (ResultSet rows = query(wanted).fetchResultSet()) {
            return lines(rows, account);
        } catch (SQLException e) {
            throw new DataAccessException("The books cannot be read: " + e.getMessage(), e);
        }
    }

    /** The movements of a community that have one of some keys. */
    List<Line> read(ParlorId parlor, Texts acts) {
        Wording ofActs = Wording.ofLength(
                acts.length(), "movements", () -> query(MOVEMENTS.PARLOR.eq("").and(MOVEMENTS.ACT.in(acts.values()))));
        List<Object> values = new ArrayList<>(List.of(parlor));
        values.addAll(acts.values());
        return Statements.of(dsl).ask(ofActs, rows -> lines(rows, NOBODY), values.toArray());
    }

    private static List<Line> lines(ResultSet rows, long account) throws SQLException {
        List<Line> lines = new ArrayList<>();
        boolean more = rows.next();
        while (more) {
            more = line(rows, account, lines);
        }
        return lines;
    }

    private ResultQuery<?> query(Condition wanted) {
        return dsl.select(
                        MOVEMENTS.ID,
                        MOVEMENTS.WRITTEN_AT,
                        MOVEMENTS.PARLOR,
                        MOVEMENTS.ACT,
                        MOVEMENTS.CURRENCY,
                        MOVEMENTS.REASON,
                        MOVEMENTS.PLAYER,
                        ENTRIES.ACCOUNT,
                        ENTRIES.DELTA,
                        ENTRIES.BALANCE,
                        ACCOUNTS.KIND,
                        ACCOUNTS.NAME)
                .from(MOVEMENTS)
                .join(ENTRIES)
                .on(ENTRIES.MOVEMENT.eq(MOVEMENTS.ID))
                .join(ACCOUNTS)
                .on(ACCOUNTS.ID.eq(ENTRIES.ACCOUNT))
                .where(wanted)
                .orderBy(MOVEMENTS.ID, ENTRIES.PLACE);
    }

    /** Reads the rows of one movement and tells whether there is another. */
    private static boolean line(ResultSet rows, long account, List<Line> lines) throws SQLException {
        long id = rows.getLong(ID);
        long at = rows.getLong(AT);
        ParlorId parlor = new ParlorId(rows.getString(PARLOR));
        Currency currency = new Currency(rows.getString(CURRENCY));
        String act = rows.getString(ACT);
        Reason reason = Reason.valueOf(rows.getString(REASON));
        Actor actor = actor(rows.getString(PLAYER));
        List<Entry> entries = new ArrayList<>(2);
        long balance = 0;
        boolean more = true;
        while (more && rows.getLong(ID) == id) {
            balance = rows.getLong(ACCOUNT) == account ? rows.getLong(BALANCE) : balance;
            entries.add(
                    new Entry(Cell.account(parlor, rows.getString(KIND), rows.getString(NAME)), rows.getLong(DELTA)));
            more = rows.next();
        }
        lines.add(new Line(id, at, new Movement(act, currency, reason, actor, entries), balance));
        return more;
    }

    private static Actor actor(String player) {
        return player.isEmpty() ? new Actor.Engine() : new Actor.Player(new PlayerId(player));
    }
}
