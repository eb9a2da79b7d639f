package dev.parlor.commands;

import static dev.parlor.commands.TestHouse.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.PlayerId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A player sees everything that is known, and has it forgotten. */
class PrivacyCommandsTest extends AtAnOpenHouse {
    @Test
    void anExportShowsEveryBetAndEveryMovementPageByPage() {
        for (int bet = 1; bet <= 40; bet++) {
            house.ask("bet-" + bet, "alice", "bet place", Map.of("fighter", "A", "amount", "20"), Locale.ENGLISH);
        }
        house.ask("alice", "limits loss", Map.of("amount", "500"));
        house.ask("alice", "give", Map.of("to", "@bob", "amount", "7"));
        List<String> pages = new ArrayList<>();
        Reply page = house.ask("alice", "privacy export", Map.of());
        pages.add(said(page));
        while (!page.controls().isEmpty()) {
            page = house.press("alice", page.controls().getFirst(), Map.of());
            pages.add(said(page));
        }
        assertThat(pages).hasSizeGreaterThan(2);
        String all = String.join("\n", pages);
        for (int bet = 1; bet <= 40; bet++) {
            assertThat(all).contains("(`bet-" + bet + "`)", "(`bet:bet-" + bet + "`)");
        }
        assertThat(all).contains("Player `alice`", "Loss in a day in this house: 500 chips", "-7 chips", "@bob");
        assertThat(page.visibility()).isEqualTo(Visibility.PRIVATE);
    }

    @Test
    void aPageBehindTheLastIsTheLast() {
        assertThat(said(house.ask("alice", "privacy export", Map.of("page", "1000"))))
                .contains("page 1 of 1");
    }

    @Test
    void whoHasNoSeatHasNoData() {
        assertThat(said(house.ask("zoe", "privacy export", Map.of()))).contains("nothing is kept");
        Reply asked = house.ask("zoe", "privacy erase", Map.of());
        assertThat(said(house.press("zoe", asked.controls().getFirst(), Map.of())))
                .contains("nothing is kept");
    }

    @Test
    void nobodyIsForgottenBeforeAQuestionIsAnsweredWithYes() {
        Reply asked = house.ask("alice", "privacy erase", Map.of());
        long chips = house.chips("alice");
        assertThat(said(asked)).contains("gone for good");
        house.press("alice", asked.controls().getLast(), Map.of());
        assertThat(said(house.press("alice", asked.controls().getFirst(), Map.of())))
                .contains("Left as it was");
        assertThat(house.chips("alice")).isEqualTo(chips).isPositive();
    }

    @Test
    void whoeverIsForgottenIsToldTheSameWhenTheButtonIsPressedAgain() {
        house.ask("alice", "bet place", Map.of("fighter", "A", "amount", "100"));
        long chips = house.chips("alice") + 100;
        Reply asked = house.ask("alice", "privacy erase", Map.of());
        Reply done = house.press("alice", asked.controls().getFirst(), Map.of());
        assertThat(said(done)).contains("erased-", chips + " chips");
        assertThat(house.press("alice", asked.controls().getFirst(), Map.of())).isEqualTo(done);
        assertThat(house.chips("alice")).isZero();
        assertThat(said(house.ask("bob", "leaderboard", Map.of()))).doesNotContain("alice");
        assertThat(said(house.ask("alice", "privacy export", Map.of()))).contains("nothing is kept");
    }

    @Test
    void whoWaitsForAFightIsToldWhichOne() {
        house.ask("alice", "bet place", Map.of("fighter", "A", "amount", "100"));
        house.pass(Duration.ofMinutes(10));
        Reply asked = house.ask("alice", "privacy erase", Map.of());
        assertThat(said(house.press("alice", asked.controls().getFirst(), Map.of())))
                .contains("Not yet", "Pools with bets of yours");
        assertThat(house.desks.economy().player(TestHouse.PARLOR, new PlayerId("alice")))
                .isPresent();
    }

    @Test
    void whatIsKeptAndForHowLongIsSaid() {
        assertThat(said(house.ask("alice", "privacy show", Map.of())))
                .contains("`/privacy export`", "`/privacy erase`", "pseudonym");
    }
}
