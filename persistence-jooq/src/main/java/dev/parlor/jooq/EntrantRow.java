package dev.parlor.jooq;

import dev.parlor.core.PlayerId;
import dev.parlor.core.tournament.Entrant;
import java.util.Optional;

/**
 * An entrant as he is stored.
 *
 * @param place his place in the list of entries, from 1
 */
record EntrantRow(long place, String fighter, Optional<String> owner, String body) {
    private static final int VERSION = 1;

    static EntrantRow of(long place, Entrant entrant) {
        return new EntrantRow(
                place,
                entrant.fighter().id().value(),
                entrant.owner().map(PlayerId::value),
                Stored.write(Stored.version(VERSION).set("fighter", FighterCodec.write(entrant.fighter()))));
    }

    Entrant entrant() {
        return Stored.read(
                "entrant " + fighter,
                body,
                VERSION,
                stored -> new Entrant(FighterCodec.read(stored.field("fighter")), owner.map(PlayerId::new)));
    }
}
