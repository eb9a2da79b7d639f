package dev.parlor.core.tournament;

import dev.parlor.core.Step;
import dev.parlor.core.StepOutcome;
import dev.parlor.core.betting.Pool;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.money.Actor;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Takes the planned steps of tournaments, each within one transaction. */
record TournamentSteps(Session session) {
    private static final Actor ENGINE = new Actor.Engine();

    StepOutcome take(TournamentTask task, Step step) {
        return session.storage().agenda().take(step, session.now(), () -> run(task, step, ENGINE));
    }

    RunNextOutcome runNext(Tournament tournament) {
        return switch (tournament) {
            case Tournament.Ongoing ongoing -> runNext(ongoing);
            case Tournament.Paused paused -> new RunNextOutcome.Paused(paused);
            case Tournament.Finished finished -> new RunNextOutcome.Over(finished);
            case Tournament.Cancelled cancelled -> new RunNextOutcome.Over(cancelled);
        };
    }

    /** Works out what a step is about to pay, within a transaction that only reads. */
    void prepare(TournamentTask task, Step step) {
        if (task == TournamentTask.SETTLE || task == TournamentTask.VOID) {
            prepare(new MatchId(step.subject()));
        }
    }

    /** A pool that is being paid knows for itself what it owes, and spares the look at the match and its bets. */
    void prepare(MatchId match) {
        PoolId pool = pool(match);
        if (session.storage()
                .pools()
                .find(pool)
                .filter(Pool.Closing.class::isInstance)
                .isPresent()) {
            session.floor().prepare(pool, Set.of(), true);
        } else {
            session.storage()
                    .tournaments()
                    .match(match)
                    .ifPresent(found -> MatchSteps.of(session, found).prepare(found));
        }
    }

    private RunNextOutcome runNext(Tournament.Ongoing tournament) {
        Step next = new Progress(session).next(tournament);
        TournamentTask task = TournamentTask.of(next).orElseThrow();
        session.drop(next);
        if (run(task, next, new Actor.Player(tournament.plan().organiser())) instanceof StepOutcome.Done) {
            return new RunNextOutcome.Ran(next);
        }
        throw new IllegalStateException("The next step of " + tournament.id() + " cannot be taken: " + next);
    }

    private StepOutcome run(TournamentTask task, Step step, Actor by) {
        return switch (task) {
            case START -> onTournament(step, found -> done(start(found, by)));
            case OPEN -> onTournament(step, found -> done(open(found)));
            case LOCK -> onMatch(step, (steps, match) -> lock(step, steps.lock(match, by)));
            case DRAW -> onMatch(step, (steps, match) -> done(steps.draw(match) instanceof DrawOutcome.Drawn));
            case SHOW -> onMatch(step, (steps, match) -> done(steps.show(match) instanceof ShowOutcome.Shown));
            case SETTLE -> payOn(step).orElseGet(() -> onMatch(step, TournamentSteps::settle));
            case VOID -> payOn(step).orElseGet(() -> onMatch(step, TournamentSteps::goOn));
        };
    }

    private boolean start(Tournament tournament, Actor by) {
        StartOutcome outcome = new SignUpCounter(session).start(tournament, by);
        return outcome instanceof StartOutcome.Started || outcome instanceof StartOutcome.TooFew;
    }

    private boolean open(Tournament tournament) {
        return new MatchSteps(session, tournament).openNext() instanceof BettingOutcome.Opened;
    }

    /** An agenda may keep times less exactly than the match does. */
    private StepOutcome lock(Step step, LockMatchOutcome outcome) {
        if (outcome instanceof LockMatchOutcome.TooEarly early) {
            session.storage().agenda().plan(step, early.until());
            return new StepOutcome.NotDue(early.until());
        }
        return done(outcome instanceof LockMatchOutcome.Locked);
    }

    private static StepOutcome settle(MatchSteps steps, Match match) {
        SettleMatchOutcome outcome = steps.settle(match);
        return done(outcome instanceof SettleMatchOutcome.Settled || outcome instanceof SettleMatchOutcome.Settling);
    }

    private static StepOutcome goOn(MatchSteps steps, Match match) {
        if (match instanceof Match.Voiding voiding) {
            steps.callingOff().goOn(voiding);
        }
        return done(match instanceof Match.Voiding);
    }

    /** Pays a chunk that is not the last one without a look at the match, whose bets may be many. */
    private Optional<StepOutcome> payOn(Step step) {
        return session.floor().payOn(pool(new MatchId(step.subject()))).map(pool -> {
            session.storage().agenda().plan(step, session.now());
            return new StepOutcome.Done();
        });
    }

    private StepOutcome onTournament(Step step, Function<Tournament, StepOutcome> work) {
        return session.storage()
                .tournaments()
                .find(new TournamentId(step.subject()))
                .map(work)
                .orElseGet(StepOutcome.NothingToDo::new);
    }

    private StepOutcome onMatch(Step step, BiFunction<MatchSteps, Match, StepOutcome> work) {
        return session.storage()
                .tournaments()
                .match(new MatchId(step.subject()))
                .map(match -> work.apply(MatchSteps.of(session, match), match))
                .orElseGet(StepOutcome.NothingToDo::new);
    }

    private static StepOutcome done(boolean isDone) {
        return isDone ? new StepOutcome.Done() : new StepOutcome.NothingToDo();
    }

    private static PoolId pool(MatchId match) {
        return PoolId.reservedFor(match.value());
    }
}
