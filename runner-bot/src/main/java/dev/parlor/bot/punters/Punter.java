package dev.parlor.bot.punters;

import dev.parlor.core.PlayerId;
import dev.parlor.core.fighter.FighterId;

/**
 * A regular of the house with a purse of its own.
 *
 * @param id whose purse it is
 * @param name how people call the punter
 * @param temper how the punter bets
 * @param beloved the fighter that a loyal punter backs to the end
 */
public record Punter(PlayerId id, String name, Temper temper, FighterId beloved) {}
