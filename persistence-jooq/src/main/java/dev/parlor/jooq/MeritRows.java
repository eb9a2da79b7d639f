package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.BETTING_RECORDS;
import static dev.parlor.jooq.schema.Tables.CAREERS;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.BettingRecord;
import dev.parlor.core.money.Career;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Merit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Writes careers and betting records. Sums are made here and not by the database, since SQLite goes on with inexact
 * numbers where a sum passes its integers.
 */
record MeritRows(DSLContext dsl, ParlorId parlor) {
    /** How many players are read and written at once. */
    private static final int CHUNK = 512;

    void open(PlayerId player) {
        dsl.insertInto(CAREERS)
                .values(parlor.value(), player.value(), 0L, 0L, 0L, 0L)
                .execute();
    }

    void credit(List<Merit> merits) {
        Map<PlayerId, List<Merit>> byPlayer =
                merits.stream().collect(Collectors.groupingBy(Merit::player, LinkedHashMap::new, Collectors.toList()));
        List<Map.Entry<PlayerId, List<Merit>>> sorted = new ArrayList<>(byPlayer.entrySet());
        sorted.sort(Map.Entry.comparingByKey());
        Chunks.of(sorted, CHUNK).forEach(this::creditSome);
    }

    private void creditSome(List<Map.Entry<PlayerId, List<Merit>>> some) {
        MeritReader reader = new MeritReader(dsl, parlor);
        List<PlayerId> players = some.stream().map(Map.Entry::getKey).toList();
        Map<PlayerId, Career> careers = reader.careers(players);
        Map<PlayerId, Map<Currency, BettingRecord>> records = reader.records(players);
        Batch careerRows = careerRows();
        Batch recordRows = recordRows();
        some.forEach(merits -> {
            Career career = careers.get(merits.getKey());
            if (career != null) {
                add(merits.getKey(), career, merits.getValue(), careerRows);
                add(merits.getKey(), records.getOrDefault(merits.getKey(), Map.of()), merits.getValue(), recordRows);
            }
        });
        careerRows.run();
        recordRows.run();
    }

    private void add(PlayerId player, Career before, List<Merit> merits, Batch rows) {
        Career after = before;
        for (Merit merit : merits) {
            after = after.plus(merit);
        }
        if (!after.equals(before)) {
            rows.add(
                    after.xp(),
                    after.matchesWon(),
                    after.tournaments(),
                    after.titles(),
                    parlor.value(),
                    player.value());
        }
    }

    private void add(PlayerId player, Map<Currency, BettingRecord> before, List<Merit> merits, Batch rows) {
        Map<Currency, BettingRecord> after = new TreeMap<>();
        for (Merit merit : merits) {
            if (merit instanceof Merit.Betting bets) {
                after.compute(bets.currency(), (currency, sum) -> {
                    BettingRecord known = before.getOrDefault(currency, BettingRecord.NONE);
                    return (sum == null ? known : sum).plus(bets);
                });
            }
        }
        after.forEach((currency, record) -> rows.add(
                parlor.value(),
                player.value(),
                currency.code(),
                record.bets(),
                record.won(),
                record.staked().value(),
                record.returned().value(),
                record.winnings().value(),
                record.biggest().value()));
    }

    private Batch careerRows() {
        Wording wording = new Wording(
                "careers: write",
                () -> dsl.update(CAREERS)
                        .set(CAREERS.XP, 0L)
                        .set(CAREERS.MATCHES_WON, 0L)
                        .set(CAREERS.TOURNAMENTS, 0L)
                        .set(CAREERS.TITLES, 0L)
                        .where(CAREERS.PARLOR.eq(""))
                        .and(CAREERS.PLAYER.eq("")));
        return new Batch(dsl, wording);
    }

    private Batch recordRows() {
        Wording wording = new Wording(
                "betting records: write",
                () -> dsl.insertInto(BETTING_RECORDS)
                        .values("", "", "", 0L, 0L, 0L, 0L, 0L, 0L)
                        .onConflict(BETTING_RECORDS.PARLOR, BETTING_RECORDS.PLAYER, BETTING_RECORDS.CURRENCY)
                        .doUpdate()
                        .set(BETTING_RECORDS.BETS, DSL.excluded(BETTING_RECORDS.BETS))
                        .set(BETTING_RECORDS.WON, DSL.excluded(BETTING_RECORDS.WON))
                        .set(BETTING_RECORDS.STAKED, DSL.excluded(BETTING_RECORDS.STAKED))
                        .set(BETTING_RECORDS.RETURNED, DSL.excluded(BETTING_RECORDS.RETURNED))
                        .set(BETTING_RECORDS.WINNINGS, DSL.excluded(BETTING_RECORDS.WINNINGS))
                        .set(BETTING_RECORDS.BIGGEST, DSL.excluded(BETTING_RECORDS.BIGGEST)));
        return new Batch(dsl, wording);
    }
}
