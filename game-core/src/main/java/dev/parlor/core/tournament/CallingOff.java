package dev.parlor.core.tournament;

import dev.parlor.core.betting.Settlement;
import dev.parlor.core.fighter.FighterId;
import java.util.Optional;

/** Voids, withdrawals and the end without a champion, of one tournament within one transaction. */
record CallingOff(Session session, Tournament tournament) {
    VoidMatchOutcome voidMatch(Match match, String reason) {
        return switch (match) {
            case Match.Undrawn undrawn -> voidMatch(undrawn, reason);
            case Match.Voiding voiding -> new VoidMatchOutcome.Voiding(voiding);
            case Match.Decided decided -> new VoidMatchOutcome.TooLate(decided);
            case Match.Voided voided -> new VoidMatchOutcome.AlreadyVoided(voided);
            default -> new VoidMatchOutcome.NotOpen(match);
        };
    }

    WithdrawOutcome withdraw(LeaveTournament wish) {
        Optional<Entrant> entry = tournament.entries().find(wish.fighter());
        if (entry.isEmpty()) {
            return new WithdrawOutcome.NotIn(wish.fighter());
        }
        return Authority.over(entry.orElseThrow(), tournament.plan(), wish.by())
                ? withdraw(entry.orElseThrow())
                : new WithdrawOutcome.NotYours(entry.orElseThrow());
    }

    CancelOutcome cancel(String reason) {
        return switch (tournament) {
            case Tournament.SignUp signUp -> cancelled(signUp.cancelled(reason), Optional.empty());
            case Tournament.Running running -> cancel(running, reason);
            case Tournament.Paused paused -> cancel(paused, reason);
            case Tournament.Finished finished -> new CancelOutcome.Over(finished);
            case Tournament.Cancelled cancelled -> new CancelOutcome.Over(cancelled);
        };
    }

    /** Sends back the next stakes of a match that is called off; behind the last one comes what was to follow. */
    void goOn(Match.Voiding voiding) {
        stakes().giveBack(voiding).ifPresent(done -> {
            switch (voiding.sequel()) {
                case Sequel.FoughtAgain again -> fightAgain(voiding);
                case Sequel.WithoutFight walkOver -> withdrawn(voiding, entry(walkOver.withdrawn()));
                case Sequel.NoTournament end -> cancelled(voiding);
            }
        });
    }

    private VoidMatchOutcome voidMatch(Match.Undrawn undrawn, String reason) {
        Match.Voiding voiding = stakes().callOff(undrawn, reason, new Sequel.FoughtAgain());
        return stakes().giveBack(voiding)
                .<VoidMatchOutcome>map(settlement -> {
                    Match.Seeded again = fightAgain(voiding);
                    return new VoidMatchOutcome.Voided(voiding.voided(), settlement, again);
                })
                .orElseGet(() -> new VoidMatchOutcome.Voiding(voiding));
    }

    private Match.Seeded fightAgain(Match.Voiding voiding) {
        Match.Seeded again = ended(voiding).again();
        session.storage().tournaments().keep(again);
        pauseAndOpenNext();
        return again;
    }

    private Match.Voided ended(Match.Voiding voiding) {
        Match.Voided voided = voiding.voided();
        session.keep(voided, new TournamentFact.MatchVoided(tournament.plan(), voided));
        return voided;
    }

    private CancelOutcome cancel(Tournament.Running running, String reason) {
        Optional<Match.Live> live = progress().live(running.id());
        if (live.isEmpty()) {
            return cancelled(running.cancelled(reason), Optional.empty());
        }
        return live.orElseThrow() instanceof Match.Undrawn undrawn
                ? cancel(undrawn, reason)
                : new CancelOutcome.OnStage(live.orElseThrow().id());
    }

    /** A match whose stakes are on their way back needs a clock that runs. */
    private CancelOutcome cancel(Tournament.Paused paused, String reason) {
        session.storage().tournaments().keep(paused.game());
        return new CallingOff(session, paused.game()).cancel(reason);
    }

    private CancelOutcome cancel(Match.Undrawn undrawn, String reason) {
        Match.Voiding voiding = stakes().callOff(undrawn, reason, new Sequel.NoTournament());
        return stakes().giveBack(voiding)
                .<CancelOutcome>map(
                        settlement -> new CancelOutcome.Cancelled(cancelled(voiding), Optional.of(settlement)))
                .orElseGet(() -> new CancelOutcome.Cancelling(voiding));
    }

    private Tournament.Cancelled cancelled(Match.Voiding voiding) {
        ended(voiding);
        return progress().cancel(Progress.running(tournament).cancelled(voiding.reason()));
    }

    private CancelOutcome cancelled(Tournament.Cancelled cancelled, Optional<Settlement.Voided> refunded) {
        return new CancelOutcome.Cancelled(progress().cancel(cancelled), refunded);
    }

    private WithdrawOutcome withdraw(Entrant entry) {
        FighterId fighter = entry.fighter().id();
        if (!Progress.running(tournament).bracket().isIn(fighter)) {
            return new WithdrawOutcome.NotIn(fighter);
        }
        Optional<Match.Live> live = progress().live(tournament.id()).filter(match -> isIn(fighter, match));
        if (live.isEmpty()) {
            return new WithdrawOutcome.Withdrawn(withdrawn(entry), entry, Optional.empty());
        }
        return live.orElseThrow() instanceof Match.Undrawn undrawn
                ? withdraw(undrawn, entry)
                : new WithdrawOutcome.OnStage(live.orElseThrow().id());
    }

    private WithdrawOutcome withdraw(Match.Undrawn undrawn, Entrant entry) {
        FighterId fighter = entry.fighter().id();
        Match.Voiding voiding = stakes().callOff(undrawn, fighter + " withdrew", new Sequel.WithoutFight(fighter));
        return stakes().giveBack(voiding)
                .<WithdrawOutcome>map(settlement ->
                        new WithdrawOutcome.Withdrawn(withdrawn(voiding, entry), entry, Optional.of(settlement)))
                .orElseGet(() -> new WithdrawOutcome.Withdrawing(voiding, entry));
    }

    private Tournament withdrawn(Match.Voiding voiding, Entrant entry) {
        Match.WalkOver walkOver = voiding.walkedOver(entry.fighter().id());
        session.keep(walkOver, new TournamentFact.MatchWalkedOver(tournament.plan(), walkOver));
        Tournament after = withdrawn(entry);
        if (after instanceof Tournament.Running) {
            pauseAndOpenNext();
        }
        return after;
    }

    private Tournament withdrawn(Entrant entry) {
        session.storage().outbox().put(new TournamentFact.FighterWithdrew(tournament.plan(), entry));
        return progress()
                .keep(Progress.running(tournament).withdrawn(entry.fighter().id()));
    }

    private void pauseAndOpenNext() {
        session.next(
                tournament,
                TournamentTask.OPEN.on(tournament.id()),
                tournament.plan().rules().pause());
    }

    private Entrant entry(FighterId fighter) {
        return tournament.entries().find(fighter).orElseThrow();
    }

    private StakesBack stakes() {
        return new StakesBack(session, tournament);
    }

    private Progress progress() {
        return new Progress(session);
    }

    private static boolean isIn(FighterId fighter, Match.Paired match) {
        return match.pairing().a().id().equals(fighter)
                || match.pairing().b().id().equals(fighter);
    }
}
