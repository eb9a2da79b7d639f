package dev.parlor.bench.store;

import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.BetOutcome;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.OpenPool;
import dev.parlor.core.betting.Pick;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.betting.Terms;
import dev.parlor.core.money.Ranking;
import dev.parlor.core.money.Standing;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.JooqTransactions;
import java.time.Duration;
import java.util.Optional;

/**
 * A database with a crowd, and the desk that takes its bets.
 *
 * @param database where all is stored
 * @param transactions on it
 * @param desk as it is shipped
 * @param wishes what the crowd bets
 */
record Pitch(Database database, JooqTransactions transactions, BettingDesk desk, Wishes wishes) {
    private static final int LINES = 10;
    private static final Duration OPEN = Duration.ofDays(1);

    /** Registers a crowd in an empty database. */
    static Pitch with(int players, Database database) {
        JooqTransactions transactions = Crowd.transactions(database);
        Crowd.register(transactions, players);
        return new Pitch(database, transactions, new BettingDesk(transactions, database.clock()), new Wishes(players));
    }

    /** Opens a pool and takes a bet on each pick, in their order. */
    PoolId open(String name) {
        PoolId pool = new PoolId(name);
        Terms terms = Terms.of(Crowd.PARLOR, Crowd.CHIPS, Wishes.PICKS, PoolRules.of(Takeout.HOUSE));
        desk.open(new OpenPool(pool, terms, database.clock().instant().plus(OPEN)));
        Wishes.PICKS.forEach(pick -> place(on(pick, wishes.next(pool))));
        return pool;
    }

    void place(PoolId pool) {
        place(wishes.next(pool));
    }

    /** How long a look at the head of a leaderboard and at one's own line takes, in nanoseconds. */
    double look(Ranking ranking, PlayerId viewer) {
        long start = System.nanoTime();
        Optional<Standing> own = transactions.read(storage -> {
            storage.players().top(Crowd.PARLOR, ranking, LINES);
            return storage.players().standing(Crowd.PARLOR, ranking, viewer);
        });
        if (own.isEmpty()) {
            throw new IllegalStateException("Player " + viewer + " is not registered");
        }
        return (double) System.nanoTime() - start;
    }

    private void place(PlaceBet wish) {
        BetOutcome outcome = desk.place(wish);
        if (!(outcome instanceof BetOutcome.Placed)) {
            throw new IllegalStateException("Bet " + wish + " was not placed: " + outcome);
        }
    }

    private static PlaceBet on(Pick pick, PlaceBet wish) {
        return new PlaceBet(wish.bet(), wish.pool(), wish.bettor(), pick, wish.stake());
    }
}
