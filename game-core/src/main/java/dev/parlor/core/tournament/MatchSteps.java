package dev.parlor.core.tournament;

import dev.parlor.core.betting.LockOutcome;
import dev.parlor.core.betting.Pick;
import dev.parlor.core.betting.SettleOutcome;
import dev.parlor.core.betting.SettlePool;
import dev.parlor.core.betting.Settlement;
import dev.parlor.core.betting.Ticket;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.money.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The steps of one tournament's matches, within one transaction. All live matches are those of running tournaments. */
record MatchSteps(TournamentDesk.Storage storage, Tournament tournament) {
    static MatchSteps of(TournamentDesk.Storage storage, Match match) {
        TournamentId id = match.fixture().tournament();
        return new MatchSteps(
                storage,
                storage.tournaments()
                        .find(id)
                        .orElseThrow(() -> new IllegalStateException("Match " + match.id() + " has no tournament")));
    }

    CallingOff callingOff() {
        return new CallingOff(storage, tournament);
    }

    BettingOutcome openNext(Instant now) {
        if (!(tournament instanceof Tournament.Running running)) {
            return new BettingOutcome.NotRunning(tournament);
        }
        return progress()
                .live(tournament.id())
                .<BettingOutcome>map(BettingOutcome.StillLive::new)
                .orElseGet(() -> new MatchOpening(storage, running).openNext(now));
    }

    LockMatchOutcome lock(Match match, Actor by, Instant now) {
        return switch (match) {
            case Match.Betting betting
            when by instanceof Actor.Engine && now.isBefore(betting.until()) ->
                new LockMatchOutcome.TooEarly(betting.until());
            case Match.Betting betting -> lock(betting);
            case Match.Locked locked -> new LockMatchOutcome.AlreadyLocked(locked);
            case Match.Decided decided -> new LockMatchOutcome.AlreadyLocked(decided);
            default -> new LockMatchOutcome.NotOpen(match);
        };
    }

    DrawOutcome draw(Match match) {
        return switch (match) {
            case Match.Locked locked -> draw(locked);
            case Match.Decided decided -> new DrawOutcome.AlreadyDrawn(decided);
            default -> new DrawOutcome.NotLocked(match);
        };
    }

    ShowOutcome show(Match match) {
        return switch (match) {
            case Match.Drawn drawn -> show(drawn.showing());
            case Match.Showing showing -> show(showing.next());
            default -> new ShowOutcome.NotDrawn(match);
        };
    }

    SettleMatchOutcome settle(Match match) {
        return switch (match) {
            case Match.Unsettled unsettled -> settle(unsettled);
            case Match.Settled settled -> new SettleMatchOutcome.AlreadySettled(settled);
            default -> new SettleMatchOutcome.NotDrawn(match);
        };
    }

    private LockMatchOutcome lock(Match.Betting betting) {
        List<Ticket> returned = switch (progress().floor().lock(betting.pool())) {
            case LockOutcome.Locked locked -> locked.returned();
            case LockOutcome.AlreadyLocked already -> List.of();
            case LockOutcome.Over over -> throw disagrees(betting);
            case LockOutcome.KeptElsewhere elsewhere -> throw disagrees(betting);
            case LockOutcome.NoSuchPool missing -> throw disagrees(betting);
        };
        Match.Locked locked = betting.locked(progress().floor().lines(betting.pool()));
        keep(locked, new TournamentFact.MatchLocked(plan(), locked));
        return new LockMatchOutcome.Locked(locked, returned);
    }

    private DrawOutcome draw(Match.Locked locked) {
        Match.Drawn drawn = locked.drawn(storage.seeds().of(locked.id().value()), Optional.empty());
        keep(drawn, new TournamentFact.MatchDrawn(plan(), drawn));
        return new DrawOutcome.Drawn(drawn);
    }

    private ShowOutcome show(Match.Showing showing) {
        storage.tournaments().keep(showing);
        return new ShowOutcome.Shown(showing);
    }

    private SettleMatchOutcome settle(Match.Unsettled unsettled) {
        Corner winner = unsettled.fight().winner();
        Tournament.Running after = running().won(unsettled.fixture().place(), winner);
        Settlement settlement =
                pay(unsettled, Pairing.pick(winner), after.bracket().isFinished());
        Match.Settled settled = unsettled.settled();
        keep(settled, new TournamentFact.MatchSettled(plan(), settled, settlement));
        return new SettleMatchOutcome.Settled(settled, settlement, progress().keep(after));
    }

    /** The last pool has none behind it, so its rest goes to the house. */
    private Settlement pay(Match.Unsettled match, Pick winner, boolean last) {
        SettleOutcome outcome = last
                ? progress().floor().settle(SettlePool.of(match.pool(), winner))
                : progress().floor().settle(match.pool(), winner, plan().carry());
        if (outcome instanceof SettleOutcome.Settled settled) {
            return settled.settlement();
        }
        throw disagrees(match);
    }

    private void keep(Match match, TournamentFact fact) {
        storage.tournaments().keep(match);
        storage.outbox().put(fact);
    }

    private Tournament.Running running() {
        return Progress.running(tournament);
    }

    private Progress progress() {
        return new Progress(storage);
    }

    private TournamentPlan plan() {
        return tournament.plan();
    }

    private static IllegalStateException disagrees(Match.Paired match) {
        return new IllegalStateException("Match " + match.id() + " and its pool disagree");
    }
}
