package dev.parlor.core.tournament;

import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.Settlement;
import java.util.Optional;

/** What became of the wish to cancel a tournament. */
public sealed interface CancelOutcome {
    /**
     * The tournament is over without a champion.
     *
     * @param tournament the tournament at its end
     * @param refunded the stakes that went back, if a match had taken bets
     */
    record Cancelled(Tournament.Cancelled tournament, Optional<Settlement.Voided> refunded) implements CancelOutcome {}

    /**
     * The tournament will be over as soon as all stakes are back, which happens in steps of their own.
     *
     * @param match the match that is called off
     */
    record Cancelling(Match.Voiding match) implements CancelOutcome {}

    /**
     * A match is drawn, or being called off; it goes to its end first.
     *
     * @param match the match
     */
    record OnStage(MatchId match) implements CancelOutcome {}

    /**
     * The tournament is over.
     *
     * @param tournament the tournament at its end
     */
    record Over(Tournament tournament) implements CancelOutcome {}

    /**
     * Only the organiser may, and the engine when it is due.
     *
     * @param organiser who may
     */
    record NotOrganiser(PlayerId organiser) implements CancelOutcome {}

    /**
     * There is no such tournament.
     *
     * @param tournament the name asked for
     */
    record NoSuchTournament(TournamentId tournament) implements CancelOutcome {}
}
