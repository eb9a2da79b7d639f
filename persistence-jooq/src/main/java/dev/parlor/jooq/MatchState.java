package dev.parlor.jooq;

import dev.parlor.core.tournament.Match;
import java.util.List;

/** The states of a match, by the names under which they are stored. */
enum MatchState {
    WAITING,
    BYE,
    SEEDED,
    BETTING,
    LOCKED,
    DRAWN,
    SHOWING,
    SETTLED,
    VOIDED,
    WALKED_OVER;

    /** The states with stakes in the pool. */
    static final List<String> LIVE = List.of(BETTING.name(), LOCKED.name(), DRAWN.name(), SHOWING.name());

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
            case Match.Settled settled -> SETTLED;
            case Match.Voided voided -> VOIDED;
            case Match.WalkOver walkOver -> WALKED_OVER;
        };
    }
}
