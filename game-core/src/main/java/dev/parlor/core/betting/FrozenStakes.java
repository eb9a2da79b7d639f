package dev.parlor.core.betting;

import dev.parlor.core.chance.Sha256;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bets of pools that were locked lately, from then until it is worked out what they owe. They are known by their
 * digest, so that what a rolled back transaction left here is never found. Any number of threads may use it.
 */
final class FrozenStakes {
    /** About 40 MB of bets. */
    private static final int MOST_BETS = 250_000;

    private final Map<Key, List<Bet>> lately = new LinkedHashMap<>();
    private int bets;

    private record Key(PoolId pool, Sha256 digest) {}

    /** Remembers bets, and forgets the oldest where there are too many. */
    synchronized void put(PoolId pool, Sha256 digest, List<Bet> stakes) {
        take(pool, digest);
        lately.put(new Key(pool, digest), stakes);
        bets += stakes.size();
        while (bets > MOST_BETS) {
            Iterator<List<Bet>> oldest = lately.values().iterator();
            bets -= oldest.next().size();
            oldest.remove();
        }
    }

    synchronized Optional<List<Bet>> take(PoolId pool, Sha256 digest) {
        Optional<List<Bet>> found = Optional.ofNullable(lately.remove(new Key(pool, digest)));
        found.ifPresent(stakes -> bets -= stakes.size());
        return found;
    }
}
