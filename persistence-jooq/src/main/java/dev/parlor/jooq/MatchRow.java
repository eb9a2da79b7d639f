package dev.parlor.jooq;

import dev.parlor.core.tournament.Fight;
import dev.parlor.core.tournament.Fixture;
import dev.parlor.core.tournament.Match;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A match as it is stored.
 *
 * @param frozen the lines of its bets, from the state on in which they are frozen
 * @param fought its fight as JSON, from the state on in which it is drawn
 */
record MatchRow(
        Fixture fixture,
        MatchState state,
        Optional<Instant> endsAt,
        String body,
        Optional<List<String>> frozen,
        Optional<String> fought) {
    Match match() {
        return MatchCodec.read(this);
    }

    String id() {
        return fixture.id().value();
    }

    Instant until() {
        return endsAt.orElseThrow(() -> damaged("the end of its betting"));
    }

    List<String> bets() {
        return frozen.orElseThrow(() -> damaged("its bets"));
    }

    Fight fight() {
        return FightCodec.read("fight of match " + id(), fought.orElseThrow(() -> damaged("its fight")), bets());
    }

    /** The fight holds a seed that may not be revealed. */
    @Override
    public String toString() {
        return "match " + id() + " in state " + state;
    }

    private IllegalStateException damaged(String missing) {
        return new IllegalStateException("Match " + id() + " is stored as " + state + " without " + missing);
    }
}
