package dev.parlor.core.tournament;

import dev.parlor.core.PlayerId;

/**
 * The wish to enter a fighter.
 *
 * @param tournament where
 * @param entry the fighter and whose it is
 * @param by who wishes it: the owner, or the organiser for a fighter of the house
 */
public record JoinTournament(TournamentId tournament, Entrant entry, PlayerId by) {}
