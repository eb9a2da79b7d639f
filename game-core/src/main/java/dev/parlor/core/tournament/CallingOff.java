package dev.parlor.core.tournament;

import dev.parlor.core.betting.Settlement;
import dev.parlor.core.betting.VoidOutcome;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.FighterId;
import java.util.Optional;

/** Voids, withdrawals and the end without a champion, of one tournament within one transaction. */
record CallingOff(TournamentDesk.Storage storage, Tournament tournament) {
    VoidMatchOutcome voidMatch(Match match, String reason) {
        return switch (match) {
            case Match.Undrawn undrawn -> voidMatch(undrawn, reason);
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
            case Tournament.SignUp signUp -> cancel(signUp.cancelled(reason), Optional.empty());
            case Tournament.Running running -> cancel(running, reason);
            case Tournament.Finished finished -> new CancelOutcome.Over(finished);
            case Tournament.Cancelled cancelled -> new CancelOutcome.Over(cancelled);
        };
    }

    private CancelOutcome cancel(Tournament.Running running, String reason) {
        Optional<Match.Live> live = live();
        if (live.isEmpty()) {
            return cancel(running.cancelled(reason), Optional.empty());
        }
        return switch (live.orElseThrow()) {
            case Match.Unsettled unsettled -> new CancelOutcome.OnStage(unsettled.id());
            case Match.Undrawn undrawn -> {
                Settlement.Voided refunded = refund(undrawn, undrawn.voided(revealed(undrawn), reason));
                yield cancel(running.cancelled(reason), Optional.of(refunded));
            }
        };
    }

    private CancelOutcome cancel(Tournament.Cancelled cancelled, Optional<Settlement.Voided> refunded) {
        return new CancelOutcome.Cancelled(progress().cancel(cancelled), refunded);
    }

    private VoidMatchOutcome voidMatch(Match.Undrawn undrawn, String reason) {
        Match.Voided voided = undrawn.voided(revealed(undrawn), reason);
        Settlement.Voided settlement = refund(undrawn, voided);
        storage.tournaments().keep(voided.again());
        return new VoidMatchOutcome.Voided(voided, settlement, voided.again());
    }

    private WithdrawOutcome withdraw(Entrant entry) {
        FighterId fighter = entry.fighter().id();
        if (!Progress.running(tournament).bracket().isIn(fighter)) {
            return new WithdrawOutcome.NotIn(fighter);
        }
        Optional<Match.Live> live = live().filter(match -> isIn(fighter, match));
        if (live.isEmpty()) {
            return withdrawn(entry, Optional.empty());
        }
        return switch (live.orElseThrow()) {
            case Match.Undrawn undrawn -> withdrawn(entry, Optional.of(walkOver(undrawn, fighter)));
            case Match.Unsettled unsettled -> new WithdrawOutcome.OnStage(unsettled.id());
        };
    }

    private WithdrawOutcome withdrawn(Entrant entry, Optional<Settlement.Voided> refunded) {
        storage.outbox().put(new TournamentFact.FighterWithdrew(tournament.plan(), entry));
        Tournament after = progress()
                .keep(Progress.running(tournament).withdrawn(entry.fighter().id()));
        return new WithdrawOutcome.Withdrawn(after, entry, refunded);
    }

    private Settlement.Voided walkOver(Match.Undrawn undrawn, FighterId loser) {
        Corner winner = undrawn.inputs().in(Corner.A).equals(loser) ? Corner.B : Corner.A;
        Match.WalkOver walkOver =
                undrawn.walkedOver(Optional.of(undrawn.inputs().in(winner)), revealed(undrawn));
        Settlement.Voided settlement = giveBack(undrawn, loser + " withdrew");
        storage.tournaments().keep(walkOver);
        storage.outbox().put(new TournamentFact.MatchWalkedOver(tournament.plan(), walkOver));
        return settlement;
    }

    private Settlement.Voided refund(Match.Undrawn undrawn, Match.Voided voided) {
        Settlement.Voided settlement = giveBack(undrawn, voided.reason());
        storage.tournaments().keep(voided);
        storage.outbox().put(new TournamentFact.MatchVoided(tournament.plan(), voided));
        return settlement;
    }

    private Settlement.Voided giveBack(Match.Undrawn match, String reason) {
        VoidOutcome outcome = progress()
                .floor()
                .voidPool(match.pool(), reason, tournament.plan().carry());
        if (outcome instanceof VoidOutcome.Voided voided) {
            return voided.settlement();
        }
        throw new IllegalStateException("Match " + match.id() + " and its pool disagree");
    }

    private Revealed revealed(Match.Undrawn match) {
        return new Revealed(
                storage.seeds().of(match.id().value()), progress().floor().lines(match.pool()));
    }

    private Optional<Match.Live> live() {
        return progress().live(tournament.id());
    }

    private Progress progress() {
        return new Progress(storage);
    }

    private static boolean isIn(FighterId fighter, Match.Paired match) {
        return match.pairing().a().id().equals(fighter)
                || match.pairing().b().id().equals(fighter);
    }
}
