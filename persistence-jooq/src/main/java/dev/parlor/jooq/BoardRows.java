package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.PLAYERS;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.PlayerName;
import dev.parlor.core.money.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;

/** The lines of a community's leaderboards. */
record BoardRows(DSLContext dsl, Engine engine, ParlorId parlor) {
    List<Standing> top(Board board, int most) {
        List<Record2<String, Long>> rows = dsl.select(board.player(), board.value())
                .from(board.table())
                .where(board.ranked())
                .and(board.value().gt(DSL.inline(0L)))
                .orderBy(board.value().desc(), engine.byteOrder(board.player()))
                .limit(most)
                .fetch();
        Map<String, PlayerName> names = names(rows.stream().map(Record2::value1).toList());
        List<Standing> top = new ArrayList<>(rows.size());
        long rank = 1;
        for (int i = 0; i < rows.size(); i++) {
            Record2<String, Long> row = rows.get(i);
            rank = i > 0 && rows.get(i - 1).value2().equals(row.value2()) ? rank : i + 1;
            PlayerName name = Objects.requireNonNull(names.get(row.value1()), row.value1());
            top.add(new Standing(rank, new PlayerId(row.value1()), name, row.value2()));
        }
        return top;
    }

    Optional<Standing> standing(Board board, PlayerId player) {
        return Optional.ofNullable(names(List.of(player.value())).get(player.value()))
                .map(name -> {
                    long value = value(board, player);
                    return new Standing(better(board, value) + 1, player, name, value);
                });
    }

    private long value(Board board, PlayerId player) {
        return dsl.select(board.value())
                .from(board.table())
                .where(board.row())
                .and(board.player().eq(player.value()))
                .fetchOptional(board.value())
                .orElse(0L);
    }

    private long better(Board board, long value) {
        return dsl.select(DSL.count())
                .from(board.table())
                .where(board.ranked())
                .and(board.value().gt(value))
                .fetchSingle()
                .value1();
    }

    /** What players are called. Nobody is asked about nobody, for which jOOQ finds no SQL. */
    private Map<String, PlayerName> names(List<String> players) {
        if (players.isEmpty()) {
            return Map.of();
        }
        return dsl.select(PLAYERS.ID, PLAYERS.NAME)
                .from(PLAYERS)
                .where(PLAYERS.PARLOR.eq(parlor.value()))
                .and(PLAYERS.ID.in(players))
                .fetchMap(PLAYERS.ID, row -> new PlayerName(row.value2()));
    }
}
