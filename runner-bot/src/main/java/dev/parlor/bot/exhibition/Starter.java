package dev.parlor.bot.exhibition;

import dev.parlor.bot.roster.Contender;

/**
 * Somebody of the roster who takes part tonight.
 *
 * @param seed the place in the seeding, 1 for the strongest
 * @param contender who it is
 * @param name the name, bounded and cleaned for showing
 * @param championshipOdds the chance to win the tournament as it stood before the first match, 0 to 1
 */
record Starter(int seed, Contender contender, String name, double championshipOdds) {}
