package dev.parlor.core.betting;

import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.BetResult;
import dev.parlor.core.money.Entry;
import dev.parlor.core.money.Ledger;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.PostOutcome;
import dev.parlor.core.money.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** One pool as the ledger sees it, within one transaction. */
record PoolBooks(Ledger ledger, Pool pool, Pots pots) {
    private static final Actor ENGINE = new Actor.Engine();

    static PoolBooks of(Ledger ledger, Pool pool) {
        return new PoolBooks(ledger, pool, Pots.of(pool));
    }

    /**
     * What a bet is judged by.
     *
     * @param board the pool's stakes
     * @param purse what the bettor has
     */
    record Holdings(Board board, Balance purse) {}

    Board board() {
        return board(ledger.balances(pots.sources().toList(), pool.terms().currency()));
    }

    Holdings holdings(PlayerId bettor) {
        Account.Purse purse = pots.purse(bettor);
        Map<Account, Balance> held = ledger.balances(
                Stream.concat(pots.sources(), Stream.of(purse)).toList(),
                pool.terms().currency());
        return new Holdings(board(held), held.getOrDefault(purse, Balance.ZERO));
    }

    private Board board(Map<Account, Balance> held) {
        SequencedMap<Pick, Amount> stakes = new LinkedHashMap<>();
        pool.terms().picks().forEach(pick -> stakes.put(pick, held(pots.of(pick), held)));
        return new Board(stakes, pool.terms().rules().takeout(), held(pots.carried(), held));
    }

    PostOutcome take(Bet bet) {
        return ledger.post(Movement.between(
                BetKeys.bet(bet.id()),
                pool.terms().currency(),
                Reason.STAKE,
                new Actor.Player(bet.bettor()),
                pots.purse(bet.bettor()),
                pots.of(bet.pick()),
                bet.stake()));
    }

    void giveBack(Bet late) {
        Account purse = pots.purse(late.bettor());
        move(BetKeys.late(late.id()), Reason.REFUND, pots.of(late.pick()), purse, late.stake());
    }

    boolean wentBack(BetId bet) {
        return ledger.find(pool.terms().parlor(), BetKeys.late(bet)).isPresent();
    }

    /** The bets that count, as the ledger has them: what came into the pots and did not go back. */
    List<Bet> bets() {
        SequencedMap<BetId, Bet> bets = new LinkedHashMap<>();
        for (Pick pick : pool.terms().picks()) {
            ledger.history(pots.of(pick), pool.terms().currency()).forEach(posting -> {
                BetKeys.betIn(posting, pick).ifPresent(bet -> bets.put(bet.id(), bet));
                BetKeys.lateIn(posting).ifPresent(bets::remove);
            });
        }
        return List.copyOf(bets.values());
    }

    /** The ledger's stakes; once they are frozen they must give the digest that was published. */
    List<Bet> stakes(Pool.Unpaid unpaid) {
        List<Bet> bets = bets();
        unpaid.frozen().filter(digest -> !digest.equals(BetLines.digest(bets))).ifPresent(digest -> {
            throw new IllegalStateException("The ledger's stakes of pool " + pool.id() + " are not those of " + digest);
        });
        return bets;
    }

    /** All that is in the pots before the pool pays. */
    Amount gross() {
        return board().gross();
    }

    Amount carriedIn() {
        return held(pots.carried());
    }

    Amount inTheTill() {
        return held(pots.till());
    }

    /** Moves the pots into the till, and out of it what is not the bettors': to the house or where it waits for a pool. */
    void collect(Books books, Optional<Account.Pot> next) {
        gather();
        move(BetKeys.of("fee", pool.id()), Reason.FEE, pots.till(), pots.house(), books.fee());
        move(BetKeys.of("dust", pool.id()), Reason.DUST, pots.till(), pots.house(), books.dust());
        next.ifPresent(
                to -> move(BetKeys.of("carry", pool.id()), Reason.CARRY_OVER, pots.till(), to, books.carriedOut()));
    }

    void pay(List<BetResult> results, Reason reason) {
        Account.Pot till = pots.till();
        List<Movement> movements = results.stream()
                .filter(result -> !result.returned().isZero())
                .map(result -> movement(till, result, reason))
                .toList();
        List<PostOutcome> outcomes = ledger.postAll(movements);
        for (int i = 0; i < movements.size(); i++) {
            check(movements.get(i), outcomes.get(i));
        }
    }

    private Movement movement(Account.Pot till, BetResult result, Reason reason) {
        return Movement.between(
                BetKeys.payout(pool.id(), result.bettor()),
                pool.terms().currency(),
                reason,
                ENGINE,
                till,
                pots.purse(result.bettor()),
                result.returned());
    }

    private void gather() {
        List<Entry> entries = new ArrayList<>();
        pots.sources().forEach(pot -> {
            Amount held = held(pot);
            if (!held.isZero()) {
                entries.add(new Entry(pot, -held.value()));
            }
        });
        if (!entries.isEmpty()) {
            long sum = -entries.stream().mapToLong(Entry::delta).reduce(0, Math::addExact);
            entries.add(new Entry(pots.till(), sum));
            post(new Movement(
                    BetKeys.of("gather", pool.id()), pool.terms().currency(), Reason.GATHERING, ENGINE, entries));
        }
    }

    void proveEmpty() {
        pots.sources().forEach(this::proveEmpty);
        proveEmpty(pots.till());
    }

    private void proveEmpty(Account.Pot pot) {
        if (!held(pot).isZero()) {
            throw new IllegalStateException(pot + " of a finished pool still holds " + held(pot));
        }
    }

    private static Amount held(Account.Pot pot, Map<Account, Balance> balances) {
        return balances.getOrDefault(pot, Balance.ZERO).amount();
    }

    private Amount held(Account.Pot pot) {
        return ledger.balance(pot, pool.terms().currency()).amount();
    }

    private void move(String key, Reason reason, Account from, Account to, Amount amount) {
        if (!amount.isZero()) {
            post(Movement.between(key, pool.terms().currency(), reason, ENGINE, from, to, amount));
        }
    }

    private void post(Movement movement) {
        check(movement, ledger.post(movement));
    }

    private void check(Movement movement, PostOutcome outcome) {
        if (!(outcome instanceof PostOutcome.Posted)) {
            throw new IllegalStateException("The ledger and pool " + pool.id() + " disagree on " + movement.key());
        }
    }
}
