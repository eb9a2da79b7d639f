package dev.parlor.bench;

import dev.parlor.core.fighter.Strength;
import dev.parlor.core.tournament.ChampionshipOdds;
import dev.parlor.core.tournament.Matchups;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Everybody's chance to win a tournament of 32. */
@State(Scope.Benchmark)
public class OddsBench {
    private static final int ENTRANTS = 32;

    private List<Strength> strengths;
    private Matchups matchups;

    /** Ranks 1 to 32. */
    @Setup
    public void seed() {
        strengths =
                IntStream.rangeClosed(1, ENTRANTS).mapToObj(Strength::ofRank).toList();
        matchups = Matchups.shown(strengths);
    }

    /** From the chances of all pairs. */
    @Benchmark
    public ChampionshipOdds fromPairs() {
        return ChampionshipOdds.of(matchups);
    }

    /** From the strengths: the chances of all 992 ordered pairs first, rounded and clamped as they are published. */
    @Benchmark
    public ChampionshipOdds fromStrengths() {
        return ChampionshipOdds.of(Matchups.shown(strengths));
    }
}
