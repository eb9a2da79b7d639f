package dev.parlor.core.money;

import dev.parlor.core.PlayerId;

/**
 * A player's line on a leaderboard. Equal values share a rank, and the ranks behind them are left out: 1, 2, 2, 4.
 *
 * @param rank 1 and the number of registered players with more
 * @param player who it is
 * @param name what others read
 * @param value what is counted, 0 or more
 */
public record Standing(long rank, PlayerId player, PlayerName name, long value) {}
