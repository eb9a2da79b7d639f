package dev.parlor.bot.punters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.chance.Chance;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemperTest {
    private static final long SEED = Long.getLong("parlor.seed", 1);
    private static final List<Optional<Corner>> HEARTS =
            List.of(Optional.empty(), Optional.of(Corner.A), Optional.of(Corner.B));

    @ParameterizedTest
    @EnumSource
    void aWishIsAtLeastTheMinimumAndNeverMoreThanThePurse(Temper temper) {
        SplittableRandom random = new SplittableRandom(SEED);
        int wishes = 0;
        for (int i = 0; i < 20_000; i++) {
            Temper.Situation now = situation(random);
            AtomicInteger draws = new AtomicInteger();
            Optional<Temper.Wish> wish = temper.wish(now, counted(random, draws));
            String told = "seed " + SEED + ", " + now;
            assertThat(draws.get()).as(told).isBetween(1, 3);
            wishes += wish.isPresent() ? 1 : 0;
            wish.ifPresent(it -> assertThat(it.stake()).as(told).isBetween(now.minimum(), now.purse()));
        }
        assertThat(wishes).isGreaterThan(1_000);
    }

    /** Otherwise a wish that is dropped would shift what a later one draws. */
    @ParameterizedTest
    @EnumSource
    void aTemperDrawsEquallyOftenWhateverItSees(Temper temper) {
        SplittableRandom random = new SplittableRandom(SEED);
        AtomicInteger first = new AtomicInteger();
        temper.wish(situation(random), counted(random, first));
        for (int i = 0; i < 2_000; i++) {
            Temper.Situation now = situation(random);
            AtomicInteger draws = new AtomicInteger();
            temper.wish(now, counted(random, draws));
            assertThat(draws.get()).as("seed %d, %s", SEED, now).isEqualTo(first.get());
        }
    }

    @Test
    void anEmptyPurseWishesNothing() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (Temper temper : Temper.values()) {
            for (long purse = 0; purse < 10; purse++) {
                var now = new Temper.Situation(new WinProbability(500_000), 0, 0, purse, 10, Optional.of(Corner.A));
                assertThat(temper.wish(now, counted(random, new AtomicInteger())))
                        .isEmpty();
            }
        }
    }

    @Test
    void everyTemperDoesWhatItsMannerSays() {
        var heavyOnB = new Temper.Situation(new WinProbability(700_000), 100, 900, 1_000, 1, Optional.of(Corner.B));
        Map<Temper, Corner> expected = new EnumMap<>(Map.of(
                Temper.CHALK, Corner.A,
                Temper.DREAMER, Corner.B,
                Temper.SHARP, Corner.A,
                Temper.FOLLOWER, Corner.B,
                Temper.CONTRARIAN, Corner.A,
                Temper.LOYAL, Corner.B));
        SplittableRandom random = new SplittableRandom(SEED);
        expected.forEach((temper, corner) -> assertThat(temper.wish(heavyOnB, counted(random, new AtomicInteger())))
                .map(Temper.Wish::corner)
                .as(temper.name())
                .contains(corner));
    }

    @Test
    void aSharpKeepsOutOfAFairPoolAndALoyalOutOfOtherPeoplesFights() {
        var fair = new Temper.Situation(new WinProbability(700_000), 700, 300, 1_000, 1, Optional.empty());
        SplittableRandom random = new SplittableRandom(SEED);
        assertThat(Temper.SHARP.wish(fair, counted(random, new AtomicInteger())))
                .isEmpty();
        assertThat(Temper.LOYAL.wish(fair, counted(random, new AtomicInteger())))
                .isEmpty();
    }

    @Test
    void mannersAreShortAndDifferent() {
        assertThat(Arrays.stream(Temper.values()).map(Temper::manner))
                .doesNotHaveDuplicates()
                .allMatch(manner -> manner.length() < 25);
    }

    private static Temper.Situation situation(SplittableRandom random) {
        long minimum = random.nextLong(1, 21);
        return new Temper.Situation(
                new WinProbability(80_000 + random.nextInt(840_001)),
                random.nextInt(3) == 0 ? 0 : random.nextInt(1_000_000),
                random.nextInt(3) == 0 ? 0 : random.nextInt(1_000_000),
                random.nextInt(4) == 0 ? random.nextInt(30) : random.nextInt(1_000_000),
                minimum,
                HEARTS.get(random.nextInt(3)));
    }

    private static Chance counted(SplittableRandom random, AtomicInteger draws) {
        return bound -> {
            draws.incrementAndGet();
            return random.nextLong(bound);
        };
    }
}
