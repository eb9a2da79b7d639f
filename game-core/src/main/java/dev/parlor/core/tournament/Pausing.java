package dev.parlor.core.tournament;

import dev.parlor.core.Agenda;
import dev.parlor.core.Step;
import java.util.Optional;

/**
 * Stops the clock of one tournament and lets it run on, within one transaction. Every deadline moves by the length of
 * the pause. So nobody is surprised by a step that fell due while everything stood still, and a match that was taking
 * bets takes them for exactly as long as was left, which is the rule that people know from every stopped clock.
 */
record Pausing(Session session) {
    PauseOutcome pause(Tournament tournament) {
        return switch (tournament) {
            case Tournament.Ongoing ongoing -> pause(ongoing);
            case Tournament.Paused paused -> new PauseOutcome.AlreadyPaused(paused);
            case Tournament.Finished finished -> new PauseOutcome.Over(finished);
            case Tournament.Cancelled cancelled -> new PauseOutcome.Over(cancelled);
        };
    }

    ResumeOutcome resume(Tournament tournament) {
        return tournament instanceof Tournament.Paused paused
                ? resume(paused)
                : new ResumeOutcome.NotPaused(tournament);
    }

    private PauseOutcome pause(Tournament.Ongoing game) {
        Step next = new Progress(session).next(game);
        Agenda agenda = session.storage().agenda();
        Tournament.Paused paused = new Tournament.Paused(game, session.now(), agenda.due(next));
        agenda.drop(next);
        session.keep(paused, new TournamentFact.TournamentPaused(paused));
        return new PauseOutcome.Paused(paused);
    }

    private ResumeOutcome resume(Tournament.Paused paused) {
        Tournament.Ongoing game = paused.game();
        Step next = new Progress(session).next(game);
        paused.due().ifPresent(due -> session.storage().agenda().plan(next, paused.moved(due, session.now())));
        Optional<Match.Betting> betting = betting(paused).map(match -> extend(match, paused));
        session.keep(game, new TournamentFact.TournamentResumed(game, betting));
        return new ResumeOutcome.Resumed(game, betting);
    }

    /** The match that took bets when the clock was stopped. */
    private Optional<Match.Betting> betting(Tournament.Paused paused) {
        return new Progress(session)
                .live(paused.id())
                .filter(Match.Betting.class::isInstance)
                .map(Match.Betting.class::cast)
                .filter(match -> match.until().isAfter(paused.since()));
    }

    private Match.Betting extend(Match.Betting match, Tournament.Paused paused) {
        Match.Betting longer = match.until(paused.moved(match.until(), session.now()));
        session.floor().extend(match.pool(), longer.until());
        session.storage().tournaments().keep(longer);
        return longer;
    }
}
