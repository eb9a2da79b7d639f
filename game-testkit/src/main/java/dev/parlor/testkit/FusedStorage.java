package dev.parlor.testkit;

import dev.parlor.core.Agenda;
import dev.parlor.core.Outbox;
import dev.parlor.core.ParlorId;
import dev.parlor.core.Step;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.Pool;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.betting.Pools;
import dev.parlor.core.betting.Ticket;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Ledger;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.PostOutcome;
import dev.parlor.core.money.Posting;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.core.tournament.Tournaments;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A storage with a fuse behind every write.
 *
 * @param <S> the storage behind it
 */
public final class FusedStorage<S extends BettingDesk.Storage & TournamentDesk.Storage>
        implements BettingDesk.Storage, TournamentDesk.Storage {
    private final S storage;
    private final Fuse fuse;

    FusedStorage(S storage, Fuse fuse) {
        this.storage = storage;
        this.fuse = fuse;
    }

    @Override
    public Seeds seeds() {
        return storage.seeds();
    }

    @Override
    public Outbox outbox() {
        Outbox outbox = storage.outbox();
        return fact -> {
            outbox.put(fact);
            fuse.written();
        };
    }

    @Override
    public Agenda agenda() {
        return new FusedAgenda(storage.agenda(), fuse);
    }

    @Override
    public Ledger ledger() {
        return new FusedLedger(storage.ledger(), fuse);
    }

    @Override
    public Pools pools() {
        return new FusedPools(storage.pools(), fuse);
    }

    @Override
    public Tournaments tournaments() {
        return new FusedTournaments(storage.tournaments(), fuse);
    }

    private record FusedAgenda(Agenda agenda, Fuse fuse) implements Agenda {
        @Override
        public void plan(Step step, Instant due) {
            agenda.plan(step, due);
            fuse.written();
        }

        @Override
        public void drop(Step step) {
            agenda.drop(step);
            fuse.written();
        }

        @Override
        public Optional<Instant> due(Step step) {
            return agenda.due(step);
        }
    }

    private record FusedLedger(Ledger ledger, Fuse fuse) implements Ledger {
        @Override
        public PostOutcome post(Movement movement) {
            PostOutcome outcome = ledger.post(movement);
            fuse.written();
            return outcome;
        }

        @Override
        public Balance balance(Account account, Currency currency) {
            return ledger.balance(account, currency);
        }

        @Override
        public List<Posting> history(Account account, Currency currency) {
            return ledger.history(account, currency);
        }

        @Override
        public List<Posting> page(Account account, Currency currency, long before, int most) {
            return ledger.page(account, currency, before, most);
        }

        @Override
        public Optional<Movement> find(ParlorId parlor, String key) {
            return ledger.find(parlor, key);
        }

        @Override
        public Balance total(Currency currency) {
            return ledger.total(currency);
        }
    }

    private record FusedPools(Pools pools, Fuse fuse) implements Pools {
        @Override
        public Optional<Pool> find(PoolId id) {
            return pools.find(id);
        }

        @Override
        public void keep(Pool pool) {
            pools.keep(pool);
            fuse.written();
        }

        @Override
        public Optional<Ticket> ticket(BetId bet) {
            return pools.ticket(bet);
        }

        @Override
        public void add(Ticket ticket) {
            pools.add(ticket);
            fuse.written();
        }

        @Override
        public List<Ticket> tickets(PoolId pool) {
            return pools.tickets(pool);
        }
    }

    private record FusedTournaments(Tournaments tournaments, Fuse fuse) implements Tournaments {
        @Override
        public Optional<Tournament> find(TournamentId id) {
            return tournaments.find(id);
        }

        @Override
        public void keep(Tournament tournament) {
            tournaments.keep(tournament);
            fuse.written();
        }

        @Override
        public Optional<Match> match(MatchId id) {
            return tournaments.match(id);
        }

        @Override
        public void keep(Match match) {
            tournaments.keep(match);
            fuse.written();
        }

        @Override
        public List<Match> matches(TournamentId tournament) {
            return tournaments.matches(tournament);
        }

        @Override
        public Optional<Match.Live> live(TournamentId tournament) {
            return tournaments.live(tournament);
        }

        @Override
        public List<Match> coming(TournamentId tournament) {
            return tournaments.coming(tournament);
        }
    }
}
