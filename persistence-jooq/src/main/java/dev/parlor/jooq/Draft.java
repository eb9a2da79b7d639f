package dev.parlor.jooq;

import dev.parlor.core.money.Movement;
import java.util.List;

/**
 * A movement that was judged and waits to be written.
 *
 * @param movement what moves
 * @param after for each entry the balance behind it; only meant for purses
 */
record Draft(Movement movement, List<Long> after) {}
