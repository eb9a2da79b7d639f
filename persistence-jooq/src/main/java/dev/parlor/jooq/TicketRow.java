package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.TICKETS;

import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.Bet;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.Odds;
import dev.parlor.core.betting.Pick;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.betting.Ticket;
import dev.parlor.core.money.Amount;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;

/** Reads tickets. */
final class TicketRow {
    static final List<Field<?>> COLUMNS = List.of(
            TICKETS.POOL,
            TICKETS.BET,
            TICKETS.BETTOR,
            TICKETS.PICK,
            TICKETS.STAKE,
            TICKETS.PLACED_AT,
            TICKETS.ODDS_BACK,
            TICKETS.ODDS_STAKE);

    private TicketRow() {}

    /** The tickets that a query of the columns finds. */
    static List<Ticket> all(ResultQuery<?> query) {
        List<Ticket> tickets = new ArrayList<>();
        try (ResultSet rows = query.fetchResultSet()) {
            while (rows.next()) {
                tickets.add(read(rows));
            }
            return tickets;
        } catch (SQLException e) {
            throw new DataAccessException("The tickets cannot be read: " + e.getMessage(), e);
        }
    }

    static Ticket read(ResultSet row) throws SQLException {
        Bet bet = new Bet(
                new BetId(row.getString(2)),
                new PlayerId(row.getString(3)),
                new Pick(row.getString(4)),
                new Amount(row.getLong(5)));
        Odds odds = new Odds(new Amount(row.getLong(7)), new Amount(row.getLong(8)));
        return new Ticket(new PoolId(row.getString(1)), bet, Nanos.instant(row.getLong(6)), odds);
    }
}
