package dev.parlor.core.tournament;

import dev.parlor.core.betting.Settlement;
import dev.parlor.core.betting.VoidOutcome;
import java.util.List;
import java.util.Optional;

/** Sends the stakes on a match that is called off back to where they came from, within one transaction. */
record StakesBack(Session session, Tournament tournament) {
    Match.Voiding callOff(Match.Undrawn match, String reason, Sequel sequel) {
        session.drop(TournamentTask.LOCK.on(match.id()));
        session.drop(TournamentTask.DRAW.on(match.id()));
        return match.voiding(revealed(match), reason, sequel);
    }

    /** The refunds, once all of them are made; until then the match is kept as it is and the next ones are planned. */
    Optional<Settlement.Voided> giveBack(Match.Voiding match) {
        VoidOutcome outcome = session.floor()
                .voidPool(match.pool(), match.reason(), tournament.plan().carry());
        return switch (outcome) {
            case VoidOutcome.Voided voided -> Optional.of(voided.settlement());
            case VoidOutcome.Voiding voiding -> {
                session.storage().tournaments().keep(match);
                session.atOnce(tournament, TournamentTask.VOID.on(match.id()));
                yield Optional.empty();
            }
            default -> throw new IllegalStateException("Match " + match.id() + " and its pool disagree");
        };
    }

    private Revealed revealed(Match.Undrawn match) {
        List<String> bets = match instanceof Match.Locked locked
                ? locked.bets()
                : session.floor().lines(match.pool());
        return new Revealed(session.storage().seeds().of(match.id().value()), bets);
    }
}
