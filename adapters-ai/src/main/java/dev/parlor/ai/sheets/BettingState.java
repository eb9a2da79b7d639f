package dev.parlor.ai.sheets;

import dev.parlor.core.betting.Books;
import dev.parlor.core.fighter.Corner;

/** How far the bets on a match have come, as a board shows it. */
public sealed interface BettingState {
    /**
     * Bets are taken.
     *
     * @param due when they close, in words, such as {@code in 5 minutes (21:30)}
     */
    record Open(String due) implements BettingState {}

    /** Bets are frozen. */
    record Closed() implements BettingState {}

    /**
     * The match is decided and paid.
     *
     * @param winner who won
     * @param books where the money went
     */
    record Settled(Corner winner, Books books) implements BettingState {}

    /**
     * Every stake went back.
     *
     * @param books where the money went
     */
    record Refunded(Books books) implements BettingState {}
}
