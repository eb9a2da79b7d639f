package dev.parlor.core.memory;

import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.Pools;
import dev.parlor.core.chance.FairnessDesk;
import dev.parlor.core.chance.Receipts;
import dev.parlor.core.chance.SeedPairs;
import dev.parlor.core.chance.SeedSource;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.chat.PostingDesk;
import dev.parlor.core.chat.Postings;
import dev.parlor.core.chat.RoomDesk;
import dev.parlor.core.chat.Rooms;
import dev.parlor.core.interaction.Answers;
import dev.parlor.core.interaction.Buttons;
import dev.parlor.core.interaction.InteractionDesk;
import dev.parlor.core.money.AuditDesk;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.Ledger;
import dev.parlor.core.money.MoneyFlows;
import dev.parlor.core.money.Notes;
import dev.parlor.core.money.Offers;
import dev.parlor.core.money.Players;
import dev.parlor.core.node.Imprints;
import dev.parlor.core.node.NodeDesk;
import dev.parlor.core.node.Queues;
import dev.parlor.core.privacy.PrivacyDesk;
import dev.parlor.core.privacy.Traces;
import dev.parlor.core.show.InboxDesk;
import dev.parlor.core.show.PaintJobs;
import dev.parlor.core.show.ShowDesk;
import dev.parlor.core.show.Shows;
import dev.parlor.core.show.Sightings;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.Tournaments;
import java.time.InstantSource;

/** Everything that the desks need stored, in memory; open only inside a transaction of {@link MemoryTransactions}. */
public final class MemoryStorage
        implements AuditDesk.Storage,
                BettingDesk.Storage,
                EconomyDesk.Storage,
                FairnessDesk.Storage,
                InboxDesk.Storage,
                InteractionDesk.Storage,
                NodeDesk.Storage,
                PostingDesk.Storage,
                PrivacyDesk.Storage,
                RoomDesk.Storage,
                ShowDesk.Storage,
                TournamentDesk.Storage {
    private final MemoryPools pools;
    private final MemoryLedger ledger;
    private final Players players;
    private final Offers offers;
    private final MemoryNotes notes;
    private final MemoryOutbox outbox;
    private final MemoryAgenda agenda;
    private final MemoryTournaments tournaments;
    private final MemorySeeds seeds;
    private final MemorySeedPairs seedPairs;
    private final MemoryReceipts receipts;
    private final Answers answers;
    private final Buttons buttons;
    private final Shows shows;
    private final Sightings sightings;
    private final PaintJobs paintJobs;
    private final Rooms rooms;
    private final Postings postings;
    private final Queues queues;
    private final Imprints imprints;

    MemoryStorage(Journal journal, SeedSource source, InstantSource clock) {
        this.pools = new MemoryPools(journal);
        this.ledger = new MemoryLedger(journal, clock);
        this.players = new MemoryPlayers(journal, ledger);
        this.offers = new MemoryOffers(journal);
        this.notes = new MemoryNotes(journal);
        this.outbox = new MemoryOutbox(journal);
        this.agenda = new MemoryAgenda(journal);
        this.tournaments = new MemoryTournaments(journal);
        this.seeds = new MemorySeeds(journal, source);
        this.seedPairs = new MemorySeedPairs(journal);
        this.receipts = new MemoryReceipts(journal);
        this.answers = new MemoryAnswers(journal);
        this.buttons = new MemoryButtons(journal);
        this.shows = new MemoryShows(journal);
        this.sightings = new MemorySightings(journal);
        this.paintJobs = new MemoryPaintJobs(journal);
        this.rooms = new MemoryRooms(journal);
        this.postings = new MemoryPostings(journal);
        this.queues = new MemoryQueues(journal);
        this.imprints = new MemoryImprints(journal);
    }

    @Override
    public Pools pools() {
        return pools;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public MoneyFlows flows() {
        return ledger;
    }

    @Override
    public Players players() {
        return players;
    }

    @Override
    public Offers offers() {
        return offers;
    }

    @Override
    public Notes notes() {
        return notes;
    }

    @Override
    public MemoryOutbox outbox() {
        return outbox;
    }

    @Override
    public MemoryAgenda agenda() {
        return agenda;
    }

    @Override
    public Traces traces() {
        return new MemoryTraces(ledger, notes, pools, tournaments, new MemoryTraces.Draws(seedPairs, receipts, seeds));
    }

    @Override
    public Tournaments tournaments() {
        return tournaments;
    }

    @Override
    public Seeds seeds() {
        return seeds;
    }

    @Override
    public SeedPairs seedPairs() {
        return seedPairs;
    }

    @Override
    public Receipts receipts() {
        return receipts;
    }

    @Override
    public Answers answers() {
        return answers;
    }

    @Override
    public Buttons buttons() {
        return buttons;
    }

    @Override
    public Shows shows() {
        return shows;
    }

    @Override
    public Sightings sightings() {
        return sightings;
    }

    @Override
    public PaintJobs paintJobs() {
        return paintJobs;
    }

    @Override
    public Rooms rooms() {
        return rooms;
    }

    @Override
    public Postings postings() {
        return postings;
    }

    @Override
    public Queues queues() {
        return queues;
    }

    @Override
    public Imprints imprints() {
        return imprints;
    }
}
