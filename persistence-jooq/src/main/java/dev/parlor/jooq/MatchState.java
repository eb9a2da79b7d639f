package dev.parlor.jooq;

import dev.parlor.core.tournament.Match;
import java.util.List;
import java.util.stream.Stream;

/** The states of a match, by the names under which they are stored. */
enum MatchState {
    WAITING,
    BYE,
    SEEDED,
    BETTING,
    LOCKED,
    DRAWN,
    SHOWING,
    SETTLING,
    SETTLED,
    VOIDING,
    VOIDED,
    WALKED_OVER;

    /** The states with stakes in the pool. */
    static final List<String> LIVE = Stream.of(BETTING, LOCKED, DRAWN, SHOWING, SETTLING, VOIDING)
            .map(MatchState::name)
            .toList();

    /** The states before the first bet. */
    static final List<String> COMING = List.of(WAITING.name(), SEEDED.name());

    static MatchState of(Match match) {
        return switch (match) {
            case Match.Waiting waiting -> WAITING;
            case Match.Bye bye -> BYE;
            case Match.Seeded seeded -> SEEDED;
            case Match.Betting betting -> BETTING;
            case Match.Locked locked -> LOCKED;
            case Match.Drawn drawn -> DRAWN;
            case Match.Showing showing -> SHOWING;
            case Match.Settling settling -> SETTLING;
            case Match.Settled settled -> SETTLED;
            case Match.Voiding voiding -> VOIDING;
            case Match.Voided voided -> VOIDED;
            case Match.WalkOver walkOver -> WALKED_OVER;
        };
    }
}
