package dev.parlor.core.tournament;

import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.Ticket;
import java.time.Instant;
import java.util.List;

/** What became of the wish to end the betting on a match. */
public sealed interface LockMatchOutcome {
    /**
     * The bets are frozen.
     *
     * @param match the match with the lines of the bets
     * @param returned bets that had come in too late; their stakes went back
     */
    record Locked(Match.Locked match, List<Ticket> returned) implements LockMatchOutcome {}

    /**
     * The bets were frozen before.
     *
     * @param match the match in its present state
     */
    record AlreadyLocked(Match match) implements LockMatchOutcome {}

    /**
     * Bets are still taken; only the organiser may end that before its time.
     *
     * @param until when it ends
     */
    record TooEarly(Instant until) implements LockMatchOutcome {}

    /**
     * The match takes no bets: not yet, or it is over.
     *
     * @param match the match in its present state
     */
    record NotOpen(Match match) implements LockMatchOutcome {}

    /**
     * The tournament is paused.
     *
     * @param tournament until when it stands still is up to its organiser
     */
    record Paused(Tournament.Paused tournament) implements LockMatchOutcome {}

    /**
     * Only the organiser may, and the engine when it is due.
     *
     * @param organiser who may
     */
    record NotOrganiser(PlayerId organiser) implements LockMatchOutcome {}

    /**
     * There is no such match.
     *
     * @param match the name asked for
     */
    record NoSuchMatch(MatchId match) implements LockMatchOutcome {}
}
