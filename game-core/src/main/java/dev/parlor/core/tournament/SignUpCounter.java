package dev.parlor.core.tournament;

import dev.parlor.core.PlayerId;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.PostOutcome;
import java.time.Duration;
import java.util.Optional;

/** Judges who may enter, who may leave, and begins, within one transaction. */
record SignUpCounter(Session session) {
    AnnounceOutcome announce(TournamentPlan plan) {
        return session.storage()
                .tournaments()
                .find(plan.id())
                .<AnnounceOutcome>map(holder -> holder.plan().equals(plan)
                        ? new AnnounceOutcome.Repeated(holder)
                        : new AnnounceOutcome.NameTaken(holder))
                .orElseGet(() -> {
                    Tournament.SignUp signUp =
                            new Tournament.SignUp(plan, secret(plan).commitment(), Entrants.NONE);
                    session.keep(signUp, new TournamentFact.TournamentAnnounced(signUp));
                    plan.rules()
                            .timetable()
                            .ifPresent(
                                    times -> session.next(signUp, TournamentTask.START.on(plan.id()), times.signUp()));
                    return new AnnounceOutcome.Announced(signUp);
                });
    }

    JoinOutcome join(Tournament tournament, JoinTournament wish) {
        if (!(tournament instanceof Tournament.SignUp signUp)) {
            return new JoinOutcome.Closed(tournament);
        }
        Entrant entry = wish.entry();
        if (!entry.owner().orElse(signUp.plan().organiser()).equals(wish.by())) {
            return new JoinOutcome.NotYours(entry);
        }
        Optional<Entrant> clash = signUp.entries().clashing(entry);
        if (clash.isPresent()) {
            return new JoinOutcome.AlreadyIn(clash.orElseThrow());
        }
        return signUp.isFull() ? new JoinOutcome.Full(signUp.plan().rules().size()) : join(signUp, entry);
    }

    LeaveOutcome leave(Tournament tournament, LeaveTournament wish) {
        if (!(tournament instanceof Tournament.SignUp signUp)) {
            return new LeaveOutcome.Closed(tournament);
        }
        return signUp.entries()
                .find(wish.fighter())
                .map(entry -> Authority.over(entry, signUp.plan(), wish.by())
                        ? leave(signUp, entry)
                        : new LeaveOutcome.NotYours(entry))
                .orElseGet(() -> new LeaveOutcome.NotIn(wish.fighter()));
    }

    StartOutcome start(Tournament tournament, Actor by) {
        PlayerId organiser = tournament.plan().organiser();
        if (!Authority.over(tournament.plan(), by)) {
            return new StartOutcome.NotOrganiser(organiser);
        }
        if (!(tournament instanceof Tournament.SignUp signUp)) {
            return new StartOutcome.Closed(tournament);
        }
        return signUp.entries().size() < SeedOrder.FEWEST ? cancel(signUp) : start(signUp);
    }

    private JoinOutcome join(Tournament.SignUp signUp, Entrant entry) {
        return new PrizePot(session, signUp.plan())
                .forbids(entry)
                .<JoinOutcome>map(JoinOutcome.Limited::new)
                .orElseGet(() -> seat(signUp, entry));
    }

    private JoinOutcome seat(Tournament.SignUp signUp, Entrant entry) {
        Optional<PostOutcome.Overdrawn> poor = new PrizePot(session, signUp.plan()).takeFee(entry);
        if (poor.isPresent()) {
            return new JoinOutcome.CannotCover(
                    poor.orElseThrow().balance(), poor.orElseThrow().needed());
        }
        Tournament.SignUp joined = signUp.with(entry);
        session.keep(joined, new TournamentFact.FighterJoined(signUp.plan(), entry));
        return new JoinOutcome.Joined(joined, entry);
    }

    private LeaveOutcome leave(Tournament.SignUp signUp, Entrant entry) {
        new PrizePot(session, signUp.plan()).giveBack(entry);
        Tournament.SignUp left = signUp.without(entry);
        session.keep(left, new TournamentFact.FighterLeft(signUp.plan(), entry));
        return new LeaveOutcome.Left(left, entry);
    }

    private StartOutcome start(Tournament.SignUp signUp) {
        TournamentPlan plan = signUp.plan();
        SeedDraw draw = SeedDraw.of(plan, signUp.entries(), secret(plan));
        Bracket bracket = Bracket.of(draw.seeds(), plan.rules().thirdPlace());
        Tournament.Running running = signUp.running(bracket, draw.proof());
        session.keep(running, new TournamentFact.TournamentStarted(running));
        new PrizePot(session, plan).addFromTheHouse();
        new Progress(session).begin(running);
        session.drop(TournamentTask.START.on(plan.id()));
        session.next(running, TournamentTask.OPEN.on(plan.id()), Duration.ZERO);
        return new StartOutcome.Started(running);
    }

    private StartOutcome cancel(Tournament.SignUp signUp) {
        Tournament.Cancelled cancelled = signUp.cancelled("Fewer than two fighters signed up");
        return new StartOutcome.TooFew(new Progress(session).cancel(cancelled));
    }

    private Seed secret(TournamentPlan plan) {
        return session.storage().seeds().of(SeedDraw.secretOf(plan.id()));
    }
}
