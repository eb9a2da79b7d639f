package dev.parlor.core.betting;

import dev.parlor.core.money.Account;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Forbidden;
import dev.parlor.core.money.PostOutcome;
import dev.parlor.core.money.StakeGuard;
import java.time.Instant;
import java.util.Optional;

/** Judges one wish to bet, at one instant, within one transaction. */
record BetCounter(BettingDesk.Storage storage, Instant now) {
    BetOutcome judge(PlaceBet wish) {
        Optional<Ticket> sold = storage.pools().ticket(wish.bet());
        if (sold.isPresent()) {
            Ticket ticket = sold.get();
            return wish.isOf(ticket) ? new BetOutcome.Repeated(ticket) : new BetOutcome.KeyTaken(wish.bet());
        }
        return storage.pools()
                .find(wish.pool())
                .map(pool -> judge(wish, pool))
                .orElseGet(() -> new BetOutcome.NoSuchPool(wish.pool()));
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
        Board board = books.board();
        Amount room = room(board, books.pool().terms().rules());
        return wish.stake().compareTo(room) > 0 ? new BetOutcome.PoolFull(room) : take(wish, books, board);
    }

    private static Amount room(Board board, PoolRules rules) {
        Amount free = rules.limit().minus(board.gross().min(rules.limit()));
        return free.min(new Amount(Long.MAX_VALUE).minus(board.gross().plus(board.carriedIn())));
    }

    private BetOutcome take(PlaceBet wish, PoolBooks books, Board board) {
        Bet bet = new Bet(wish.bet(), wish.bettor(), wish.pick(), wish.stake());
        return switch (books.take(bet)) {
            case PostOutcome.Posted posted -> sell(bet, books.pool(), board.with(wish.pick(), wish.stake()));
            case PostOutcome.Overdrawn overdrawn -> new BetOutcome.CannotCover(overdrawn.balance(), overdrawn.needed());
            case PostOutcome.Repeated repeated -> throw unsold(wish);
            case PostOutcome.KeyTaken taken -> throw unsold(wish);
        };
    }

    private BetOutcome sell(Bet bet, Pool pool, Board board) {
        Ticket ticket = new Ticket(pool.id(), bet, now, board.odds(bet.pick()).orElseThrow());
        storage.pools().add(ticket);
        storage.outbox().put(new BettingFact.BetPlaced(pool.terms().parlor(), ticket));
        return new BetOutcome.Placed(ticket);
    }

    private static IllegalStateException unsold(PlaceBet wish) {
        return new IllegalStateException("The ledger knows bet " + wish.bet() + ", but there is no ticket");
    }
}
