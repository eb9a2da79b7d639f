package dev.parlor.core.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.chance.Entropy;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeedingTest {
    @Test
    void theStrongestIsSeedOneAndEqualOnesStandByTheirIds() {
        List<Fighter> entrants = List.of(
                fighter("late", new Strength(1, 3)),
                fighter("weak", new Strength(1, 9)),
                fighter("early", new Strength(2, 6)),
                fighter("strong", new Strength(5, 7)));
        List<Fighter> seeds = Seeding.SEEDED.arrange(entrants, bound -> {
            throw new AssertionError("Nothing is drawn");
        });
        assertThat(seeds).extracting(f -> f.id().value()).containsExactly("strong", "early", "late", "weak");
    }

    @Test
    void strengthsThatDifferInTheLastDigitAreTold() {
        Fighter stronger = fighter("b", new Strength(Integer.MAX_VALUE - 1, Integer.MAX_VALUE));
        Fighter weaker = fighter("a", new Strength(Integer.MAX_VALUE - 2, Integer.MAX_VALUE - 1));
        assertThat(Seeding.SEEDED.arrange(List.of(weaker, stronger), bound -> 0))
                .containsExactly(stronger, weaker);
    }

    @Test
    void aRandomDrawFollowsFromItsScopeAndNotFromTheOrderOfSigningUp() {
        List<Fighter> entrants = new ArrayList<>(IntStream.rangeClosed(1, 12)
                .mapToObj(n -> fighter("f" + n, Strength.ofRank(n)))
                .toList());
        List<Fighter> one = Seeding.RANDOM.arrange(entrants, pick());
        Collections.reverse(entrants);
        assertThat(Seeding.RANDOM.arrange(entrants, pick())).isEqualTo(one).isNotEqualTo(entrants);
        assertThat(one).containsExactlyInAnyOrderElementsOf(entrants);
    }

    @Test
    void everySeedFallsToEverybodyEquallyOften() {
        List<Fighter> entrants = IntStream.range(0, 4)
                .mapToObj(n -> fighter("f" + n, Strength.ofRank(n + 1)))
                .toList();
        int[][] seen = new int[4][4];
        FairDraw chance = pick();
        int runs = 24_000;
        for (int run = 0; run < runs; run++) {
            List<Fighter> seeds = Seeding.RANDOM.arrange(entrants, chance);
            for (int seed = 0; seed < 4; seed++) {
                seen[entrants.indexOf(seeds.get(seed))][seed]++;
            }
        }
        double chiSquare = 0;
        for (int[] row : seen) {
            for (int count : row) {
                chiSquare += Math.pow(count - runs / 4.0, 2) / (runs / 4.0);
            }
        }
        assertThat(chiSquare)
                .as("chi-square with 9 degrees of freedom, alpha 1e-6, fixed seed")
                .isLessThan(44.81);
    }

    private static FairDraw pick() {
        return FairDraw.open(
                Seed.ofHex("00".repeat(31) + "07"),
                new DrawScope(Purpose.PICK, "t1", Sha256.of("inputs"), Entropy.ofLines(List.of("entries"))));
    }

    private static Fighter fighter(String id, Strength strength) {
        return new Fighter(new FighterId(id), id, strength, List.of());
    }
}
