package dev.parlor.bench.store;

import dev.parlor.bench.store.RawBooks.RawPurse;
import dev.parlor.core.betting.Odds;
import dev.parlor.core.betting.PlaceBet;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Writes the rows of bets by prepared statements: all rows that the desk writes, and nothing else. It judges nothing and
 * reads nothing, since {@link RawBooks} knows what it would look up.
 */
final class RawBets implements AutoCloseable {
    private static final long NANOS = 1_000_000_000L;

    private final RawBooks books;
    private final Prepared movement;
    private final Prepared purseEntry;
    private final Prepared potEntry;
    private final Prepared purse;
    private final Prepared pot;
    private final Prepared ticket;
    private final Prepared notice;

    RawBets(Connection connection, RawBooks books) throws SQLException {
        this.books = books;
        this.movement = new Prepared(connection, """
                INSERT INTO movements (id, parlor, act, currency, reason, player, written_at)
                VALUES (?, ?, ?, ?, 'STAKE', ?, ?)""");
        this.purseEntry = new Prepared(
                connection, "INSERT INTO entries (movement, place, account, delta, balance) VALUES (?, 0, ?, ?, ?)");
        this.potEntry =
                new Prepared(connection, "INSERT INTO entries (movement, place, account, delta) VALUES (?, 1, ?, ?)");
        this.purse =
                new Prepared(connection, "UPDATE accounts SET balance = balance + ? WHERE id = ? AND balance >= ?");
        this.pot = new Prepared(connection, """
                INSERT INTO account_sums (account, part, amount) VALUES (?, 0, ?)
                ON CONFLICT (account, part) DO UPDATE SET amount = account_sums.amount + excluded.amount""");
        this.ticket = new Prepared(connection, """
                INSERT INTO tickets (id, bet, pool, bettor, pick, stake, placed_at, odds_back, odds_stake)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        this.notice = new Prepared(
                connection, "INSERT INTO outbox (id, parlor, put_at, kind, body) VALUES (?, ?, ?, 'BetPlaced', ?)");
    }

    void write(PlaceBet wish, Instant now, Odds odds) throws SQLException {
        long at = now.getEpochSecond() * NANOS + now.getNano();
        move(wish, at);
        ticket.run(
                books.nextTicket(),
                wish.bet(),
                wish.pool(),
                wish.bettor(),
                wish.pick(),
                wish.stake().value(),
                at,
                odds.back().value(),
                odds.stake().value());
        notice.run(books.nextNotice(), Crowd.PARLOR, at, body(wish, now, odds));
    }

    private void move(PlaceBet wish, long at) throws SQLException {
        long id = books.nextMovement();
        long stake = wish.stake().value();
        RawPurse from = books.pay(wish.bettor(), stake);
        long to = books.pot(wish.pool(), wish.pick());
        movement.run(id, Crowd.PARLOR, "bet:" + wish.bet(), Crowd.CHIPS, wish.bettor(), at);
        purseEntry.run(id, from.account(), -stake, from.balance());
        potEntry.run(id, to, stake);
        purse.run(-stake, from.account(), stake);
        pot.run(to, stake);
    }

    private static String body(PlaceBet wish, Instant now, Odds odds) {
        return "{\"parlor\":\"" + Crowd.PARLOR + "\",\"ticket\":{\"pool\":\"" + wish.pool() + "\",\"bet\":{\"id\":\""
                + wish.bet() + "\",\"bettor\":\"" + wish.bettor() + "\",\"pick\":\"" + wish.pick() + "\",\"stake\":"
                + wish.stake() + "},\"placed\":\"" + now + "\",\"odds\":{\"back\":" + odds.back() + ",\"stake\":"
                + odds.stake() + "}}}";
    }

    @Override
    public void close() throws SQLException {
        for (Prepared statement : new Prepared[] {movement, purseEntry, potEntry, purse, pot, ticket, notice}) {
            statement.close();
        }
    }
}
