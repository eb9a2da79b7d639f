package dev.parlor.core.privacy;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.Ticket;
import dev.parlor.core.tournament.Tournament;
import java.util.List;

/** Where a player is named outside of the register, and how that name is taken out. */
public interface Traces {
    /**
     * All bets of a player, also those that are over.
     *
     * @param parlor the community
     * @param player the bettor
     * @return the tickets, oldest first
     */
    List<Ticket> tickets(ParlorId parlor, PlayerId player);

    /**
     * The tournaments that a player runs or has a fighter in, in whatever state.
     *
     * @param parlor the community
     * @param player organiser or owner
     * @return the tournaments in the order of their names
     */
    List<Tournament> tournaments(ParlorId parlor, PlayerId player);

    /**
     * Puts a pseudonym in place of a player, as {@link Renaming} says: in the books and the notes beside them, on
     * tickets, among those who may not bet in pools that are over, in tournaments that are over, and as the owner of
     * draws and of the seeds that they are made from, so that whoever comes back draws from new ones.
     *
     * @param renaming who gets which name where
     */
    void rename(Renaming renaming);
}
