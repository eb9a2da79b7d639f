package dev.parlor.core.betting;

import dev.parlor.core.money.MeritRules;
import dev.parlor.core.money.Merits;
import dev.parlor.core.money.Players;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How bettors are paid and credited, and what pools owe to whom, worked out once and remembered while they are paid, so
 * that a chunk of payouts costs no more than its own movements. It follows from the ledger's frozen stakes alone: when
 * it is forgotten, it is worked out again. Any number of threads may use it.
 */
public final class Payroll {
    /** How many bettors one transaction pays if nothing else is said. */
    public static final int CHUNK = 1_000;

    private static final int REMEMBERED = 16;

    private final int chunk;
    private final MeritRules rules;
    private final Map<Question, Debts> known = new LinkedHashMap<>(2 * REMEMBERED, 0.75f, true);
    private final FrozenStakes frozen = new FrozenStakes();

    /** An empty payroll for chunks of {@value #CHUNK}. */
    public Payroll() {
        this(CHUNK);
    }

    /**
     * An empty payroll with the standard merits.
     *
     * @param chunk the most bettors that one transaction pays, 1 or more
     * @throws IllegalArgumentException if the chunk is below 1
     */
    public Payroll(int chunk) {
        this(chunk, MeritRules.standard());
    }

    /**
     * An empty payroll.
     *
     * @param chunk the most bettors that one transaction pays, 1 or more
     * @param rules how much experience play gives
     * @throws IllegalArgumentException if the chunk is below 1
     */
    public Payroll(int chunk, MeritRules rules) {
        if (chunk < 1) {
            throw new IllegalArgumentException("A transaction pays 1 bettor or more, not " + chunk);
        }
        this.chunk = chunk;
        this.rules = rules;
    }

    /**
     * Who credits players for play within a transaction.
     *
     * @param players the players of the transaction
     * @return the merits by this payroll's rules
     */
    public Merits merits(Players players) {
        return new Merits(players, rules);
    }

    int chunk() {
        return chunk;
    }

    /** What is owed, from memory if it still fits the books. */
    Debts debts(Question question, PoolBooks books, Pool.Unpaid pool) {
        return recall(question)
                .filter(debts -> fits(debts.settlement().books(), books, pool))
                .orElseGet(() -> work(question, books, pool));
    }

    synchronized void forget(Question question) {
        known.remove(question);
    }

    /** Remembers the bets of a pool that is being locked. */
    void freeze(Pool.Locked pool, List<Bet> bets) {
        frozen.put(pool.id(), pool.digest(), bets);
    }

    private List<Bet> stakes(PoolBooks books, Pool.Unpaid pool) {
        return pool.frozen().flatMap(digest -> frozen.take(pool.id(), digest)).orElseGet(() -> books.stakes(pool));
    }

    private Debts work(Question question, PoolBooks books, Pool.Unpaid pool) {
        Debts debts = question.answer(stakes(books, pool), books, pool);
        if (!fits(debts.settlement().books(), books, pool)) {
            throw new IllegalStateException("The pots of pool " + pool.id() + " hold " + books.gross()
                    + ", but its stakes are " + debts.settlement().books().gross());
        }
        if (pool.frozen().isPresent() || pool instanceof Pool.Closing) {
            remember(question, debts);
        }
        return debts;
    }

    private static boolean fits(Books planned, PoolBooks books, Pool.Unpaid pool) {
        return switch (pool) {
            case Pool.Closing closing -> planned.equals(closing.books());
            case Pool.Live live ->
                planned.gross().equals(books.gross()) && planned.carriedIn().equals(books.carriedIn());
        };
    }

    private synchronized Optional<Debts> recall(Question question) {
        return Optional.ofNullable(known.get(question));
    }

    private synchronized void remember(Question question, Debts debts) {
        known.put(question, debts);
        if (known.size() > REMEMBERED) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
