package dev.parlor.core.betting;

import java.time.Instant;

/**
 * A bet that was taken, as the bettor saw it.
 *
 * @param pool where the bet is
 * @param bet the bet
 * @param placed when it was taken, on the writer's clock
 * @param odds what the board showed for it if the pool had closed then, this bet's stake included
 */
public record Ticket(PoolId pool, Bet bet, Instant placed, Odds odds) {}
