package dev.parlor.core.tournament;

import dev.parlor.core.betting.LockOutcome;
import dev.parlor.core.betting.Pick;
import dev.parlor.core.betting.SettleOutcome;
import dev.parlor.core.betting.SettlePool;
import dev.parlor.core.betting.Settlement;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.FightResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of one tournament's matches, within one transaction. All live matches are those of running tournaments. */
record MatchSteps(Session session, Tournament tournament) {
    static MatchSteps of(Session session, Match match) {
        TournamentId id = match.fixture().tournament();
        return new MatchSteps(
                session,
                session.storage()
                        .tournaments()
                        .find(id)
                        .orElseThrow(() -> new IllegalStateException("Match " + match.id() + " has no tournament")));
    }

    CallingOff callingOff() {
        return new CallingOff(session, tournament);
    }

    BettingOutcome openNext() {
        if (!(tournament instanceof Tournament.Running running)) {
            return new BettingOutcome.NotRunning(tournament);
        }
        return progress()
                .live(tournament.id())
                .<BettingOutcome>map(BettingOutcome.StillLive::new)
                .orElseGet(() -> new MatchOpening(session, running).openNext());
    }

    LockMatchOutcome lock(Match match, Actor by) {
        return switch (match) {
            case Match.Betting betting
            when by instanceof Actor.Engine && session.now().isBefore(betting.until()) ->
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
            case Match.Drawn drawn -> show(drawn.showing(plan().rules().scenes()));
            case Match.Showing showing when showing.isLast() -> new ShowOutcome.NoMoreScenes(showing);
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

    /** Works out what the match's pool is about to pay, within a transaction that only reads. */
    void prepare(Match match) {
        if (match instanceof Match.Unsettled unsettled && tournament instanceof Tournament.Running) {
            Corner winner = unsettled.fight().winner();
            session.floor().prepare(unsettled.pool(), Set.of(Pairing.pick(winner)), isLast(unsettled));
        } else if (match instanceof Match.Undrawn undrawn) {
            session.floor().prepare(undrawn.pool(), Set.of(), false);
        }
    }

    private LockMatchOutcome lock(Match.Betting betting) {
        if (!(session.floor().lock(betting.pool()) instanceof LockOutcome.Locked frozen)) {
            throw disagrees(betting);
        }
        Match.Locked locked = betting.locked(frozen.lines());
        session.keep(locked, new TournamentFact.MatchLocked(plan(), locked));
        session.drop(TournamentTask.LOCK.on(locked.id()));
        session.next(tournament, TournamentTask.DRAW.on(locked.id()), Duration.ZERO);
        return new LockMatchOutcome.Locked(locked, frozen.returned());
    }

    private DrawOutcome draw(Match.Locked locked) {
        Match.Drawn drawn =
                locked.drawn(session.storage().seeds().of(locked.id().value()), Optional.empty());
        session.keep(drawn, new TournamentFact.MatchDrawn(plan(), drawn));
        session.drop(TournamentTask.DRAW.on(drawn.id()));
        session.next(
                tournament, TournamentTask.SHOW.on(drawn.id()), plan().rules().curtain());
        return new DrawOutcome.Drawn(drawn);
    }

    private ShowOutcome show(Match.Showing showing) {
        session.keep(showing, new TournamentFact.SceneShown(plan(), showing));
        session.drop(TournamentTask.SHOW.on(showing.id()));
        TournamentTask next = showing.isLast() ? TournamentTask.SETTLE : TournamentTask.SHOW;
        plan().rules().timetable().ifPresent(times -> session.next(tournament, next.on(showing.id()), times.scene()));
        return new ShowOutcome.Shown(showing);
    }

    private SettleMatchOutcome settle(Match.Unsettled unsettled) {
        session.drop(TournamentTask.SHOW.on(unsettled.id()));
        session.drop(TournamentTask.SETTLE.on(unsettled.id()));
        return switch (pay(unsettled)) {
            case SettleOutcome.Settled paid -> settled(unsettled, paid.settlement());
            case SettleOutcome.Settling paying -> settling(unsettled.settling());
            default -> throw disagrees(unsettled);
        };
    }

    private SettleMatchOutcome settled(Match.Unsettled unsettled, Settlement settlement) {
        Match.Settled settled = unsettled.settled();
        session.keep(settled, new TournamentFact.MatchSettled(plan(), settled, settlement.books()));
        creditWinner(unsettled);
        Tournament after = progress().keep(won(unsettled));
        if (after instanceof Tournament.Running) {
            session.next(
                    after, TournamentTask.OPEN.on(after.id()), plan().rules().pause());
        }
        return new SettleMatchOutcome.Settled(settled, settlement, after);
    }

    private void creditWinner(Match.Unsettled match) {
        tournament
                .entries()
                .find(match.pairing().in(match.fight().winner()).id())
                .flatMap(Entrant::owner)
                .ifPresent(owner -> session.credit(plan(), List.of(FightResult.match(owner))));
    }

    private SettleMatchOutcome settling(Match.Settling settling) {
        session.storage().tournaments().keep(settling);
        session.atOnce(tournament, TournamentTask.SETTLE.on(settling.id()));
        return new SettleMatchOutcome.Settling(settling);
    }

    /** The last pool has none behind it, so its rest goes to the house. */
    private SettleOutcome pay(Match.Unsettled match) {
        Pick winner = Pairing.pick(match.fight().winner());
        return isLast(match)
                ? session.floor().settle(SettlePool.of(match.pool(), winner))
                : session.floor().settle(match.pool(), winner, plan().carry());
    }

    private boolean isLast(Match.Unsettled match) {
        return won(match).bracket().isFinished();
    }

    private Tournament.Running won(Match.Unsettled match) {
        return running().won(match.fixture().place(), match.fight().winner());
    }

    private Tournament.Running running() {
        return Progress.running(tournament);
    }

    private Progress progress() {
        return new Progress(session);
    }

    private TournamentPlan plan() {
        return tournament.plan();
    }

    private static IllegalStateException disagrees(Match.Paired match) {
        return new IllegalStateException("Match " + match.id() + " and its pool disagree");
    }
}
