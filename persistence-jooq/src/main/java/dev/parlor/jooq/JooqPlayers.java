package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.ACCOUNTS;
import static dev.parlor.jooq.schema.Tables.BETTING_RECORDS;
import static dev.parlor.jooq.schema.Tables.CAREERS;
import static dev.parlor.jooq.schema.Tables.PLAYERS;
import static dev.parlor.jooq.schema.Tables.WELCOMES;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.BettingRecord;
import dev.parlor.core.money.Career;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.MarkKey;
import dev.parlor.core.money.Merit;
import dev.parlor.core.money.Player;
import dev.parlor.core.money.Players;
import dev.parlor.core.money.Ranking;
import dev.parlor.core.money.Scope;
import dev.parlor.core.money.SelfLimits;
import dev.parlor.core.money.Standing;
import dev.parlor.core.money.WelcomeMark;
import dev.parlor.jooq.schema.tables.records.PlayersRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Players in a database.
 *
 * @param marks makes of persons what may be remembered of them
 */
record JooqPlayers(DSLContext dsl, Engine engine, MarkKey marks) implements Players {
    private static final long SHOWN = 1;
    private static final long HIDDEN = 0;

    @Override
    public Optional<Player> find(ParlorId parlor, PlayerId player) {
        return dsl.selectFrom(PLAYERS).where(is(parlor, player)).fetchOptional().map(PlayerRow::read);
    }

    @Override
    public void keep(Player player) {
        PlayersRecord row = PlayerRow.write(player);
        int known = dsl.update(PLAYERS)
                .set(row)
                .where(is(player.parlor(), player.id()))
                .execute();
        if (known == 0) {
            dsl.insertInto(PLAYERS).set(row).execute();
            new MeritRows(dsl, player.parlor()).open(player.id());
            rank(player.parlor(), player.id(), SHOWN);
        }
    }

    @Override
    public void forget(ParlorId parlor, PlayerId player) {
        rank(parlor, player, HIDDEN);
        dsl.deleteFrom(BETTING_RECORDS)
                .where(BETTING_RECORDS.PARLOR.eq(parlor.value()))
                .and(BETTING_RECORDS.PLAYER.eq(player.value()))
                .execute();
        dsl.deleteFrom(CAREERS)
                .where(CAREERS.PARLOR.eq(parlor.value()))
                .and(CAREERS.PLAYER.eq(player.value()))
                .execute();
        dsl.deleteFrom(PLAYERS).where(is(parlor, player)).execute();
    }

    @Override
    public long count(ParlorId parlor) {
        return dsl.select(DSL.count())
                .from(CAREERS)
                .where(CAREERS.PARLOR.eq(parlor.value()))
                .fetchSingle()
                .value1();
    }

    @Override
    public WelcomeMark welcome(ParlorId parlor, PlayerId player) {
        int written = dsl.insertInto(WELCOMES)
                .set(WELCOMES.PARLOR, parlor.value())
                .set(WELCOMES.PERSON, marks.of(player).hash().hex())
                .onConflict(WELCOMES.PARLOR, WELCOMES.PERSON)
                .doNothing()
                .execute();
        return written == 1 ? WelcomeMark.FIRST : WelcomeMark.AGAIN;
    }

    @Override
    public Career career(ParlorId parlor, PlayerId player) {
        return new MeritReader(dsl, parlor).careers(Set.of(player)).getOrDefault(player, Career.NONE);
    }

    @Override
    public Map<Currency, BettingRecord> records(ParlorId parlor, PlayerId player) {
        return new MeritReader(dsl, parlor).records(Set.of(player)).getOrDefault(player, Map.of());
    }

    @Override
    public void credit(ParlorId parlor, List<Merit> merits) {
        new MeritRows(dsl, parlor).credit(merits);
    }

    @Override
    public List<Standing> top(ParlorId parlor, Ranking ranking, int most) {
        return new BoardRows(dsl, engine, parlor).top(Board.of(parlor, ranking), most);
    }

    @Override
    public Optional<Standing> standing(ParlorId parlor, Ranking ranking, PlayerId player) {
        return new BoardRows(dsl, engine, parlor).standing(Board.of(parlor, ranking), player);
    }

    @Override
    public SelfLimits limits(Scope scope, PlayerId player) {
        return limits(Set.of(scope), player).getOrDefault(scope, SelfLimits.NONE);
    }

    @Override
    public Map<Scope, SelfLimits> limits(Set<Scope> scopes, PlayerId player) {
        return new LimitRows(dsl).read(marks.of(player), scopes);
    }

    @Override
    public void keep(Scope scope, PlayerId player, SelfLimits limits) {
        new LimitRows(dsl).write(marks.of(player), scope, limits);
    }

    private void rank(ParlorId parlor, PlayerId player, long ranked) {
        dsl.update(ACCOUNTS)
                .set(ACCOUNTS.RANKED, ranked)
                .where(ACCOUNTS.PARLOR.eq(parlor.value()))
                .and(ACCOUNTS.KIND.eq(DSL.inline(Cell.PURSE)))
                .and(ACCOUNTS.NAME.eq(player.value()))
                .execute();
    }

    private static Condition is(ParlorId parlor, PlayerId player) {
        return PLAYERS.PARLOR.eq(parlor.value()).and(PLAYERS.ID.eq(player.value()));
    }
}
