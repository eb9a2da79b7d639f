package dev.parlor.core.betting;

import dev.parlor.core.money.Account;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Forbidden;
import dev.parlor.core.money.PostOutcome;
import dev.parlor.core.money.StakeGuard;
import java.time.Instant;
import java.util.Optional;

/**
 * Judges one wish to bet, at one instant, within one transaction. A name that was used before counts for more than
 * anything else that may be said against the bet. It is looked for only where the bet is refused: most names are new,
 * and a database that looks for what is not there makes other writers wait or lose.
 */
record BetCounter(BettingDesk.Storage storage, Instant now) {
    BetOutcome judge(PlaceBet wish) {
        BetOutcome outcome = storage.pools()
                .find(wish.pool())
                .map(pool -> judge(wish, pool))
                .orElseGet(() -> new BetOutcome.NoSuchPool(wish.pool()));
        return outcome instanceof BetOutcome.Placed
                ? outcome
                : storage.pools()
                        .ticket(wish.bet())
                        .map(sold -> again(wish, sold))
                        .orElse(outcome);
    }

    private static BetOutcome again(PlaceBet wish, Ticket sold) {
        return wish.isOf(sold) ? new BetOutcome.Repeated(sold) : new BetOutcome.KeyTaken(wish.bet());
    }

    private BetOutcome judge(PlaceBet wish, Pool pool) {
        Terms terms = pool.terms();
        if (!(pool instanceof Pool.Open open) || !now.isBefore(open.until())) {
            return new BetOutcome.Closed(pool);
        }
        if (!terms.picks().contains(wish.pick())) {
            return new BetOutcome.NoSuchPick(wish.pick(), terms.picks());
        }
        if (terms.barred().contains(wish.bettor())) {
            return new BetOutcome.Barred(wish.bettor());
        }
        return forbidden(wish, terms).<BetOutcome>map(BetOutcome.Limited::new).orElseGet(() -> fit(wish, pool));
    }

    private Optional<Forbidden> forbidden(PlaceBet wish, Terms terms) {
        Account.Purse purse = new Account.Purse(terms.parlor(), wish.bettor());
        return new StakeGuard(storage.players(), storage.ledger()).forbids(purse, terms.currency(), wish.stake(), now);
    }

    private BetOutcome fit(PlaceBet wish, Pool pool) {
        PoolRules rules = pool.terms().rules();
        return wish.stake().compareTo(rules.minimumStake()) < 0
                ? new BetOutcome.BelowMinimum(rules.minimumStake())
                : fit(wish, PoolBooks.of(storage.ledger(), pool));
    }

    private BetOutcome fit(PlaceBet wish, PoolBooks books) {
        PoolBooks.Holdings held = books.holdings(wish.bettor());
        Amount room = room(held.board(), books.pool().terms().rules());
        if (wish.stake().compareTo(room) > 0) {
            return new BetOutcome.PoolFull(room);
        }
        return held.purse().covers(wish.stake())
                ? sell(wish, books, held.board().with(wish.pick(), wish.stake()))
                : new BetOutcome.CannotCover(held.purse(), wish.stake());
    }

    private static Amount room(Board board, PoolRules rules) {
        Amount free = rules.limit().minus(board.gross().min(rules.limit()));
        return free.min(new Amount(Long.MAX_VALUE).minus(board.gross().plus(board.carriedIn())));
    }

    private BetOutcome sell(PlaceBet wish, PoolBooks books, Board board) {
        Bet bet = new Bet(wish.bet(), wish.bettor(), wish.pick(), wish.stake());
        Ticket ticket = new Ticket(wish.pool(), bet, now, board.odds(bet.pick()).orElseThrow());
        return storage.pools().add(ticket).map(sold -> again(wish, sold)).orElseGet(() -> pay(ticket, books));
    }

    private BetOutcome pay(Ticket ticket, PoolBooks books) {
        if (!(books.take(ticket.bet()) instanceof PostOutcome.Posted)) {
            throw new IllegalStateException("The ledger does not agree to the new bet " + ticket.bet());
        }
        storage.outbox().put(new BettingFact.BetPlaced(books.pool().terms().parlor(), ticket));
        return new BetOutcome.Placed(ticket);
    }
}
