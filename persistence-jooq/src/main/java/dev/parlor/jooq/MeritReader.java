package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.BETTING_RECORDS;
import static dev.parlor.jooq.schema.Tables.CAREERS;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.BettingRecord;
import dev.parlor.core.money.Career;
import dev.parlor.core.money.Currency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Query;

/** Reads careers and betting records, rows as they come, since every settled bet has some. */
record MeritReader(DSLContext dsl, ParlorId parlor) {
    /** The careers of those who are registered. */
    Map<PlayerId, Career> careers(Collection<PlayerId> players) {
        Map<PlayerId, Career> careers = HashMap.newHashMap(players.size());
        read(
                players,
                "careers",
                this::careersOf,
                row -> careers.put(
                        new PlayerId(row.getString(1)),
                        new Career(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5))));
        return careers;
    }

    /** The records of those who have any. */
    Map<PlayerId, Map<Currency, BettingRecord>> records(Collection<PlayerId> players) {
        Map<PlayerId, Map<Currency, BettingRecord>> records = HashMap.newHashMap(players.size());
        read(
                players,
                "betting records",
                this::recordsOf,
                row -> records.computeIfAbsent(new PlayerId(row.getString(1)), player -> new TreeMap<>())
                        .put(new Currency(row.getString(2)), record(row)));
        return records;
    }

    private <T> void read(
            Collection<PlayerId> players, String what, Function<Texts, Query> query, Statements.Reader<T> reader) {
        Texts names = Texts.of(players.stream().map(PlayerId::value).toList());
        List<Object> values = new ArrayList<>(List.of(parlor));
        values.addAll(names.values());
        Statements.of(dsl)
                .list(Wording.ofLength(names.length(), what, () -> query.apply(names)), reader, values.toArray());
    }

    private Query careersOf(Texts names) {
        return dsl.select(CAREERS.PLAYER, CAREERS.XP, CAREERS.MATCHES_WON, CAREERS.TOURNAMENTS, CAREERS.TITLES)
                .from(CAREERS)
                .where(CAREERS.PARLOR.eq(""))
                .and(CAREERS.PLAYER.in(names.values()));
    }

    private Query recordsOf(Texts names) {
        return dsl.select(
                        BETTING_RECORDS.PLAYER,
                        BETTING_RECORDS.CURRENCY,
                        BETTING_RECORDS.BETS,
                        BETTING_RECORDS.WON,
                        BETTING_RECORDS.STAKED,
                        BETTING_RECORDS.RETURNED,
                        BETTING_RECORDS.WINNINGS,
                        BETTING_RECORDS.BIGGEST)
                .from(BETTING_RECORDS)
                .where(BETTING_RECORDS.PARLOR.eq(""))
                .and(BETTING_RECORDS.PLAYER.in(names.values()));
    }

    private static BettingRecord record(ResultSet row) throws SQLException {
        return new BettingRecord(
                row.getLong(3),
                row.getLong(4),
                new Amount(row.getLong(5)),
                new Amount(row.getLong(6)),
                new Amount(row.getLong(7)),
                new Amount(row.getLong(8)));
    }
}
