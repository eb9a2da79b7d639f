package dev.parlor.core.tournament;

import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.Settlement;

/** What became of the wish to call a match off. */
public sealed interface VoidMatchOutcome {
    /**
     * Every stake went back, and the same two fight again.
     *
     * @param match the match at its end, its seed and bets in the open
     * @param settlement who got how much
     * @param again the next attempt, under another id
     */
    record Voided(Match.Voided match, Settlement.Voided settlement, Match.Seeded again) implements VoidMatchOutcome {}

    /**
     * Some stakes went back; the others follow in steps of their own, and then the same two fight again.
     *
     * @param match the match that is called off
     */
    record Voiding(Match.Voiding match) implements VoidMatchOutcome {}

    /**
     * The match was called off before.
     *
     * @param match the match at its end
     */
    record AlreadyVoided(Match.Voided match) implements VoidMatchOutcome {}

    /**
     * The winner is drawn, and stays.
     *
     * @param match the match in its present state
     */
    record TooLate(Match.Decided match) implements VoidMatchOutcome {}

    /**
     * The match has taken no bets, or ended without a fight.
     *
     * @param match the match in its present state
     */
    record NotOpen(Match match) implements VoidMatchOutcome {}

    /**
     * Only the organiser may, and the engine when it is due.
     *
     * @param organiser who may
     */
    record NotOrganiser(PlayerId organiser) implements VoidMatchOutcome {}

    /**
     * There is no such match.
     *
     * @param match the name asked for
     */
    record NoSuchMatch(MatchId match) implements VoidMatchOutcome {}
}
