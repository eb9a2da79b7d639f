package dev.parlor.core.tournament;

import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.money.Actor;

/**
 * The wish to take a fighter out, before the start by leaving or after it by withdrawing.
 *
 * @param tournament where
 * @param fighter who goes
 * @param by who wishes it: the owner, the organiser, or the engine when the owner has left the community
 */
public record LeaveTournament(TournamentId tournament, FighterId fighter, Actor by) {}
