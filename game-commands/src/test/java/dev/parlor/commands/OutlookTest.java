package dev.parlor.commands;

import static dev.parlor.commands.TestHouse.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.moment.Moments;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.Fact;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentFact;
import dev.parlor.testkit.Fixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever cannot bet yet is told when it will go. */
class OutlookTest {
    private static final Map<String, String> ON_A = Map.of("fighter", "A", "amount", "100");

    private static final Words ENGLISH = Messages.in(Locale.ENGLISH);

    private final TestHouse house = new TestHouse();

    @AfterEach
    void nothingWentWrong() {
        assertThat(house.faults).isEmpty();
    }

    @Test
    void withoutATournamentThatIsSaid() {
        assertThat(bet()).contains("nothing to bet on yet. No tournament is on");
        assertThat(said(house.ask("alice", "tournament list", Map.of()))).contains("No tournament is on");
        assertThat(said(house.ask("alice", "tournament show", Map.of()))).contains("No tournament is on");
        assertThat(said(house.ask("alice", "bet board", Map.of("tournament", "spring"))))
                .contains("no such tournament");
    }

    @Test
    void theEndOfASignUpIsKnown() {
        house.ask("house", "tournament new", Map.of());
        Instant end = Fixtures.NOON.plus(Duration.ofMinutes(5));
        assertThat(bet()).contains("nothing to bet on yet.", "takes entries. Its sign-up ends " + end);
        assertThat(said(house.ask("alice", "bet place", ON_A))).isEqualTo(bet());
        assertThat(said(house.ask("alice", "tournament show", Map.of()))).contains("The sign-up ends " + end);
        assertThat(said(house.ask("es", "alice", "bet board", Map.of(), Locale.forLanguageTag("es"))))
                .contains("Aún no hay a qué apostar.", "La inscripción acaba " + end);
    }

    @Test
    void anAnnouncementNamesTheEndOfTheSignUpWhileItLasts() {
        house.ask("house", "tournament new", Map.of());
        Programme programme = new Programme(house.desks.tournaments());
        Moments moments = new Moments(programme, house.desks.betting(), house.director);
        Tournament.SignUp announced =
                (Tournament.SignUp) programme.tournaments(TestHouse.PARLOR).getFirst();
        Fact fact = new TournamentFact.TournamentAnnounced(announced);
        assertThat(said(moments.tell(fact, ENGLISH).orElseThrow()))
                .contains("The sign-up ends " + Fixtures.NOON.plus(Duration.ofMinutes(5)));
        house.ask("house", "tournament fill", Map.of());
        house.ask("house", "tournament run", Map.of());
        assertThat(said(moments.tell(fact, ENGLISH).orElseThrow()))
                .contains("It starts by itself.")
                .doesNotContain("The sign-up ends");
    }

    @Test
    void aSignUpThatWaitsForItsOrganiserSaysSo() {
        house.ask("house", "tournament new", Map.of());
        house.ask("house", "tournament pause", Map.of());
        assertThat(bet()).contains("is paused. Nothing opens until it goes on");
    }

    @Test
    void theNextMatchSaysWhenItTakesBets() {
        house.takeBets();
        house.ask("alice", "start", Map.of());
        assertThat(bet()).contains("Bets close " + Fixtures.NOON.plus(Duration.ofMinutes(10)));
        house.pass(Duration.ofSeconds(10 * 60 + 31));
        String opens = "Match 2 comes next: A Fighter 2 against B Fighter 3. It takes bets "
                + Fixtures.NOON.plusSeconds(10 * 60 + 30 + 60);
        assertThat(bet()).contains(opens);
        assertThat(said(house.ask("alice", "bet place", ON_A))).contains(opens);
        assertThat(said(house.ask("alice", "bet board", Map.of("match", "3")))).contains("not decided yet");
        assertThat(said(house.ask("alice", "bet board", Map.of("match", "9")))).contains("no such match");
        house.pass(Duration.ofMinutes(1));
        assertThat(bet()).contains("Bets close");
    }

    @Test
    void aMatchFurtherOnIsNotTakenForTheNextOne() {
        house.takeBets();
        house.ask("alice", "start", Map.of());
        assertThat(said(house.ask("alice", "bet place", Map.of("fighter", "A", "amount", "100", "match", "2"))))
                .contains("Match 2,", "takes no bets yet. `/bet` shows the match that is on");
    }

    private String bet() {
        return said(house.ask("alice", "bet board", Map.of()));
    }
}
