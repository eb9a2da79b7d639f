package dev.parlor.core.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.chance.Chance;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    private static final int RUNS = 200_000;
    private static final long SEED = Long.getLong("parlor.seed", 20_260_101L);

    private final SplittableRandom random = new SplittableRandom(SEED);

    @Test
    void everyTranscriptKeepsTheLawsWithinItsDraws() {
        for (int run = 0; run < RUNS; run++) {
            Counting chance = new Counting(random::nextLong);
            Transcript transcript = Transcript.draw(anyChance(), anyCorner(), chance);
            keepsTheLaws(transcript, chance.draws, "seed " + SEED + ", run " + run);
        }
    }

    @Test
    void extremeNumbersKeepTheLawsToo() {
        for (int ppm = WinProbability.LEAST; ppm <= WinProbability.GREATEST; ppm += 1_000) {
            for (Chance edge : List.<Chance>of(n -> 0, n -> n - 1, n -> n / 2)) {
                Counting chance = new Counting(edge);
                Transcript transcript = Transcript.draw(new WinProbability(ppm), Corner.B, chance);
                keepsTheLaws(transcript, chance.draws, "ppm " + ppm);
            }
        }
    }

    private static void keepsTheLaws(Transcript transcript, int draws, String run) {
        assertThat(draws).as(run).isLessThanOrEqualTo(Transcript.MOST_DRAWS);
        assertThat(transcript.rounds()).as(run).isBetween(3, 7);
        assertThat(transcript.finish().blow()).as(run).isEqualTo(Blow.FINISH);
        assertThat(transcript.finish().actor()).as(run).isEqualTo(transcript.winner());
        assertThat(transcript.finish().vigour(transcript.winner().opposite()))
                .as(run)
                .isZero();
        assertThat(transcript.finish().damage()).as(run).isGreaterThanOrEqualTo(5);
        List<Beat> before = transcript.beats().subList(0, transcript.beats().size() - 1);
        assertThat(before.stream().allMatch(beat -> Math.min(beat.vigourA(), beat.vigourB()) > 0))
                .as(run)
                .isTrue();
        assertThat(transcript.left()).as(run).isPositive();
        assertThat(transcript.beats().getFirst().blow()).as(run).isEqualTo(Blow.OPENING);
    }

    @Test
    void theSameNumbersTellTheSameStory() {
        Transcript once = drawn(640_000, Corner.A, 7);
        assertThat(drawn(640_000, Corner.A, 7)).isEqualTo(once);
        assertThat(drawn(640_000, Corner.A, 8)).isNotEqualTo(once);
    }

    @Test
    void theStoryIsTheSameFromTheOtherCorner() {
        Transcript ofA = drawn(700_000, Corner.A, 11);
        Transcript ofB = drawn(300_000, Corner.B, 11);
        assertThat(ofB.left()).isEqualTo(ofA.left());
        assertThat(ofB.rounds()).isEqualTo(ofA.rounds());
    }

    @Test
    void anUpsetTrailsFarBeforeItTurns() {
        for (Transcript transcript : many(80_000, 349_999, 20_000)) {
            assertThat(transcript.shape()).isEqualTo(FightShape.UPSET);
            assertThat(worstDeficit(transcript)).as("seed " + SEED).isGreaterThanOrEqualTo(30);
            assertThat(transcript.left()).as("seed " + SEED).isLessThanOrEqualTo(20);
        }
    }

    @Test
    void aCloseMatchStaysCloseAndTurnsOften() {
        List<Transcript> close = many(470_000, 530_000, 20_000);
        for (Transcript transcript : close) {
            assertThat(transcript.shape()).isEqualTo(FightShape.CLOSE);
            assertThat(transcript.leadChanges()).as("seed " + SEED).isGreaterThanOrEqualTo(2);
            assertThat(transcript.left()).as("seed " + SEED).isLessThanOrEqualTo(25);
        }
        double changes = average(close, Transcript::leadChanges);
        assertThat(changes).isGreaterThan(3 * average(many(800_000, 920_000, 20_000), Transcript::leadChanges));
        assertThat(changes).isGreaterThan(2 * average(many(650_000, 750_000, 20_000), Transcript::leadChanges));
    }

    @Test
    void whatTheWinnerHasLeftGrowsWithTheOdds() {
        double before = 0;
        for (int ppm = 80_000; ppm <= 900_000; ppm += 82_000) {
            double left = average(many(ppm, ppm + 20_000, 5_000), Transcript::left);
            assertThat(left).as("from " + ppm + ", seed " + SEED).isGreaterThan(before);
            before = left;
        }
        assertThat(before).isGreaterThan(50);
    }

    @Test
    void aGreatFavouriteNeedsFewerRounds() {
        double oneSided = average(many(800_000, 920_000, 5_000), Transcript::rounds);
        double clear = average(many(600_000, 799_999, 5_000), Transcript::rounds);
        double close = average(many(350_000, 599_999, 5_000), Transcript::rounds);
        assertThat(oneSided).isLessThan(clear);
        assertThat(clear).isLessThan(close);
    }

    @Test
    void everyKindOfBeatComesUp() {
        assertThat(many(80_000, 920_000, 2_000).stream()
                        .flatMap(t -> t.beats().stream())
                        .map(Beat::blow))
                .contains(Blow.values());
    }

    @Test
    void theStreakCountsHitsWithoutAnAnswer() {
        for (Transcript transcript : many(80_000, 920_000, 2_000)) {
            int run = 0;
            Corner last = Corner.A;
            for (Beat beat : landed(transcript)) {
                run = beat.actor() == last ? run + 1 : 1;
                last = beat.actor();
                assertThat(beat.streak()).as("seed " + SEED).isEqualTo(run);
            }
        }
    }

    @Test
    void beatsThatBreakALawAreRefused() {
        Transcript good = drawn(500_000, Corner.A, 3);
        List<Beat> beats = good.beats();
        assertRefused(good, Corner.B, beats, "must end with a blow of the winner");
        assertRefused(good, Corner.A, List.of(), "has no beats");
        assertRefused(good, Corner.A, beats.subList(0, beats.size() - 1), "must finish");
        List<Beat> twice = new ArrayList<>(beats);
        twice.add(beats.getLast());
        assertRefused(good, Corner.A, twice, "must finish");
        assertRefused(good, Corner.A, beats.subList(2, beats.size()), "A transcript");
        assertThatThrownBy(() -> new Beat(1, Corner.A, Blow.MISS, 3, 100, 97, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MISS");
    }

    private static void assertRefused(Transcript good, Corner winner, List<Beat> beats, String message) {
        assertThatThrownBy(() -> new Transcript(good.chanceOfA(), winner, beats))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static List<Beat> landed(Transcript transcript) {
        return transcript.beats().stream().filter(b -> b.blow().lands()).toList();
    }

    private static int worstDeficit(Transcript transcript) {
        return transcript.beats().stream()
                .mapToInt(b -> b.vigour(transcript.winner().opposite()) - b.vigour(transcript.winner()))
                .max()
                .orElseThrow();
    }

    /** Matches that were won by somebody with a chance in this range. */
    private List<Transcript> many(int from, int to, int count) {
        return Stream.generate(() -> {
                    int ppm = random.nextInt(from, to + 1);
                    Corner winner = anyCorner();
                    WinProbability p = new WinProbability(winner == Corner.A ? ppm : WinProbability.WHOLE - ppm);
                    return Transcript.draw(p, winner, random::nextLong);
                })
                .limit(count)
                .toList();
    }

    private static double average(List<Transcript> transcripts, ToIntFunction<Transcript> what) {
        return transcripts.stream().mapToInt(what).average().orElseThrow();
    }

    private static Transcript drawn(int ppm, Corner winner, long seed) {
        return Transcript.draw(new WinProbability(ppm), winner, new SplittableRandom(seed)::nextLong);
    }

    private WinProbability anyChance() {
        return new WinProbability(random.nextInt(WinProbability.LEAST, WinProbability.GREATEST + 1));
    }

    private Corner anyCorner() {
        return random.nextBoolean() ? Corner.A : Corner.B;
    }

    private static final class Counting implements Chance {
        private final Chance chance;
        private int draws;

        private Counting(Chance chance) {
            this.chance = chance;
        }

        @Override
        public long below(long bound) {
            draws++;
            return chance.below(bound);
        }
    }
}
