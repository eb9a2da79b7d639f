package dev.parlor.core.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parlor.core.chance.Seed;
import dev.parlor.core.fighter.Corner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchInputsTest {
    @Test
    @DisplayName("the example of docs/fairness.md")
    void theLinesAreThoseOfTheProtocol() {
        assertThat(Matches.EXAMPLE.lines())
                .containsExactly("parlor/1", "t-1", "m-1", "A|ape-7|1/7", "B|ape-12|1/12", "631579");
        assertThat(Matches.EXAMPLE.hash().hex())
                .isEqualTo("3b93f9534135639cdc38444d33e121e5e95fd873266c45cb5ec206beb8007ec5");
        assertThat(MatchInputs.read(Matches.EXAMPLE.lines())).contains(Matches.EXAMPLE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, parlor/2",
        "1, t 1",
        "2, ''",
        "3, A|ape-7|07/7",
        "3, A|ape-7|1/0",
        "3, A|ape-7|1",
        "3, B|ape-7|1/7",
        "3, A|ape 7|1/7",
        "3, A|ape-7|9999999999/7",
        "4, A|ape-12|1/12",
        "5, 0631579",
        "5, +631579",
        "5, 631579.0",
        "5, 0",
        "5, 1000000"
    })
    void otherLinesAreNotRead(int line, String other) {
        List<String> lines = new ArrayList<>(Matches.EXAMPLE.lines());
        lines.set(line, other);
        assertThat(MatchInputs.read(lines)).isEmpty();
    }

    @Test
    void missingAndFurtherLinesAreNotRead() {
        List<String> lines = new ArrayList<>(Matches.EXAMPLE.lines());
        lines.add("more");
        assertThat(MatchInputs.read(lines)).isEmpty();
        assertThat(MatchInputs.read(lines.subList(0, 5))).isEmpty();
        assertThat(MatchInputs.read(List.of())).isEmpty();
    }

    @Test
    @DisplayName("the example of docs/fairness.md: 391 960 is below 631 579, so A wins")
    void theExampleIsWonByA() {
        Seed seed = Seed.ofHex("0".repeat(63) + "1");
        Fight fight = Fight.draw(seed, Matches.EXAMPLE, Matches.BETS, Optional.empty());
        assertThat(fight.winner()).isEqualTo(Corner.A);
        assertThat(fight.proof().streams().getFirst().drawn().getFirst().value())
                .isEqualTo(391_960);
        assertThat(fight.transcript().winner()).isEqualTo(Corner.A);
        assertThat(fight.proof().result()).isEqualTo("A");
    }

    @Test
    void everyAttemptAtAMatchHasANameOfItsOwn() {
        Fixture first = Fixture.first(new TournamentId("t1"), new Place(2, 1));
        assertThat(first.id()).hasToString("t1.r2m1");
        assertThat(first.again().id()).hasToString("t1.r2m1.2");
        assertThat(new Fixture(new TournamentId("x".repeat(48)), new Place(6, 32), 99_999)
                        .id()
                        .value())
                .hasSizeLessThanOrEqualTo(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new TournamentId("x".repeat(49)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fixture(new TournamentId("t"), new Place(1, 1), 0));
    }
}
