package dev.parlor.commands;

import static dev.parlor.commands.TestHouse.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people do at a house in the course of an evening, and what they are told. */
class AnEveningOfCommandsTest extends AtAnOpenHouse {
    @Test
    void aBettorSeesTheStakeLeaveAndTheWinningsComeBack() {
        long before = house.chips("alice");
        Reply placed = house.ask("alice", "bet place", Map.of("fighter", "A", "amount", "50%"));
        assertThat(placed.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(said(placed)).contains("@alice puts " + before / 2 + " chips on");
        house.ask("bob", "bet place", Map.of("fighter", "B", "amount", "100"));
        assertThat(house.chips("alice")).isEqualTo(before - before / 2);
        house.pass(Duration.ofMinutes(12));
        long pool = before / 2 + 100;
        long net = pool - pool * 500 / 10_000;
        assertThat(house.chips("alice") - before).isIn(-before / 2, net - before / 2);
        assertThat(house.chips("alice") + house.chips("bob")).isEqualTo(2 * before - (pool - net));
        String history = said(house.ask("alice", "history", Map.of()));
        assertThat(history).contains("bet", "welcome").contains(Long.toString(house.chips("alice")));
    }

    @Test
    void aRetriedBetIsOneBetAndOneAnswer() {
        Map<String, String> options = Map.of("fighter", "A", "amount", "100");
        long before = house.chips("alice");
        Reply first = house.ask("i-1", "alice", "bet place", options, Locale.ENGLISH);
        assertThat(house.ask("i-1", "alice", "bet place", options, Locale.ENGLISH))
                .isEqualTo(first);
        assertThat(house.chips("alice")).isEqualTo(before - 100);
    }

    @Test
    void puttingEverythingOnAFighterIsAskedAboutFirst() {
        long before = house.chips("alice");
        Reply asked = house.ask("alice", "bet place", Map.of("fighter", "B", "amount", "all"));
        assertThat(house.chips("alice")).isEqualTo(before);
        assertThat(asked.controls()).hasSize(2);
        assertThat(said(house.press("bob", asked.controls().getFirst(), Map.of())))
                .contains("belongs to @alice");
        Reply done = house.press("alice", asked.controls().getFirst(), Map.of());
        assertThat(said(done)).contains("@alice puts " + before + " chips");
        assertThat(house.press("alice", asked.controls().getFirst(), Map.of())).isEqualTo(done);
        assertThat(house.chips("alice")).isZero();
    }

    @Test
    void theDailyPayComesOnceADayAndTheAnswerSaysWhenAgain() {
        long before = house.chips("alice");
        assertThat(said(house.ask("alice", "daily", Map.of()))).contains("Streak: 1");
        long after = house.chips("alice");
        assertThat(after).isGreaterThan(before);
        house.clock.move(Duration.ofHours(23));
        assertThat(said(house.ask("alice", "daily", Map.of()))).contains("The next pay is due 2");
        assertThat(house.chips("alice")).isEqualTo(after);
        house.clock.move(Duration.ofHours(1));
        assertThat(said(house.ask("alice", "daily", Map.of()))).contains("Streak: 2");
    }

    @Test
    void aGiftMovesMoneyAndTheRoomHearsOfIt() {
        long before = house.chips("bob");
        Reply given = house.ask("alice", "give", Map.of("to", "@bob", "amount", "100"));
        assertThat(given.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(said(given)).contains("@alice gives 100 chips to @bob");
        assertThat(house.chips("bob")).isEqualTo(before + 100);
        assertThat(said(house.ask("alice", "give", Map.of("to", "@alice", "amount", "1"))))
                .contains("to yourself");
    }

    @Test
    void aLossCapHoldsAtOnceAndNamesWhatIsLeft() {
        house.ask("alice", "limits loss", Map.of("amount", "150"));
        house.ask("alice", "bet place", Map.of("fighter", "A", "amount", "100"));
        long left = house.chips("alice");
        assertThat(said(house.ask("alice", "bet place", Map.of("fighter", "A", "amount", "100"))))
                .contains("150 chips", "50 chips are left");
        assertThat(house.chips("alice")).isEqualTo(left);
    }

    @Test
    void aSpanishPlayerIsAnsweredInSpanishAndTheSameMoneyMoves() {
        long before = house.chips("alice");
        Map<String, String> options = Map.of("fighter", "A", "amount", "100");
        Reply reply = house.ask("es-1", "alice", "bet place", options, Locale.forLanguageTag("es-MX"));
        assertThat(said(reply)).contains("100 chips").doesNotContain("puts");
        assertThat(house.chips("alice")).isEqualTo(before - 100);
    }

    @Test
    void aPastMatchIsVerifiedByWhoeverAsks() {
        house.ask("alice", "bet place", Map.of("fighter", "A", "amount", "100"));
        assertThat(said(house.ask("alice", "fair verify", Map.of("match", "1"))))
                .contains("is not over");
        house.pass(Duration.ofMinutes(12));
        assertThat(said(house.ask("alice", "fair verify", Map.of("match", "1"))))
                .contains("All of it holds");
    }

    @Test
    void onlyTheHouseMakesMoneyAndSaysWhy() {
        long before = house.chips("bob");
        Map<String, String> grant = Map.of("player", "@bob", "amount", "500", "reason", "won the quiz");
        assertThat(said(house.ask("alice", "admin grant", grant))).contains("only for those who run the house");
        assertThat(house.chips("bob")).isEqualTo(before);
        assertThat(said(house.ask("house", "admin grant", grant))).contains("@bob", "500 chips", "won the quiz");
        assertThat(house.chips("bob")).isEqualTo(before + 500);
        assertThat(said(house.ask("house", "admin audit", Map.of()))).contains("won the quiz");
        assertThat(said(house.ask("house", "admin reconcile", Map.of()))).contains("The books are sound");
    }

    @Test
    void aTypingErrorIsAnsweredWithWhatWasProbablyMeant() {
        assertThat(said(house.ask("alice", "bet plaec", Map.of()))).contains("Did you mean", "/bet place");
        assertThat(said(house.ask("alice", "bet place", Map.of("figther", "A", "amount", "5"))))
                .contains("no option", "fighter");
    }
}
