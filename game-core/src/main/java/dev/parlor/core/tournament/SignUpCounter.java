package dev.parlor.core.tournament;

import dev.parlor.core.PlayerId;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.money.Actor;
import java.util.Optional;

/** Judges who may enter, who may leave, and begins, within one transaction. */
record SignUpCounter(TournamentDesk.Storage storage) {
    AnnounceOutcome announce(TournamentPlan plan) {
        return storage.tournaments()
                .find(plan.id())
                .<AnnounceOutcome>map(holder -> holder.plan().equals(plan)
                        ? new AnnounceOutcome.Repeated(holder)
                        : new AnnounceOutcome.NameTaken(holder))
                .orElseGet(() -> {
                    Tournament.SignUp signUp =
                            new Tournament.SignUp(plan, secret(plan).commitment(), Entrants.NONE);
                    keep(signUp, new TournamentFact.TournamentAnnounced(signUp));
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
        Tournament.SignUp joined = signUp.with(entry);
        keep(joined, new TournamentFact.FighterJoined(signUp.plan(), entry));
        return new JoinOutcome.Joined(joined, entry);
    }

    private LeaveOutcome leave(Tournament.SignUp signUp, Entrant entry) {
        Tournament.SignUp left = signUp.without(entry);
        keep(left, new TournamentFact.FighterLeft(signUp.plan(), entry));
        return new LeaveOutcome.Left(left, entry);
    }

    private StartOutcome start(Tournament.SignUp signUp) {
        TournamentPlan plan = signUp.plan();
        SeedDraw draw = SeedDraw.of(plan, signUp.entries(), secret(plan));
        Bracket bracket = Bracket.of(draw.seeds(), plan.rules().thirdPlace());
        Tournament.Running running = signUp.running(bracket, draw.proof());
        keep(running, new TournamentFact.TournamentStarted(running));
        new Progress(storage).begin(running);
        return new StartOutcome.Started(running);
    }

    private StartOutcome cancel(Tournament.SignUp signUp) {
        Tournament.Cancelled cancelled = signUp.cancelled("Fewer than two fighters signed up");
        keep(cancelled, new TournamentFact.TournamentCancelled(cancelled));
        return new StartOutcome.TooFew(cancelled);
    }

    private Seed secret(TournamentPlan plan) {
        return storage.seeds().of(SeedDraw.secretOf(plan.id()));
    }

    private void keep(Tournament tournament, TournamentFact fact) {
        storage.tournaments().keep(tournament);
        storage.outbox().put(fact);
    }
}
