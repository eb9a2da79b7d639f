package dev.parlor.core.tournament;

import dev.parlor.core.betting.Settlement;
import dev.parlor.core.fighter.FighterId;
import java.util.Optional;

/** What became of the wish to withdraw a fighter from a running tournament. */
public sealed interface WithdrawOutcome {
    /**
     * The fighter is out, and whoever should have met him walks over.
     *
     * @param tournament the tournament behind it; finished or cancelled if nobody is left to fight
     * @param entry who withdrew
     * @param refunded the stakes that went back, if the fighter's match had taken bets
     */
    record Withdrawn(Tournament tournament, Entrant entry, Optional<Settlement.Voided> refunded)
            implements WithdrawOutcome {}

    /**
     * The fighter will be out as soon as all stakes on his match are back, which happens in steps of their own.
     *
     * @param match the match that is called off
     * @param entry who withdraws
     */
    record Withdrawing(Match.Voiding match, Entrant entry) implements WithdrawOutcome {}

    /**
     * The fighter has no match to come.
     *
     * @param fighter the fighter asked for
     */
    record NotIn(FighterId fighter) implements WithdrawOutcome {}

    /**
     * The fighter belongs to somebody else, and only the organiser may take out others.
     *
     * @param entry the entry, which stays
     */
    record NotYours(Entrant entry) implements WithdrawOutcome {}

    /**
     * The fighter's match is drawn, or being called off; it goes to its end first.
     *
     * @param match the match
     */
    record OnStage(MatchId match) implements WithdrawOutcome {}

    /**
     * The tournament is not being played.
     *
     * @param tournament the tournament in its present state
     */
    record NotRunning(Tournament tournament) implements WithdrawOutcome {}

    /**
     * There is no such tournament.
     *
     * @param tournament the name asked for
     */
    record NoSuchTournament(TournamentId tournament) implements WithdrawOutcome {}
}
