package dev.parlor.core.betting;

import java.util.List;
import java.util.Optional;

/** All pools and the tickets sold for them. */
public interface Pools {
    /**
     * Looks up a pool.
     *
     * @param id its name
     * @return the pool in its present state
     */
    Optional<Pool> find(PoolId id);

    /**
     * Keeps a pool in its present state, in place of the state before.
     *
     * @param pool a new pool or the next state of a known one
     */
    void keep(Pool pool);

    /**
     * Looks up a ticket.
     *
     * @param bet the bet's name, unique over all pools
     * @return the ticket, also after its pool is over
     */
    Optional<Ticket> ticket(BetId bet);

    /**
     * Keeps a new ticket, unless there is one for that bet. A storage with a clock of its own, such as a database
     * server's, may write down its own time in place of the ticket's.
     *
     * @param ticket a ticket of a known pool
     * @return the ticket that the bet has already; empty if this one was kept
     */
    Optional<Ticket> add(Ticket ticket);

    /**
     * All tickets of a pool.
     *
     * @param pool its name
     * @return the tickets in the order in which they were sold
     */
    List<Ticket> tickets(PoolId pool);
}
