package dev.parlor.commands.moment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.Messages;
import dev.parlor.commands.TestHouse;
import dev.parlor.commands.tournament.Bout;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.Fact;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.TournamentFact;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How the fights of one tournament are told behind one another. */
class NarrationTest {
    private final TestHouse house = TestHouse.open();
    private final Programme programme = new Programme(house.desks.tournaments());

    @Test
    void noMatchBeginsLikeAnotherOfItsTournament() {
        house.pass(Duration.ofHours(1));
        List<String> openings = matches().stream()
                .map(match -> anonymous(told(match).getFirst()))
                .toList();
        assertThat(openings).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void aMatchIsToldInTheSameWordsAlsoWhenItsTournamentIsOver() {
        house.pass(Duration.ofMinutes(11));
        List<Match.Decided> first = matches();
        assertThat(first).hasSize(1);
        List<String> then = told(first.getFirst());
        house.pass(Duration.ofHours(1));
        assertThat(told(first.getFirst())).isEqualTo(then);
        assertThat(matches()).hasSizeGreaterThan(1);
    }

    private List<Match.Decided> matches() {
        return programme.bouts(programme.tournaments(TestHouse.PARLOR).getFirst()).orElseThrow().all().stream()
                .map(Bout::match)
                .filter(Match.Decided.class::isInstance)
                .map(Match.Decided.class::cast)
                .toList();
    }

    /** The whole fight as one scene. */
    private List<String> told(Match.Decided match) {
        Moments moments = new Moments(programme, house.desks.betting(), house.director);
        Fact scene = new TournamentFact.SceneShown(
                programme.tournaments(TestHouse.PARLOR).getFirst().plan(),
                new Match.Showing(match.fixture(), match.pairing(), match.fight(), 1, 1));
        return TestHouse.said(moments.tell(scene, Messages.in(Locale.ENGLISH)).orElseThrow())
                .lines()
                .toList();
    }

    private static String anonymous(String line) {
        return line.replaceAll("Fighter \\d+", "somebody").replaceAll("\\d+(\\.\\d+)?%", "so much");
    }
}
