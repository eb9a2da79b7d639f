package dev.parlor.bench.store;

import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.Pick;
import dev.parlor.core.betting.PoolId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What the raw writer knows by heart: accounts, balances, and the last identifiers of tables that others write too. */
final class RawBooks {
    private final Map<String, RawPurse> purses = new HashMap<>();
    private final Map<String, Long> pots = new HashMap<>();
    private long movement;
    private long ticket;
    private long notice;

    /**
     * A purse.
     *
     * @param account its identifier
     * @param balance what it holds
     */
    record RawPurse(long account, long balance) {}

    static RawBooks read(Connection connection) throws SQLException {
        RawBooks books = new RawBooks();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, name, kind, balance FROM accounts")) {
            while (rows.next()) {
                if (rows.getString(3).equals("purse")) {
                    books.purses.put(rows.getString(2), new RawPurse(rows.getLong(1), rows.getLong(4)));
                } else {
                    books.pots.put(rows.getString(2), rows.getLong(1));
                }
            }
        }
        books.movement = last(connection, "movements");
        books.ticket = last(connection, "tickets");
        books.notice = last(connection, "outbox");
        return books;
    }

    /** Takes a stake out of a purse, and tells the purse behind it. */
    RawPurse pay(PlayerId player, long stake) {
        RawPurse before = Objects.requireNonNull(purses.get(player.value()), player.value());
        RawPurse after = new RawPurse(before.account(), before.balance() - stake);
        purses.put(player.value(), after);
        return after;
    }

    long pot(PoolId pool, Pick pick) {
        return Objects.requireNonNull(pots.get("pool:" + pool + ":pick:" + pick));
    }

    long nextMovement() {
        return ++movement;
    }

    long nextTicket() {
        return ++ticket;
    }

    long nextNotice() {
        return ++notice;
    }

    private static long last(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(max(id), 0) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
