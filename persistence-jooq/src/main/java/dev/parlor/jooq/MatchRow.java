package dev.parlor.jooq;

import dev.parlor.core.tournament.Fight;
import dev.parlor.core.tournament.Fixture;
import dev.parlor.core.tournament.Match;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A match as it is stored.
 *
 * @param parts what is stored apart, packed, by its name
 */
record MatchRow(Fixture fixture, MatchState state, Optional<Instant> endsAt, String body, Map<String, byte[]> parts) {
    static final String BETS = "BETS";
    static final String FIGHT = "FIGHT";

    Match match() {
        return MatchCodec.read(this);
    }

    String id() {
        return fixture.id().value();
    }

    Instant until() {
        return endsAt.orElseThrow(() -> damaged("the end of its betting"));
    }

    /** The lines of the bets; no line is empty. */
    List<String> bets() {
        String lines = part(BETS);
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n", -1));
    }

    Fight fight() {
        return FightCodec.read("fight of match " + id(), part(FIGHT), bets());
    }

    private String part(String name) {
        byte[] packed = Optional.ofNullable(parts.get(name)).orElseThrow(() -> damaged(name));
        return Packed.unpack(name + " of match " + id(), packed);
    }

    private IllegalStateException damaged(String missing) {
        return new IllegalStateException("Match " + id() + " is stored as " + state + " without " + missing);
    }
}
