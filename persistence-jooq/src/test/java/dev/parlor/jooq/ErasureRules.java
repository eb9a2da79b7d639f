package dev.parlor.jooq;

import static dev.parlor.commands.TestHouse.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.Reply;
import dev.parlor.commands.TestHouse;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.interaction.InteractionDesk;
import dev.parlor.core.tournament.Match;
import dev.parlor.jooq.schema.DefaultSchema;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.HandClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is left of somebody in the database itself, behind an evening and an erasure. */
abstract class ErasureRules {
    private static final String SHE = "quixotina";

    @RegisterExtension
    final Scratch scratch;

    private final HandClock clock = new HandClock(Fixtures.NOON);

    ErasureRules(Scratch scratch) {
        this.scratch = scratch;
    }

    @Test
    void noRowOfAnyTableNamesWhoWasErasedAndTheBooksAddUp() {
        Database database = scratch.open(clock);
        TestHouse house = TestHouse.node("n", clock, Scratch.transactions(database, seeds()));
        evening(house);
        deliver(database);
        assertThat(naming(database)).isNotEmpty();
        Reply asked = house.ask(SHE, "privacy erase", Map.of());
        Reply done = house.press(SHE, asked.controls().getFirst(), Map.of());
        assertThat(said(done)).contains("You are forgotten");
        assertThat(naming(database))
                .as("what was said about her, which is kept for a day")
                .allMatch(row -> row.startsWith("answers") || row.startsWith("buttons") || row.startsWith("outbox"));
        house.ask("bob", "tournament join", Map.of("fighter", "5"));
        aDayPasses(database);
        assertThat(naming(database)).isEmpty();
        assertThat(database.reconcile().findings()).isEmpty();
        assertThat(house.faults).isEmpty();
    }

    /** She bets, gives, claims, takes a seat, limits herself, draws seeds and is paid. */
    private static void evening(TestHouse house) {
        house.takeBets();
        List.of(SHE, "bob").forEach(player -> house.ask(player, "start", Map.of()));
        house.ask(SHE, "bet place", Map.of("fighter", "A", "amount", "100"));
        house.ask(SHE, "bet place", Map.of("fighter", "B", "amount", "50"));
        house.ask("bob", "give", Map.of("to", "@" + SHE, "amount", "10"));
        house.ask(SHE, "give", Map.of("to", "@bob", "amount", "20"));
        house.ask(SHE, "daily", Map.of());
        house.ask(SHE, "limits loss", Map.of("amount", "700"));
        house.ask(SHE, "fair seed", Map.of());
        house.ask("house", "admin grant", Map.of("player", "@" + SHE, "amount", "5", "reason", "a prize"));
        playOut(house);
        house.ask("house", "tournament new", Map.of());
        house.ask(SHE, "tournament join", Map.of("fighter", "3"));
    }

    private static void playOut(TestHouse house) {
        for (int step = 0; step < 60 && unpaid(house); step++) {
            house.ask("house", "tournament run", Map.of());
        }
        assertThat(unpaid(house)).isFalse();
    }

    private static boolean unpaid(TestHouse house) {
        return house.desks.tournaments().newest(TestHouse.PARLOR, 1).stream()
                .flatMap(tournament -> house.desks.tournaments().matches(tournament.id()).stream())
                .noneMatch(Match.Settled.class::isInstance);
    }

    private void aDayPasses(Database database) {
        deliver(database);
        clock.move(InteractionDesk.KEPT.multipliedBy(2));
        new InteractionDesk(Scratch.transactions(database), clock).prune();
        database.notices().prune(clock.instant().minus(InteractionDesk.KEPT));
    }

    private static void deliver(Database database) {
        List<Long> waiting =
                database.notices().pending(1_000).stream().map(Notice::id).toList();
        database.notices().delivered(waiting);
    }

    /** Every row in which her id stands, behind the name of its table. */
    private static List<String> naming(Database database) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.writers().getConnection()) {
            DSLContext dsl = DSL.using(connection, database.dialect());
            for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                dsl
                        .fetch("SELECT * FROM " + table.getName())
                        .map(row ->
                                table.getName() + " " + List.of(row.intoList().toString()))
                        .stream()
                        .filter(row -> row.contains(SHE))
                        .forEach(rows::add);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    private static Seeds seeds() {
        return Seeds.derivedFrom(Seed.ofHex("cd".repeat(32)));
    }
}
