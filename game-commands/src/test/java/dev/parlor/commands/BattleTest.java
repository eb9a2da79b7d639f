package dev.parlor.commands;

import static dev.parlor.commands.TestHouse.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.tournament.Tournament;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Quick duels between two fighters of the house. */
class BattleTest extends AtAnOpenHouse {
    private static final Map<String, String> DUEL = Map.of("fighter", "3", "against", "Fighter 5");
    private static final Map<String, String> QUIET = Map.of("fighter", "3", "against", "5", "bets", "no");

    @Test
    void aDuelTakesBetsForAMinuteAndIsFoughtByItself() {
        Reply begun = house.ask("alice", "battle", DUEL);
        assertThat(begun.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(said(begun)).contains("@alice sets A Fighter 3 against B Fighter 5", "Bets close");
        long before = house.chips("bob");
        Reply bet = house.press("bob", begun.controls().getFirst(), Map.of("amount", "100"));
        assertThat(said(bet)).contains("@bob puts 100 chips on A Fighter 3");
        house.pass(Duration.ofMinutes(5));
        assertThat(duel()).isInstanceOf(Tournament.Finished.class);
        assertThat(house.chips("bob")).isIn(before - 100, before, before - 5);
    }

    @Test
    void aDuelWithoutBetsBeginsAtOnce() {
        Reply begun = house.ask("alice", "battle", QUIET);
        assertThat(begun.controls()).isEmpty();
        assertThat(said(begun)).contains("Nobody bets");
        String id = duel().id().value();
        assertThat(said(house.ask("bob", "bet place", Map.of("fighter", "A", "amount", "10", "tournament", id))))
                .doesNotContain("puts");
        house.pass(Duration.ofMinutes(4));
        assertThat(duel()).isInstanceOf(Tournament.Finished.class);
        assertThat(said(house.ask("bob", "tournament replay", Map.of("tournament", id, "match", "1"))))
                .contains("Told by the house");
    }

    @Test
    void aRetryBeginsTheSameDuel() {
        Reply first = house.ask("i-1", "alice", "battle", DUEL, Locale.ENGLISH);
        assertThat(house.ask("i-1", "alice", "battle", DUEL, Locale.ENGLISH)).isEqualTo(first);
        assertThat(duels()).hasSize(1);
    }

    @Test
    void everybodyHasOneDuelAtATimeAndTheHouseThree() {
        house.ask("carol", "start", Map.of());
        house.ask("dave", "start", Map.of());
        house.ask("alice", "battle", DUEL);
        assertThat(said(house.ask("alice", "battle", QUIET))).contains("A duel of yours is still on");
        house.ask("bob", "battle", DUEL);
        house.ask("carol", "battle", DUEL);
        assertThat(said(house.ask("dave", "battle", DUEL))).contains("There are 3 duels on");
        assertThat(duels()).hasSize(3);
        house.pass(Duration.ofMinutes(5));
        assertThat(said(house.ask("dave", "battle", DUEL))).contains("@dave sets");
    }

    @Test
    void theTournamentIsMeantAsLongAsItIsOn() {
        house.ask("alice", "battle", DUEL);
        assertThat(said(house.ask("bob", "bet board", Map.of()))).doesNotContain("Fighter 3");
        assertThat(said(house.ask("bob", "bet board", Map.of("tournament", "duel-"))))
                .contains("Fighter 3", "Fighter 5");
    }

    @Test
    void aTournamentIsFoundHoweverManyDuelsCameAfterIt() {
        for (int duel = 0; duel < 30; duel++) {
            house.ask("alice", "battle", QUIET);
            Tournament on = duel();
            for (int step = 0; step < 9 && !(on instanceof Tournament.Finished); step++) {
                house.ask(
                        "alice", "tournament run", Map.of("tournament", on.id().value()));
                on = duel();
            }
            assertThat(on).isInstanceOf(Tournament.Finished.class);
        }
        assertThat(said(house.ask("bob", "bet board", Map.of()))).contains("Match 1");
    }

    @Test
    void nobodyFightsHimselfOrAStranger() {
        assertThat(said(house.ask("alice", "battle", Map.of("fighter", "3", "against", "fighter 3"))))
                .contains("does not fight itself");
        assertThat(said(house.ask("alice", "battle", Map.of("fighter", "3", "against", "Nobody"))))
                .contains("no fighter \"Nobody\"");
        assertThat(said(house.ask("carol", "battle", DUEL))).contains("`/start`");
        assertThat(duels()).isEmpty();
    }

    private Tournament duel() {
        return duels().getFirst();
    }

    private List<Tournament> duels() {
        return new Programme(house.desks.tournaments())
                .tournaments(TestHouse.PARLOR).stream()
                        .filter(tournament -> tournament.id().value().startsWith("duel-"))
                        .toList();
    }
}
