package dev.parlor.jooq;

import dev.parlor.core.Agenda;
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
import dev.parlor.core.money.MarkKey;
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
import org.jooq.DSLContext;

/** Everything that the desks need stored, in one transaction of a database. */
public final class JooqStorage
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
    private final DSLContext dsl;
    private final Engine engine;
    private final SeedSource source;
    private final MarkKey marks;
    private final FrozenBets lately;
    private final FreshFacts fresh;
    private final JooqLedger ledger;

    JooqStorage(DSLContext dsl, Engine engine, SeedSource source, MarkKey marks, FrozenBets lately, FreshFacts fresh) {
        this.dsl = dsl;
        this.engine = engine;
        this.source = source;
        this.marks = marks;
        this.lately = lately;
        this.fresh = fresh;
        this.ledger = new JooqLedger(dsl, engine);
    }

    @Override
    public Pools pools() {
        return new JooqPools(dsl);
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Players players() {
        return new JooqPlayers(dsl, engine, marks);
    }

    @Override
    public Offers offers() {
        return new JooqOffers(dsl);
    }

    @Override
    public Notes notes() {
        return new JooqNotes(dsl, engine);
    }

    @Override
    public MoneyFlows flows() {
        return new JooqMoneyFlows(dsl);
    }

    @Override
    public Agenda agenda() {
        return new JooqAgenda(dsl);
    }

    @Override
    public JooqOutbox outbox() {
        return new JooqOutbox(dsl, engine, fresh);
    }

    @Override
    public Traces traces() {
        return new JooqTraces(dsl, new JooqTournaments(dsl, lately), ledger);
    }

    @Override
    public Tournaments tournaments() {
        return new JooqTournaments(dsl, lately);
    }

    @Override
    public Seeds seeds() {
        return new JooqSeeds(dsl, source);
    }

    @Override
    public SeedPairs seedPairs() {
        return new JooqSeedPairs(dsl);
    }

    @Override
    public Receipts receipts() {
        return new JooqReceipts(dsl);
    }

    @Override
    public Answers answers() {
        return new JooqAnswers(dsl);
    }

    @Override
    public Buttons buttons() {
        return new JooqButtons(dsl);
    }

    @Override
    public Shows shows() {
        return new JooqShows(dsl);
    }

    @Override
    public Sightings sightings() {
        return new JooqSightings(dsl);
    }

    @Override
    public PaintJobs paintJobs() {
        return new JooqPaintJobs(dsl);
    }

    @Override
    public Rooms rooms() {
        return new JooqRooms(dsl);
    }

    @Override
    public Postings postings() {
        return new JooqPostings(dsl);
    }

    @Override
    public Queues queues() {
        return new JooqQueues(dsl);
    }

    @Override
    public Imprints imprints() {
        return new JooqImprints(dsl);
    }
}
