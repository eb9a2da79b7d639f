package dev.parlor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Tournament;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of tournaments that run by themselves; {@code -Dparlor.seed} and {@code -Dparlor.runs} play others. */
class TimedTournamentTest {
    private static final long SEED = Long.getLong("parlor.seed", 20_260_101L);
    private static final int RUNS = Integer.getInteger("parlor.runs", 2);

    @ParameterizedTest
    @MethodSource("manyNumbersOfEntrants")
    void aTournamentThatRunsByItselfEndsWithEmptyPots(int entrants) {
        for (int run = 0; run < RUNS; run++) {
            checkEnd(new TimedTournament(SEED + run, entrants, 0, false).play(), entrants, SEED + run);
        }
    }

    @ParameterizedTest
    @MethodSource("manyNumbersOfEntrants")
    @DisplayName("5, 7, 16: transactions broken off behind random writes change nothing in the end")
    void brokenOffTransactionsChangeNothing(int entrants) {
        for (int run = 0; run < RUNS; run++) {
            long seed = SEED + 7L * run;
            TimedTournament whole = new TimedTournament(seed, entrants, 0, false).play();
            TimedTournament broken = new TimedTournament(seed, entrants, 25, false).play();
            assertThat(broken.blown())
                    .as("%s entrants, seed %s", entrants, seed)
                    .isGreaterThanOrEqualTo(entrants > 1 ? 1 : 0);
            checkEnd(broken, entrants, seed);
            checkSame(broken, whole, entrants, seed);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9, 16})
    @DisplayName("6: taking every step again and again, in any order, has no second effect")
    void takingStepsAgainHasNoSecondEffect(int entrants) {
        for (int run = 0; run < RUNS; run++) {
            long seed = SEED - run;
            TimedTournament calm = new TimedTournament(seed, entrants, 0, false).play();
            checkSame(new TimedTournament(seed, entrants, 0, true).play(), calm, entrants, seed);
            checkSame(new TimedTournament(seed, entrants, 40, true).play(), calm, entrants, seed);
        }
    }

    @Test
    void theRandomRunsReachWhatTheLawsAreAbout() {
        Set<String> reached = new TreeSet<>();
        for (int run = 0; run < 30; run++) {
            TimedTournament tournament = new TimedTournament(SEED + 100 + run, 9, 0, false).play();
            tournament.facts().forEach(fact -> reached.add(fact.getClass().getSimpleName()));
            reached.addAll(tournament.states());
        }
        assertThat(reached)
                .as("seed %s", SEED)
                .contains(
                        "BetPlaced",
                        "FighterWithdrew",
                        "MatchSettled",
                        "MatchVoided",
                        "MatchWalkedOver",
                        "PrizePaid",
                        "SceneShown",
                        "Settling",
                        "TournamentFinished",
                        "TournamentPaused",
                        "TournamentResumed",
                        "Voiding",
                        "Voiding in a pause");
    }

    static IntStream manyNumbersOfEntrants() {
        return IntStream.of(1, 2, 3, 4, 5, 9, 13, 31);
    }

    private static void checkEnd(TimedTournament tournament, int entrants, long seed) {
        String name = entrants + " entrants, seed " + seed;
        assertThat(tournament.booksTotal()).as(name).isZero();
        assertThat(tournament.outsideThePots()).as(name).isZero();
        assertThat(tournament.nothingIsPlanned()).as(name).isTrue();
        assertThat(tournament.matches()).as(name).noneMatch(Match.Live.class::isInstance);
        if (entrants > 1) {
            assertThat(tournament.tournament()).as(name).isInstanceOf(Tournament.Finished.class);
        } else {
            assertThat(tournament.tournament()).as(name).isInstanceOf(Tournament.Cancelled.class);
            assertThat(tournament.purses()).as(name).containsOnly(50_000L);
        }
    }

    private static void checkSame(TimedTournament one, TimedTournament other, int entrants, long seed) {
        String name = entrants + " entrants, seed " + seed;
        assertThat(one.tournament()).as(name).isEqualTo(other.tournament());
        assertThat(one.matches()).as(name).isEqualTo(other.matches());
        assertThat(one.facts()).as(name).isEqualTo(other.facts());
        assertThat(one.purses()).as(name).isEqualTo(other.purses());
    }
}
