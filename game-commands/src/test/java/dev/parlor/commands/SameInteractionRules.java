package dev.parlor.commands;

import static dev.parlor.commands.TestHouse.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.Pick;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.money.Amount;
import dev.parlor.core.tournament.Match;
import dev.parlor.testkit.Races;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One interaction that is sent again and again, at once and on two nodes, has one effect and one answer. */
public abstract class SameInteractionRules {
    private static final int THREADS = 20;

    private TestHouse house;
    private TestHouse other;

    /** Opens a node on the storage of this test, again and again the same. */
    protected abstract TestHouse node(String name);

    @BeforeEach
    final void open() {
        house = node("n");
        other = node("m");
        house.takeBets();
        house.ask("alice", "start", Map.of());
        house.ask("bob", "start", Map.of());
    }

    @AfterEach
    final void theBooksAreSound() {
        assertThat(house.faults).isEmpty();
        assertThat(other.faults).isEmpty();
        assertThat(house.desks.economy().total(TestHouse.CHIPS).isZero()).isTrue();
    }

    @Test
    final void twentyClicksPlaceOneBet() {
        long before = house.chips("alice");
        Reply told = raced(house, house, "bet place", Map.of("fighter", "A", "amount", "100"));
        assertThat(said(told)).contains("@alice puts 100 chips");
        assertThat(house.chips("alice")).isEqualTo(before - 100);
    }

    @Test
    final void twentyClicksOnTwoNodesPlaceOneBet() {
        long before = house.chips("alice");
        Reply told = raced(house, other, "bet place", Map.of("fighter", "A", "amount", "100"));
        assertThat(said(told)).contains("@alice puts 100 chips");
        assertThat(house.chips("alice")).isEqualTo(before - 100);
    }

    @Test
    final void twentyClicksGiveOnce() {
        long before = house.chips("bob");
        Reply told = raced(house, other, "give", Map.of("to", "@bob", "amount", "100"));
        assertThat(said(told)).contains("@alice gives 100 chips");
        assertThat(house.chips("bob")).isEqualTo(before + 100);
    }

    @Test
    final void twentyClicksGiveOnePartOfThePurse() {
        long before = house.chips("bob");
        Reply told = raced(house, house, "give", Map.of("to", "@bob", "amount", "10%"));
        assertThat(said(told)).contains("@alice gives 100 chips");
        assertThat(house.chips("bob")).isEqualTo(before + 100);
    }

    @Test
    final void twentyClicksClaimOneDaily() {
        long before = house.chips("alice");
        Reply told = raced(house, other, "daily", Map.of());
        assertThat(said(told)).contains("Streak: 1");
        long paid = house.chips("alice") - before;
        assertThat(paid).isPositive();
        house.ask("alice", "daily", Map.of());
        assertThat(house.chips("alice")).isEqualTo(before + paid);
    }

    @Test
    final void twentyYesesToOneQuestionAreOneBet() {
        Reply asked = house.ask("alice", "bet place", Map.of("fighter", "A", "amount", "all"));
        String yes = asked.controls().getFirst().id().wire();
        List<Reply> told =
                Races.run(THREADS, number -> either(number, house, other).press("p-" + number, "alice", yes, Map.of()));
        assertThat(new HashSet<>(told)).hasSize(1);
        assertThat(said(told.getFirst())).contains("@alice puts 1000 chips");
        assertThat(house.chips("alice")).isZero();
    }

    @Test
    final void anActWhoseAnswerWasLostIsAnsweredWithoutASecondEffect() {
        long before = house.chips("alice");
        house.desks
                .betting()
                .place(new PlaceBet(new BetId("i-1"), pool(), new PlayerId("alice"), new Pick("A"), Amount.of(100)));
        Reply told = ask(other, "bet place", Map.of("fighter", "A", "amount", "10%"));
        assertThat(said(told)).contains("@alice puts 100 chips");
        assertThat(house.chips("alice")).isEqualTo(before - 100);
        assertThat(ask(house, "bet place", Map.of("fighter", "A", "amount", "10%")))
                .isEqualTo(told);
    }

    @Test
    final void theAnswerIsTheSameBehindARestart() {
        Reply told = ask(house, "bet place", Map.of("fighter", "A", "amount", "100"));
        Reply asked = house.ask("alice", "bet place", Map.of("fighter", "B", "amount", "all"));
        TestHouse again = node("restarted");
        assertThat(ask(again, "bet place", Map.of("fighter", "A", "amount", "100")))
                .isEqualTo(told);
        assertThat(said(again.press("alice", asked.controls().getFirst(), Map.of())))
                .contains("@alice puts 900 chips");
    }

    private PoolId pool() {
        return house.desks.tournaments().newest(TestHouse.PARLOR, 1).stream()
                .flatMap(tournament -> house.desks.tournaments().matches(tournament.id()).stream())
                .filter(Match.Betting.class::isInstance)
                .map(Match.Betting.class::cast)
                .map(Match.Betting::pool)
                .findFirst()
                .orElseThrow();
    }

    private static Reply raced(TestHouse first, TestHouse second, String path, Map<String, String> options) {
        List<Reply> told = Races.run(THREADS, number -> ask(either(number, first, second), path, options));
        assertThat(new HashSet<>(told)).hasSize(1);
        return told.getFirst();
    }

    private static TestHouse either(int number, TestHouse first, TestHouse second) {
        return number % 2 == 0 ? first : second;
    }

    private static Reply ask(TestHouse node, String path, Map<String, String> options) {
        return node.ask("i-1", "alice", path, options, Locale.ENGLISH);
    }
}
