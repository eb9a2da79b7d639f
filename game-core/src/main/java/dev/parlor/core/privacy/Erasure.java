package dev.parlor.core.privacy;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.Floor;
import dev.parlor.core.betting.Payroll;
import dev.parlor.core.betting.Pool;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.betting.Ticket;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.PostOutcome;
import dev.parlor.core.money.Reason;
import dev.parlor.core.tournament.LeaveOutcome;
import dev.parlor.core.tournament.LeaveTournament;
import dev.parlor.core.tournament.Lobby;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes one player out, within one transaction. Bets are given back while their pool is open; once it is locked they are
 * part of a published digest, and the erasure waits until it is paid. So it does for tournaments under way.
 */
record Erasure(PrivacyDesk.Storage storage, Instant now, Renaming renaming) {
    EraseOutcome decide() {
        List<Ticket> tickets = storage.traces().tickets(parlor(), player());
        List<Tournament> tournaments = storage.traces().tournaments(parlor(), player());
        List<PoolId> locked = tickets.stream()
                .map(Ticket::pool)
                .distinct()
                .filter(pool -> pool(pool) instanceof Pool.Unpaid unpaid && !(unpaid instanceof Pool.Open))
                .toList();
        List<TournamentId> underWay = tournaments.stream()
                .filter(this::isUnderWay)
                .map(Tournament::id)
                .toList();
        return locked.isEmpty() && underWay.isEmpty()
                ? erase(tickets, tournaments)
                : new EraseOutcome.MustWait(locked, underWay);
    }

    private EraseOutcome erase(List<Ticket> tickets, List<Tournament> tournaments) {
        tournaments.forEach(this::leave);
        tickets.stream()
                .filter(ticket -> pool(ticket.pool()) instanceof Pool.Open)
                .forEach(floor()::giveBack);
        storage.offers().forget(parlor(), player());
        storage.answers().forget(parlor(), player());
        Map<Currency, Amount> swept = sweep();
        storage.traces().rename(renaming);
        storage.players().forget(parlor(), player());
        return new EraseOutcome.Erased(renaming.to(), swept);
    }

    /** A sign-up can be left by an owner, but not by the organiser, who must end it first. */
    private boolean isUnderWay(Tournament tournament) {
        return switch (tournament) {
            case Tournament.SignUp signUp -> signUp.plan().organiser().equals(player());
            case Tournament.Running running -> true;
            case Tournament.Paused paused -> true;
            case Tournament.Finished finished -> false;
            case Tournament.Cancelled cancelled -> false;
        };
    }

    private void leave(Tournament tournament) {
        if (tournament instanceof Tournament.SignUp signUp) {
            Lobby lobby = new Lobby(storage, now);
            Archive.fighters(signUp, player()).forEach(fighter -> {
                LeaveTournament wish = new LeaveTournament(signUp.id(), fighter, new Actor.Player(player()));
                if (!(lobby.leave(wish) instanceof LeaveOutcome.Left)) {
                    throw new IllegalStateException(fighter + " cannot leave tournament " + signUp.id());
                }
            });
        }
    }

    private Map<Currency, Amount> sweep() {
        Account.Purse purse = new Account.Purse(parlor(), player());
        Map<Currency, Amount> swept = new TreeMap<>();
        new TreeMap<>(storage.ledger().balances(purse)).forEach((currency, balance) -> {
            burn(purse, currency, balance);
            swept.put(currency, balance.amount());
        });
        return swept;
    }

    private void burn(Account.Purse purse, Currency currency, Balance balance) {
        Movement movement = Movement.between(
                "erase:" + renaming.to() + ":" + currency,
                currency,
                Reason.ERASURE,
                new Actor.Player(player()),
                purse,
                new Account.Burn(parlor()),
                balance.amount());
        if (!(storage.ledger().post(movement) instanceof PostOutcome.Posted)) {
            throw new IllegalStateException("The ledger refuses " + movement.key());
        }
    }

    private Pool pool(PoolId id) {
        return storage.pools().find(id).orElseThrow();
    }

    private Floor floor() {
        return new Floor(storage.pools(), storage.ledger(), storage.outbox(), storage.players(), new Payroll());
    }

    private ParlorId parlor() {
        return renaming.parlor();
    }

    private PlayerId player() {
        return renaming.from();
    }
}
