package dev.parlor.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.testkit.Fixtures;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who knows nothing yet is told what to do next, and nobody is asked or told what is of no use. */
class NewcomerTest {
    private final TestHouse house = new TestHouse();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "balance",
                "daily",
                "stats",
                "profile",
                "flex",
                "history",
                "leaderboard",
                "bet board",
                "bet mine",
                "bracket",
                "tournament list",
                "tournament show",
                "fair verify",
                "limits show"
            })
    void anEmptyHouseSaysWhatToDoNext(String path) {
        assertThat(ask("alice", path, Map.of())).containsPattern("`/[a-z]+[^`]*`");
    }

    @Test
    void entriesSayWhenTheyEnd() {
        String end = Fixtures.NOON.plus(Duration.ofMinutes(5)).toString();
        assertThat(ask("house", "tournament new", Map.of())).contains("4 places", "The sign-up ends " + end);
        assertThat(ask("alice", "tournament join", Map.of("fighter", "7")))
                .contains("@alice leads Fighter 7", "takes entries. Its sign-up ends " + end);
    }

    @Test
    void whoDoesSomethingAboutATournamentMeansHisOwnAndNoDuel() {
        ask("alice", "start", Map.of());
        ask("alice", "battle", Map.of("fighter", "1", "against", "2"));
        ask("house", "tournament new", Map.of());
        assertThat(ask("house", "tournament fill", Map.of())).contains("4");
        ask("house", "tournament run", Map.of());
        assertThat(state(false)).isInstanceOf(Tournament.Running.class);
        ask("house", "tournament pause", Map.of());
        assertThat(state(false)).isInstanceOf(Tournament.Paused.class);
        assertThat(state(true)).as("somebody else's duel").isInstanceOf(Tournament.Running.class);
        assertThat(ask("alice", "tournament run", Map.of())).as("her own duel").contains("bets are frozen");
    }

    private Tournament state(boolean duel) {
        return new Programme(house.desks.tournaments())
                .tournaments(TestHouse.PARLOR).stream()
                        .filter(tournament -> Programme.isADuel(tournament) == duel)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void nobodyIsAskedAboutABetThatIsNotTaken() {
        house.takeBets();
        ask("alice", "start", Map.of());
        Map<String, String> all = Map.of("fighter", "A", "amount", "all");
        assertThat(ask("alice", "bet place", all)).contains("Put everything");
        ask("house", "tournament run", Map.of());
        assertThat(ask("alice", "bet place", all)).contains("takes no bets any more", "Nothing was taken");
    }

    @Test
    void aFighterWithoutBetsHasNoOddsToTell() {
        house.takeBets();
        assertThat(ask("alice", "bet board", Map.of()))
                .contains("nobody has bet on it")
                .doesNotContain("pays -");
        ask("alice", "start", Map.of());
        ask("alice", "bet place", Map.of("fighter", "A", "amount", "100"));
        assertThat(ask("alice", "bet board", Map.of())).contains("100 chips on it, pays", "nobody has bet on it");
    }

    private String ask(String player, String path, Map<String, String> options) {
        return TestHouse.said(house.ask(player, path, options));
    }
}
