package dev.parlor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.betting.BettingFact;
import dev.parlor.core.chance.Publication;
import dev.parlor.core.chance.Verification;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Fight;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.MatchVerifier;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.Verdict;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of whole tournaments with random bets, voids and withdrawals. */
class TournamentLawsTest {
    private static final long SEED = Long.getLong("parlor.seed", 20_260_101L);
    private static final int RUNS = Integer.getInteger("parlor.runs", 3);

    @ParameterizedTest
    @MethodSource("everyNumberOfEntrants")
    void aTournamentHasOneChampionAndLosesNothing(int entrants) {
        for (int run = 0; run < RUNS; run++) {
            check(entrants, SEED + 100L * run + entrants);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 17, 31})
    @DisplayName("9, 17 and 31 entrants: byes, and nobody is dropped")
    void oddNumbersDropNobody(int entrants) {
        RandomTournament tournament = new RandomTournament(SEED, entrants).play();
        Tournament.Finished finished = (Tournament.Finished) tournament.tournament();
        assertThat(finished.bracket().seeds())
                .containsExactlyInAnyOrderElementsOf(finished.entries().fighters().stream()
                        .map(fighter -> fighter.id())
                        .toList());
        assertThat(tournament.matches().stream().filter(Match.Bye.class::isInstance))
                .hasSize(Integer.highestOneBit(entrants) * 2 - entrants);
        check(entrants, SEED);
    }

    @Test
    @DisplayName("1 entrant: cancelled, and nobody has lost anything")
    void oneEntrantCancels() {
        RandomTournament tournament = new RandomTournament(SEED, 1).play();
        assertThat(tournament.tournament()).isInstanceOf(Tournament.Cancelled.class);
        assertThat(tournament.outsideThePots()).isZero();
        assertThat(tournament.purses()).containsOnly(50_000L);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 32})
    void theSameSeedGivesTheSameEverything(int entrants) {
        RandomTournament one = new RandomTournament(SEED, entrants).play();
        RandomTournament again = new RandomTournament(SEED, entrants).play();
        RandomTournament other = new RandomTournament(SEED + 1, entrants).play();
        assertThat(again.tournament()).isEqualTo(one.tournament());
        assertThat(again.matches()).isEqualTo(one.matches());
        assertThat(again.facts()).isEqualTo(one.facts());
        assertThat(again.purses()).isEqualTo(one.purses());
        assertThat(other.facts()).isNotEqualTo(one.facts());
    }

    @Test
    void theRandomRunsReachWhatTheLawsAreAbout() {
        Set<String> reached = new TreeSet<>();
        for (int run = 0; run < 40; run++) {
            RandomTournament tournament = new RandomTournament(SEED - run, 9).play();
            tournament.facts().forEach(fact -> reached.add(fact.getClass().getSimpleName()));
            tournament.matches().stream()
                    .filter(match -> match instanceof Match.WalkOver walkOver
                            && walkOver.revealed()
                                    .filter(shown -> !shown.bets().isEmpty())
                                    .isPresent())
                    .forEach(match -> reached.add("WalkOver with bets"));
            tournament.facts().stream()
                    .filter(BettingFact.PoolSettled.class::isInstance)
                    .map(fact -> ((BettingFact.PoolSettled) fact).pool().books())
                    .filter(books ->
                            !books.carriedIn().isZero() && !books.carriedOut().isZero())
                    .forEach(books -> reached.add("Carried in and out"));
        }
        assertThat(reached)
                .as("seed %s", SEED)
                .contains(
                        "BetPlaced",
                        "Carried in and out",
                        "FighterWithdrew",
                        "MatchSettled",
                        "MatchVoided",
                        "MatchWalkedOver",
                        "PoolVoided",
                        "TournamentFinished",
                        "WalkOver with bets");
    }

    static IntStream everyNumberOfEntrants() {
        return IntStream.rangeClosed(2, 64);
    }

    private static void check(int entrants, long seed) {
        RandomTournament tournament = new RandomTournament(seed, entrants).play();
        String name = entrants + " entrants, seed " + seed;
        Tournament.Finished finished = (Tournament.Finished) tournament.tournament();
        Bracket bracket = finished.bracket();
        assertThat(bracket.isFinished()).as(name).isTrue();
        assertThat(bracket.champion()).as(name).contains(finished.champion());
        assertThat(bracket.verdicts().values().stream().filter(verdict -> !(verdict instanceof Verdict.Bye)))
                .as(name)
                .hasSize(entrants - 1 + (bracket.thirdPlace() ? 1 : 0));
        assertThat(tournament.outsideThePots()).as(name).isZero();
        assertThat(tournament.matches()).as(name).noneMatch(Match.Live.class::isInstance);
        tournament.matches().forEach(match -> check(match, bracket, name));
    }

    private static void check(Match match, Bracket bracket, String name) {
        Optional<Verdict> verdict = bracket.verdict(match.fixture().place());
        switch (match) {
            case Match.Settled settled -> {
                assertThat(verdict.flatMap(Verdict::winner))
                        .as(name)
                        .contains(settled.winner().id());
                check(settled.fight(), name);
            }
            case Match.WalkOver walkOver ->
                assertThat(verdict.flatMap(Verdict::winner)).as(name).isEqualTo(walkOver.winner());
            case Match.Bye bye -> assertThat(verdict).as(name).contains(new Verdict.Bye(bye.winner()));
            case Match.Voided voided -> assertThat(voided.reason()).as(name).isEqualTo("for a test");
            default -> throw new AssertionError(name + ": " + match.id() + " is not over");
        }
    }

    private static void check(Fight fight, String name) {
        assertThat(fight.transcript().finish().vigour(fight.winner())).as(name).isPositive();
        assertThat(fight.transcript().finish().vigour(fight.winner().opposite()))
                .as(name)
                .isZero();
        assertThat(MatchVerifier.verify(
                        fight.proof(), Publication.of(fight.proof().commitment())))
                .as(name)
                .isInstanceOf(Verification.Sound.class);
    }
}
