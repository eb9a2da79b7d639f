package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.ACCOUNTS;
import static dev.parlor.jooq.schema.Tables.BETTING_RECORDS;
import static dev.parlor.jooq.schema.Tables.CAREERS;

import dev.parlor.core.ParlorId;
import dev.parlor.core.money.Ranking;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Where a leaderboard's lines stand. They are found by the community and sorted when somebody looks: an index in their
 * order would be written with every bet and every payout.
 *
 * @param table the table
 * @param ranked holds for the rows of registered players
 * @param row holds for the same rows, in the words of the index by player
 * @param player whose row it is
 * @param value what is counted
 */
record Board(Table<?> table, Condition ranked, Condition row, Field<String> player, Field<Long> value) {
    static Board of(ParlorId parlor, Ranking ranking) {
        return switch (ranking) {
            case Ranking.ByBalance by -> {
                Condition purses = ACCOUNTS.PARLOR
                        .eq(parlor.value())
                        .and(ACCOUNTS.KIND.eq(DSL.inline(Cell.PURSE)))
                        .and(ACCOUNTS.CURRENCY.eq(by.currency().code()));
                yield new Board(
                        ACCOUNTS,
                        purses.and(ACCOUNTS.RANKED.eq(DSL.inline(1L))),
                        purses,
                        ACCOUNTS.NAME,
                        ACCOUNTS.BALANCE);
            }
            case Ranking.ByExperience by -> {
                Condition here = CAREERS.PARLOR.eq(parlor.value());
                yield new Board(CAREERS, here, here, CAREERS.PLAYER, CAREERS.XP);
            }
            case Ranking.ByWinnings by -> {
                Condition here = BETTING_RECORDS
                        .PARLOR
                        .eq(parlor.value())
                        .and(BETTING_RECORDS.CURRENCY.eq(by.currency().code()));
                yield new Board(BETTING_RECORDS, here, here, BETTING_RECORDS.PLAYER, BETTING_RECORDS.WINNINGS);
            }
        };
    }
}
