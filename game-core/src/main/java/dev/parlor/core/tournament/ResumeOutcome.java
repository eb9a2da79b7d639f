package dev.parlor.core.tournament;

import dev.parlor.core.PlayerId;
import java.util.Optional;

/** What became of the wish to let a tournament's clock run on. */
public sealed interface ResumeOutcome {
    /**
     * Everything comes as long after this as it was still away when the pause began.
     *
     * @param tournament the tournament that goes on
     * @param betting the match that takes bets, with its new end, if one does
     */
    record Resumed(Tournament.Ongoing tournament, Optional<Match.Betting> betting) implements ResumeOutcome {}

    /**
     * The clock runs, or the tournament is over.
     *
     * @param tournament the tournament in its present state
     */
    record NotPaused(Tournament tournament) implements ResumeOutcome {}

    /**
     * Only the organiser may.
     *
     * @param organiser who may
     */
    record NotOrganiser(PlayerId organiser) implements ResumeOutcome {}

    /**
     * There is no such tournament.
     *
     * @param tournament the name asked for
     */
    record NoSuchTournament(TournamentId tournament) implements ResumeOutcome {}
}
