package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.MarkKey;
import dev.parlor.core.money.Player;
import dev.parlor.core.money.PlayerName;
import dev.parlor.core.money.Ranking;
import dev.parlor.core.money.Reason;
import dev.parlor.core.money.Scope;
import dev.parlor.testkit.Fixtures;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How SQLite goes about what is asked often: by an index, without walking a table. */
class EconomyPlansTest {
    private static final Currency CHIPS = Fixtures.CHIPS;
    private static final ParlorId PARLOR = Fixtures.PARLOR;
    private static final PlayerId ANN = Fixtures.player("ann");

    @RegisterExtension
    final Scratch scratch = Scratch.sqlite();

    @Test
    void leaderboardsAreReadWithinTheirCommunity() {
        List<Ranking> rankings =
                List.of(new Ranking.ByBalance(CHIPS), new Ranking.ByExperience(), new Ranking.ByWinnings(CHIPS));
        for (Ranking ranking : rankings) {
            assertThat(board(ranking)).noneMatch(step -> step.startsWith("SCAN"));
        }
    }

    @Test
    void theLossOfADayIsFoundByThePurse() {
        for (Scope scope : List.of(new Scope.Here(PARLOR), new Scope.Everywhere())) {
            Flow flow = new Flow(ANN, scope, CHIPS, Set.of(Reason.STAKE, Reason.PAYOUT), Fixtures.NOON);
            assertThat(inOrder(dsl -> new FlowRows(dsl).sum(flow)))
                    .anyMatch(step -> step.contains("entries_by_account (account=? AND movement>?)"));
        }
    }

    @Test
    void limitsAreOneLook() {
        assertThat(inOrder(dsl -> new LimitRows(dsl)
                        .of("a mark", List.of(PARLOR.value(), ""))
                        .fetch()))
                .hasSize(1);
    }

    private List<String> board(Ranking ranking) {
        return plan(dsl -> {
            players(dsl).top(PARLOR, ranking, 10);
            players(dsl).standing(PARLOR, ranking, ANN);
            players(dsl).count(PARLOR);
        });
    }

    private JooqPlayers players(DSLContext dsl) {
        return new JooqPlayers(dsl, SqliteEngine.of(() -> Fixtures.NOON), new MarkKey("the key of the tests"));
    }

    private List<String> plan(Consumer<DSLContext> work) {
        List<String> queries = new ArrayList<>();
        List<String> plan = new ArrayList<>();
        try (Connection connection = filled().writers().getConnection()) {
            DSLContext dsl = DSL.using(connection, SQLDialect.SQLITE);
            work.accept(DSL.using(dsl.configuration().derive(recorder(queries))));
            queries.forEach(query ->
                    dsl.fetch("EXPLAIN QUERY PLAN " + query).forEach(row -> plan.add(row.get("detail", String.class))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return plan;
    }

    private List<String> inOrder(Consumer<DSLContext> work) {
        List<String> plan = plan(work);
        assertThat(plan).noneMatch(step -> step.startsWith("SCAN") || step.contains("TEMP B-TREE"));
        return plan;
    }

    private Database filled() {
        Database database = scratch.open(() -> Fixtures.NOON);
        Player ann = new Player(PARLOR, ANN, PlayerName.of("Ann"), Fixtures.NOON, 1, Optional.empty());
        Scratch.transactions(database).write(storage -> {
            storage.players().keep(ann);
            return storage.ledger().post(Fixtures.grant("k", "ann", 5));
        });
        return database;
    }

    private static ExecuteListener recorder(List<String> queries) {
        return new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                queries.add(Objects.requireNonNull(context.query()).getSQL(ParamType.INLINED));
            }
        };
    }
}
