package dev.parlor.core.tournament;

import dev.parlor.core.betting.Payroll;
import java.time.Instant;

/**
 * Sign-ups inside a transaction that is already running: for a feature whose step does more than that.
 *
 * @param storage what the transaction sees stored
 * @param now its time
 */
public record Lobby(TournamentDesk.Storage storage, Instant now) {
    /**
     * Takes a fighter out before the start, as {@link TournamentDesk#leave} does.
     *
     * @param wish who takes out whom
     * @return the sign-up without the fighter, or why not
     */
    public LeaveOutcome leave(LeaveTournament wish) {
        Session session = new Session(storage, new Payroll(), now);
        return storage.tournaments()
                .find(wish.tournament())
                .map(found -> new SignUpCounter(session).leave(found, wish))
                .orElseGet(() -> new LeaveOutcome.NoSuchTournament(wish.tournament()));
    }
}
