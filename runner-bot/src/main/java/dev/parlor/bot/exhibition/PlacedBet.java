package dev.parlor.bot.exhibition;

import dev.parlor.bot.punters.Punter;
import dev.parlor.core.betting.Bet;
import dev.parlor.core.betting.Board;
import dev.parlor.core.fighter.Corner;

/**
 * A bet that was taken.
 *
 * @param punter whose
 * @param corner on whom
 * @param bet the bet
 * @param board the pool with it in
 */
record PlacedBet(Punter punter, Corner corner, Bet bet, Board board) {}
