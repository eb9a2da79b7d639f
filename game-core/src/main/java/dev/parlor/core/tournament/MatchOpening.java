package dev.parlor.core.tournament;

import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.Floor;
import dev.parlor.core.betting.Keeper;
import dev.parlor.core.betting.OpenOutcome;
import dev.parlor.core.betting.OpenPool;
import dev.parlor.core.betting.Published;
import dev.parlor.core.betting.Terms;
import dev.parlor.core.chance.Commitment;
import dev.parlor.core.fighter.Corner;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Opens the next match of a running tournament for bets, within one transaction. */
record MatchOpening(Session session, Tournament.Running tournament) {
    BettingOutcome openNext() {
        return open(next());
    }

    /** The first match in playing order, in its latest attempt. */
    private Match.Seeded next() {
        Optional<Place> place = tournament.bracket().ready().stream().findFirst();
        return session.storage().tournaments().coming(tournament.id()).stream()
                .filter(Match.Seeded.class::isInstance)
                .map(Match.Seeded.class::cast)
                .filter(match -> place.equals(Optional.of(match.fixture().place())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Tournament " + tournament.id() + " is not over, but has no match to go on with"));
    }

    private BettingOutcome open(Match.Seeded seeded) {
        Commitment commitment =
                session.storage().seeds().of(seeded.id().value()).commitment();
        Match.Betting betting =
                seeded.betting(commitment, session.now().plus(plan().rules().bettingWindow()));
        OpenPool wish = new OpenPool(betting.pool(), terms(betting), betting.until());
        if (!(floor().open(wish) instanceof OpenOutcome.Opened opened)) {
            throw new IllegalStateException("There is a pool " + wish.pool() + " before its match is open");
        }
        floor().carryInto(plan().carry(), opened.pool());
        session.keep(betting, new TournamentFact.BettingOpened(plan(), betting));
        session.drop(TournamentTask.OPEN.on(tournament.id()));
        session.next(
                tournament, TournamentTask.LOCK.on(betting.id()), plan().rules().bettingWindow());
        return new BettingOutcome.Opened(betting, opened.pool());
    }

    private Terms terms(Match.Betting match) {
        Published published =
                new Published(match.commitment().hash(), match.inputs().hash());
        return Terms.of(
                        plan().parlor(),
                        plan().rules().currency(),
                        Pairing.picks(),
                        plan().rules().pools())
                .keptBy(Keeper.GAME)
                .barring(barred(match.pairing()))
                .publishing(published);
    }

    private Set<PlayerId> barred(Pairing pairing) {
        Set<PlayerId> barred = new HashSet<>(Set.of(plan().organiser()));
        if (!plan().rules().ownersMayBet()) {
            for (Corner corner : Corner.values()) {
                tournament
                        .entries()
                        .find(pairing.in(corner).id())
                        .flatMap(Entrant::owner)
                        .ifPresent(barred::add);
            }
        }
        return barred;
    }

    private Floor floor() {
        return session.floor();
    }

    private TournamentPlan plan() {
        return tournament.plan();
    }
}
