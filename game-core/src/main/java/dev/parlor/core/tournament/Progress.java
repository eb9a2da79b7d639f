package dev.parlor.core.tournament;

import dev.parlor.core.Step;
import dev.parlor.core.money.FightResult;
import java.util.List;
import java.util.Optional;

/** Keeps a running tournament and lets its matches follow the bracket, within one transaction. */
record Progress(Session session) {
    void begin(Tournament.Running running) {
        running.bracket()
                .plan()
                .places()
                .forEach(place -> storage().tournaments().keep(new Match.Waiting(Fixture.first(running.id(), place))));
        follow(running);
    }

    /** The tournament behind a change of the bracket; it ends with the last match. */
    Tournament keep(Tournament.Running running) {
        follow(running);
        if (running.bracket().isFinished()) {
            return end(running);
        }
        storage().tournaments().keep(running);
        return running;
    }

    Tournament.Cancelled cancel(Tournament.Cancelled cancelled) {
        session.drop(TournamentTask.START.on(cancelled.id()));
        session.drop(TournamentTask.OPEN.on(cancelled.id()));
        sweep(cancelled.plan());
        new PrizePot(session, cancelled.plan()).giveAllBack(cancelled.entries());
        session.keep(cancelled, new TournamentFact.TournamentCancelled(cancelled));
        return cancelled;
    }

    static Tournament.Running running(Tournament tournament) {
        if (tournament instanceof Tournament.Running running) {
            return running;
        }
        throw new IllegalStateException("Tournament " + tournament.id() + " has a live match, but is not running");
    }

    /** The match with stakes in its pool; there is one at most. */
    Optional<Match.Live> live(TournamentId tournament) {
        return storage().tournaments().live(tournament);
    }

    /** What happens next, as far as time alone decides. */
    Step next(Tournament.Ongoing tournament) {
        return switch (tournament) {
            case Tournament.SignUp signUp -> TournamentTask.START.on(signUp.id());
            case Tournament.Running running ->
                live(running.id()).map(Progress::next).orElseGet(() -> TournamentTask.OPEN.on(running.id()));
        };
    }

    private static Step next(Match.Live match) {
        return switch (match) {
            case Match.Betting betting -> TournamentTask.LOCK.on(betting.id());
            case Match.Locked locked -> TournamentTask.DRAW.on(locked.id());
            case Match.Drawn drawn -> TournamentTask.SHOW.on(drawn.id());
            case Match.Showing showing when !showing.isLast() -> TournamentTask.SHOW.on(showing.id());
            case Match.Voiding voiding -> TournamentTask.VOID.on(voiding.id());
            case Match.Unsettled unsettled -> TournamentTask.SETTLE.on(unsettled.id());
        };
    }

    private Tournament end(Tournament.Running running) {
        return running.bracket()
                .champion()
                .<Tournament>map(champion -> finish(running.finished(champion)))
                .orElseGet(() -> cancel(running.cancelled("Everybody withdrew")));
    }

    private Tournament finish(Tournament.Finished finished) {
        session.drop(TournamentTask.OPEN.on(finished.id()));
        sweep(finished.plan());
        session.keep(finished, new TournamentFact.TournamentFinished(finished));
        new PrizePot(session, finished.plan()).payOut(finished);
        session.credit(finished.plan(), results(finished));
        return finished;
    }

    private static List<FightResult> results(Tournament.Finished finished) {
        return finished.entries().all().stream()
                .flatMap(entry -> entry.owner().stream()
                        .map(owner -> entry.fighter().id().equals(finished.champion())
                                ? FightResult.title(owner)
                                : FightResult.tournament(owner)))
                .toList();
    }

    private void sweep(TournamentPlan plan) {
        session.floor().sweep(plan.carry(), plan.rules().currency());
    }

    private void follow(Tournament.Running running) {
        for (Match match : storage().tournaments().coming(running.id())) {
            Optional<Verdict> verdict =
                    running.bracket().verdict(match.fixture().place());
            if (match instanceof Match.Waiting waiting) {
                verdict.ifPresentOrElse(found -> decide(running, waiting, found), () -> seed(running, waiting));
            } else if (match instanceof Match.Seeded seeded && verdict.isPresent()) {
                walkOver(running, seeded.walkedOver(verdict.orElseThrow().winner()));
            }
        }
    }

    private void decide(Tournament.Running running, Match.Waiting waiting, Verdict verdict) {
        if (verdict instanceof Verdict.Bye bye) {
            storage().tournaments().keep(new Match.Bye(waiting.fixture(), bye.won()));
        } else {
            walkOver(running, waiting.walkedOver(verdict.winner()));
        }
    }

    private void seed(Tournament.Running running, Match.Waiting waiting) {
        if (running.bracket().ready().contains(waiting.fixture().place())) {
            running.pairing(waiting.fixture().place())
                    .ifPresent(pairing -> storage().tournaments().keep(waiting.seeded(pairing)));
        }
    }

    private void walkOver(Tournament.Running running, Match.WalkOver match) {
        session.keep(match, new TournamentFact.MatchWalkedOver(running.plan(), match));
    }

    private TournamentDesk.Storage storage() {
        return session.storage();
    }
}
