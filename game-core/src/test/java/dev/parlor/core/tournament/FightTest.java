package dev.parlor.core.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.fighter.WinProbability;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FightTest {
    private static final int FIGHTS = 5_000;

    /** Nothing is shared between the two: everything is made again from the number of the run. */
    @Test
    void theSameSeedGivesTheSameEverything() {
        Set<Transcript> stories = new HashSet<>();
        for (int run = 0; run < FIGHTS; run++) {
            Fight once = fight(run);
            Fight again = fight(run);
            assertThat(again).as("run %s, seed %s", run, Brackets.SEED).isEqualTo(once);
            assertThat(again.proof()).isEqualTo(once.proof());
            assertThat(again.transcript().beats()).isEqualTo(once.transcript().beats());
            stories.add(once.transcript());
        }
        assertThat(stories).as("seed %s", Brackets.SEED).hasSizeGreaterThan(FIGHTS * 99 / 100);
    }

    private static Fight fight(int run) {
        SplittableRandom random = new SplittableRandom(Brackets.SEED * 10_000 + run);
        Seed seed = Seed.ofHex(Sha256.of("fight " + random.nextLong()).hex());
        Strength a = Strength.ofRank(1 + random.nextInt(10_000));
        Strength b = Strength.ofRank(1 + random.nextInt(10_000));
        MatchInputs inputs = new MatchInputs(
                new TournamentId("t-" + run),
                new MatchId("m-" + run),
                new FighterId("a"),
                a,
                new FighterId("b"),
                b,
                WinProbability.of(a, b));
        List<String> bets = IntStream.range(0, random.nextInt(10))
                .mapToObj(i -> "b-" + i + (random.nextBoolean() ? "|A|" : "|B|") + random.nextInt(1, 1_000))
                .toList();
        return Fight.draw(seed, inputs, bets, random.nextBoolean() ? Optional.of("c0ffee") : Optional.empty());
    }
}
