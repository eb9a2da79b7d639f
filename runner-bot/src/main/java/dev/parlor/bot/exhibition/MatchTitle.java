package dev.parlor.bot.exhibition;

import dev.parlor.core.fighter.WinProbability;

/**
 * What is on the board when a match is announced.
 *
 * @param number its number tonight, from 1
 * @param of how many matches there are tonight
 * @param name the round, such as {@code Semi-final}
 * @param a who is in corner A
 * @param b who is in corner B
 * @param chance the published chance
 */
record MatchTitle(int number, int of, String name, Starter a, Starter b, WinProbability chance) {}
