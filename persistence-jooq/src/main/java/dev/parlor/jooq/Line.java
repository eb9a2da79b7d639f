package dev.parlor.jooq;

import dev.parlor.core.money.Movement;

/**
 * A movement as it is stored.
 *
 * @param id its identifier
 * @param at when it was written, in nanoseconds since the epoch
 * @param movement what moved
 * @param balance the balance stored with the entry of the account that was asked for, 0 if it is no purse
 */
record Line(long id, long at, Movement movement, long balance) {}
