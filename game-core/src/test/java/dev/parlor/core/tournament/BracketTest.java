package dev.parlor.core.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.FighterId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | 1, 4v5, 2, 3",
                "6 | 1, 4v5, 2, 3v6",
                "7 | 1, 4v5, 2v7, 3v6",
                "8 | 1v8, 4v5, 2v7, 3v6",
                "12 | 1, 8v9, 4, 5v12, 2, 7v10, 3, 6v11"
            })
    @DisplayName("first rounds with byes, as brackets-manager 1.11.1 and ReadyRaider have them")
    void byesGoToTheTopSeeds(int entrants, String firstRound) {
        assertThat(firstRound(Bracket.of(Brackets.seeds(entrants), false))).isEqualTo(firstRound);
    }

    @ParameterizedTest
    @MethodSource("everyNumberOfEntrants")
    void aFieldOfKHasKMinusOneMatchesInTheFewestRounds(int entrants) {
        BracketPlan plan = Bracket.of(Brackets.seeds(entrants), false).plan();
        assertThat(plan.matches()).isEqualTo(entrants - 1);
        assertThat(plan.rounds()).isEqualTo((int) Math.ceil(Math.log(entrants) / Math.log(2) - 1e-9));
    }

    @ParameterizedTest
    @MethodSource("everyNumberOfEntrants")
    void exactlyTheTopSeedsHaveByes(int entrants) {
        Bracket bracket = Bracket.of(Brackets.seeds(entrants), true);
        assertThat(bracket.verdicts().values())
                .containsExactlyInAnyOrderElementsOf(Brackets.seeds(SeedOrder.places(entrants) - entrants).stream()
                        .<Verdict>map(Verdict.Bye::new)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("everyNumberOfEntrants")
    void noTwoOfTheTopSeedsMeetBeforeTheFieldIsSoSmall(int entrants) {
        Bracket bracket = playedOut(Bracket.of(Brackets.seeds(entrants), false), new SplittableRandom(Brackets.SEED));
        Bracket favourites = Bracket.of(Brackets.seeds(entrants), false);
        while (!favourites.ready().isEmpty()) {
            Place place = favourites.ready().getFirst();
            int field = SeedOrder.places(entrants) >> (place.round() - 1);
            int a = seedAt(favourites, place, Corner.A);
            int b = seedAt(favourites, place, Corner.B);
            assertThat(Math.max(a, b))
                    .as("the worse seed in round %s", place.round())
                    .isGreaterThan(field / 2);
            assertThat(Math.max(a, b)).isLessThanOrEqualTo(field);
            favourites = favourites.won(place, a < b ? Corner.A : Corner.B);
        }
        assertThat(favourites.champion()).contains(Brackets.seed(1));
        assertThat(bracket.isFinished()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("everyNumberOfEntrants")
    void whoeverIsAmongTheTopCannotMeetAnotherOfThemEarlier(int entrants) {
        List<Integer> order = SeedOrder.of(SeedOrder.places(entrants));
        for (int top = 2; top <= entrants; top *= 2) {
            for (int one = 1; one <= top; one++) {
                for (int other = one + 1; other <= top; other++) {
                    int round = meetingRound(order.indexOf(one), order.indexOf(other));
                    int field = order.size() >> (round - 1);
                    assertThat(field)
                            .as("field when %s and %s meet", one, other)
                            .isLessThanOrEqualTo(top);
                }
            }
        }
    }

    @Test
    void winnersMoveOnAndLosersOfTheSemiFinalsMeet() {
        Bracket bracket = Bracket.of(Brackets.seeds(4), true);
        assertThat(bracket.plan().places()).extracting(Place::code).containsExactly("r1m1", "r1m2", "r2m2", "r2m1");
        bracket = bracket.won(new Place(1, 1), Corner.B);
        assertThat(bracket.seat(new Place(2, 1), Corner.A)).isEqualTo(new Seat.Taken(Brackets.seed(4)));
        assertThat(bracket.seat(new Place(2, 2), Corner.A)).isEqualTo(new Seat.Taken(Brackets.seed(1)));
        assertThat(bracket.seat(new Place(2, 1), Corner.B)).isEqualTo(new Seat.Open(new Place(1, 2)));
        bracket = bracket.won(new Place(1, 2), Corner.A);
        assertThat(bracket.ready()).containsExactly(new Place(2, 2), new Place(2, 1));
        bracket = bracket.won(new Place(2, 2), Corner.B).won(new Place(2, 1), Corner.A);
        assertThat(bracket.champion()).contains(Brackets.seed(4));
        assertThat(bracket.runnerUp()).contains(Brackets.seed(2));
        assertThat(bracket.third()).contains(Brackets.seed(3));
        assertThat(bracket.isFinished()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void aThirdPlaceNeedsFour(int entrants) {
        assertThat(Bracket.of(Brackets.seeds(entrants), true).thirdPlace()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bracket(Brackets.seeds(entrants), true, new TreeMap<>(), new TreeSet<>()));
    }

    @Test
    void whoeverMeetsSomebodyWithdrawnWalksOver() {
        Bracket bracket = Bracket.of(Brackets.seeds(4), true).withdraw(Brackets.seed(1));
        assertThat(bracket.verdict(new Place(1, 1))).contains(new Verdict.WalkedOver(Brackets.seed(4)));
        assertThat(bracket.seat(new Place(2, 2), Corner.A)).isEqualTo(new Seat.Vacant());
        bracket = bracket.won(new Place(1, 2), Corner.A);
        assertThat(bracket.verdict(new Place(2, 2))).contains(new Verdict.WalkedOver(Brackets.seed(3)));
        bracket = bracket.withdraw(Brackets.seed(4));
        assertThat(bracket.champion()).contains(Brackets.seed(2));
        assertThat(bracket.verdict(new Place(1, 1))).contains(new Verdict.WalkedOver(Brackets.seed(4)));
        assertThat(bracket.runnerUp()).isEmpty();
    }

    @Test
    void aWithdrawnWinnerLeavesHisSeatWhenTheNextOneComes() {
        Bracket bracket = Bracket.of(Brackets.seeds(4), false)
                .won(new Place(1, 1), Corner.A)
                .withdraw(Brackets.seed(1));
        assertThat(bracket.verdict(new Place(2, 1))).isEmpty();
        bracket = bracket.won(new Place(1, 2), Corner.B);
        assertThat(bracket.champion()).contains(Brackets.seed(3));
    }

    @Test
    void theLastOneLeftIsChampionWhereverHeStands() {
        Bracket bracket = Bracket.of(Brackets.seeds(5), true);
        for (FighterId fighter : Brackets.seeds(4)) {
            bracket = bracket.withdraw(fighter);
        }
        assertThat(bracket.isFinished()).isTrue();
        assertThat(bracket.champion()).contains(Brackets.seed(5));
        assertThat(bracket.third()).isEmpty();
        assertThat(bracket.isIn(Brackets.seed(5))).isFalse();
    }

    @Test
    void whoIsOutHasNoMatchToWithdrawFrom() {
        Bracket bracket = Bracket.of(Brackets.seeds(4), false)
                .won(new Place(1, 1), Corner.A)
                .withdraw(Brackets.seed(1));
        assertThat(bracket.isIn(Brackets.seed(1))).isFalse();
        assertThat(bracket.isIn(Brackets.seed(4))).isFalse();
        assertThat(bracket.isIn(Brackets.seed(2))).isTrue();
    }

    @Test
    void stepsThatCannotBeAreRefused() {
        Bracket bracket = Bracket.of(Brackets.seeds(4), false);
        assertThatIllegalArgumentException().isThrownBy(() -> bracket.won(new Place(2, 1), Corner.A));
        assertThatIllegalArgumentException().isThrownBy(() -> bracket.withdraw(new FighterId("stranger")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bracket.won(new Place(1, 1), Corner.A).won(new Place(1, 1), Corner.B));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bracket.of(List.of(Brackets.seed(1), Brackets.seed(1)), false));
    }

    @ParameterizedTest
    @MethodSource("everyNumberOfEntrants")
    void fromRandomResultsAndWithdrawalsOneChampionComes(int entrants) {
        SplittableRandom random = new SplittableRandom(Brackets.SEED + entrants);
        for (int run = 0; run < 30; run++) {
            boolean thirdPlace = random.nextBoolean();
            Bracket end = playedOut(Bracket.of(Brackets.seeds(entrants), thirdPlace), random);
            assertThat(end.isFinished()).as("seed %s", Brackets.SEED).isTrue();
            assertThat(end.champion()).as("seed %s", Brackets.SEED).isPresent();
            assertThat(end.verdicts().values().stream().filter(v -> !(v instanceof Verdict.Bye)))
                    .as("seed %s", Brackets.SEED)
                    .hasSize(entrants - 1 + (end.thirdPlace() ? 1 : 0));
        }
    }

    static IntStream everyNumberOfEntrants() {
        return IntStream.rangeClosed(2, 64);
    }

    private static Bracket playedOut(Bracket start, SplittableRandom random) {
        Bracket bracket = start;
        while (!bracket.ready().isEmpty()) {
            Place place = bracket.ready().get(random.nextInt(bracket.ready().size()));
            FighterId unlucky =
                    bracket.seeds().get(random.nextInt(bracket.seeds().size()));
            bracket = random.nextInt(4) == 0 && bracket.isIn(unlucky)
                    ? bracket.withdraw(unlucky)
                    : bracket.won(place, random.nextBoolean() ? Corner.A : Corner.B);
        }
        return bracket;
    }

    private static int meetingRound(int oneSeat, int otherSeat) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(oneSeat ^ otherSeat);
    }

    private static int seedAt(Bracket bracket, Place place, Corner corner) {
        return switch (bracket.seat(place, corner)) {
            case Seat.Taken taken -> bracket.seeds().indexOf(taken.fighter()) + 1;
            default -> throw new AssertionError(place + " is not ready");
        };
    }

    private static String firstRound(Bracket bracket) {
        return bracket.plan().places().stream()
                .filter(place -> place.round() == 1)
                .map(place -> Stream.of(Corner.A, Corner.B)
                        .map(corner -> bracket.seat(place, corner))
                        .filter(Seat.Taken.class::isInstance)
                        .map(seat -> ((Seat.Taken) seat).fighter().value().substring(1))
                        .collect(Collectors.joining("v")))
                .collect(Collectors.joining(", "));
    }
}
