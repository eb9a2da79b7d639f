package dev.parlor.bot.exhibition;

import dev.parlor.bot.roster.Roster;
import dev.parlor.core.chance.Seed;

/**
 * What was asked for.
 *
 * @param roster where the fighters come from
 * @param choice which of them take part
 * @param size how many, 2 to 64
 * @param seed the seed of the run
 * @param punters how many house punters bet, 0 or more
 */
record ExhibitionPlan(Roster roster, Choice choice, int size, Seed seed, int punters) {}
