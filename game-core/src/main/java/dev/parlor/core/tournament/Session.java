package dev.parlor.core.tournament;

import dev.parlor.core.Step;
import dev.parlor.core.betting.Floor;
import dev.parlor.core.betting.Payroll;
import dev.parlor.core.money.FightResult;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One transaction of the {@link TournamentDesk}: what it sees stored, and its time. */
record Session(TournamentDesk.Storage storage, Payroll payroll, Instant now) {
    Floor floor() {
        return new Floor(storage.pools(), storage.ledger(), storage.outbox(), storage.players(), payroll);
    }

    void credit(TournamentPlan plan, List<FightResult> results) {
        payroll.merits(storage.players()).fought(plan.parlor(), results);
    }

    void keep(Tournament tournament, TournamentFact fact) {
        storage.tournaments().keep(tournament);
        storage.outbox().put(fact);
    }

    void keep(Match match, TournamentFact fact) {
        storage.tournaments().keep(match);
        storage.outbox().put(fact);
    }

    /** Plans what comes next in a tournament that runs by itself. */
    void next(Tournament tournament, Step step, Duration delay) {
        if (tournament.plan().rules().timetable().isPresent()) {
            plan(tournament, step, delay);
        }
    }

    /** Plans what money waits for, in any tournament. */
    void atOnce(Tournament tournament, Step step) {
        plan(tournament, step, Duration.ZERO);
    }

    void drop(Step step) {
        storage.agenda().drop(step);
    }

    /** A paused tournament gets to it after its resumption. */
    private void plan(Tournament tournament, Step step, Duration delay) {
        if (tournament instanceof Tournament.Paused paused) {
            storage.tournaments().keep(paused.planning(delay));
        } else {
            storage.agenda().plan(step, now.plus(delay));
        }
    }
}
