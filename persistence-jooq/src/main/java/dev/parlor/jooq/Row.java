package dev.parlor.jooq;

/**
 * An account as it is stored.
 *
 * @param id its identifier
 * @param held what a purse holds, or part 0 of what another account holds
 */
record Row(long id, long held) {}
