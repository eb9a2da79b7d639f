package dev.parlor.core.tournament;

import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.Settlement;

/** What became of the wish to settle a match. */
public sealed interface SettleMatchOutcome {
    /**
     * The pool is paid and the winner has moved on.
     *
     * @param match the match at its end
     * @param settlement who got how much
     * @param tournament the tournament behind it, finished if this was the final
     */
    record Settled(Match.Settled match, Settlement settlement, Tournament tournament) implements SettleMatchOutcome {}

    /**
     * Some winners are paid; the same wish again, or the step that was planned for it, pays the next.
     *
     * @param match the match that is being paid
     */
    record Settling(Match.Settling match) implements SettleMatchOutcome {}

    /**
     * The match was settled before.
     *
     * @param match the match at its end
     */
    record AlreadySettled(Match.Settled match) implements SettleMatchOutcome {}

    /**
     * The match has no winner, or ended without a fight.
     *
     * @param match the match in its present state
     */
    record NotDrawn(Match match) implements SettleMatchOutcome {}

    /**
     * The tournament is paused.
     *
     * @param tournament until when it stands still is up to its organiser
     */
    record Paused(Tournament.Paused tournament) implements SettleMatchOutcome {}

    /**
     * Only the organiser may, and the engine when it is due.
     *
     * @param organiser who may
     */
    record NotOrganiser(PlayerId organiser) implements SettleMatchOutcome {}

    /**
     * There is no such match.
     *
     * @param match the name asked for
     */
    record NoSuchMatch(MatchId match) implements SettleMatchOutcome {}
}
