package dev.parlor.core.memory;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.Ticket;
import dev.parlor.core.privacy.Renaming;
import dev.parlor.core.privacy.Traces;
import dev.parlor.core.tournament.Tournament;
import java.util.List;

/** Where players are named in memory. */
record MemoryTraces(MemoryLedger ledger, MemoryNotes notes, MemoryPools pools, MemoryTournaments games, Draws draws)
        implements Traces {
    /** What players draw from, and what they drew. */
    record Draws(MemorySeedPairs pairs, MemoryReceipts receipts, MemorySeeds seeds) {}

    @Override
    public List<Ticket> tickets(ParlorId parlor, PlayerId player) {
        return pools.tickets(parlor, player);
    }

    @Override
    public List<Tournament> tournaments(ParlorId parlor, PlayerId player) {
        return games.of(parlor, player);
    }

    @Override
    public void rename(Renaming renaming) {
        notes.rename(renaming, ledger);
        ledger.rename(renaming);
        pools.rename(renaming);
        games.rename(renaming);
        draws.pairs().rename(renaming, draws.seeds());
        draws.receipts().rename(renaming);
    }
}
