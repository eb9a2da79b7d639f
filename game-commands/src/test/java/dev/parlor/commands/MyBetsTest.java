package dev.parlor.commands;

import static dev.parlor.commands.TestHouse.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Tournament;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A player's own bets say what they stand at, and in the end what became of them. */
class MyBetsTest {
    private final TestHouse house = TestHouse.open();

    @Test
    void beforeTheFightTheBoardCounts() {
        bet("alice", "A", 60);
        assertThat(said(house.ask("alice", "bet mine", Map.of()))).contains("60", "1.00", "takes bets");
        assertThat(said(house.ask("bob", "bet mine", Map.of()))).contains("You have no bets");
    }

    @Test
    void afterTheFightWhatWasPaidCounts() {
        bet("alice", "A", 60);
        bet("bob", "B", 40);
        while (!(first() instanceof Match.Settled)) {
            house.ask("house", "tournament run", Map.of());
        }
        boolean a = ((Match.Settled) first()).fight().winner().name().equals("A");
        String winner = said(house.ask(a ? "alice" : "bob", "bet mine", Map.of()));
        String loser = said(house.ask(a ? "bob" : "alice", "bet mine", Map.of()));
        assertThat(winner).contains("won").contains(a ? "1.58" : "2.37").doesNotContain("1.00");
        assertThat(loser).contains("lost").doesNotContain("1.00");
    }

    private Match first() {
        Tournament tournament =
                house.desks.tournaments().newest(TestHouse.PARLOR, 1).getFirst();
        return house.desks.tournaments().matches(tournament.id()).getFirst();
    }

    private void bet(String player, String fighter, int amount) {
        house.ask(player, "start", Map.of());
        house.ask(player, "bet place", Map.of("fighter", fighter, "amount", Integer.toString(amount)));
    }
}
