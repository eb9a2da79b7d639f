package dev.parlor.bench.store;

import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.Pick;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.money.Amount;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Wishes to bet without end, every player in turn but in no order, names as a chat platform gives them. */
final class Wishes {
    static final List<Pick> PICKS = List.of(new Pick("A"), new Pick("B"));

    private static final long FIRST_NAME = 1_300_000_000_000_000_000L;
    private static final int STRIDE = 61_803;
    private static final int LEAST_STAKE = 20;
    private static final int STAKES = 500;

    private final int players;
    private final AtomicLong made = new AtomicLong();

    /**
     * Wishes of a crowd.
     *
     * @param players how many, no multiple of 3, 7 or 109 short of them all
     */
    Wishes(int players) {
        this.players = players;
    }

    PlaceBet next(PoolId pool) {
        long number = made.getAndIncrement();
        long mixed = number * STRIDE;
        return new PlaceBet(
                new BetId(Long.toString(FIRST_NAME + mixed)),
                pool,
                Crowd.player((int) (mixed % players)),
                PICKS.get(Long.bitCount(mixed) % PICKS.size()),
                new Amount(LEAST_STAKE + mixed % STAKES));
    }
}
