package dev.parlor.bench;

import dev.parlor.core.PlayerId;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.fighter.Fighter;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * A whole tournament of 32 with 1 000 bets on each of its 31 matches: sign-up, welcome grants, bracket, bets, locks,
 * draws with transcript and proof, payouts.
 */
@State(Scope.Benchmark)
public class NightBench {
    private final List<Fighter> field = Night.field();
    private final List<PlayerId> punters = Night.punters();
    private long nights;

    /** Each time on an empty storage, and from another seed. */
    @Benchmark
    public Object night() {
        return Night.play(Seed.ofHex(String.format("%064x", nights++)), field, punters);
    }
}
