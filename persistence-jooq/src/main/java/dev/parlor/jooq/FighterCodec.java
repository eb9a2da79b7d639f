package dev.parlor.jooq;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.rarity.Trait;
import dev.parlor.core.tournament.Pairing;
import java.util.List;

/** Fighters as JSON. */
final class FighterCodec {
    private FighterCodec() {}

    static ObjectNode write(Fighter fighter) {
        ObjectNode node = Stored.object()
                .put("id", fighter.id().value())
                .put("name", fighter.name())
                .put("numerator", fighter.strength().numerator())
                .put("denominator", fighter.strength().denominator());
        node.set(
                "traits",
                Stored.list(
                        fighter.traits(),
                        (array, trait) -> array.add(Stored.texts(List.of(trait.name(), trait.value())))));
        return node;
    }

    static Fighter read(Stored stored) {
        return new Fighter(
                new FighterId(stored.text("id")),
                stored.text("name"),
                new Strength(stored.small("numerator"), stored.small("denominator")),
                stored.list(
                        "traits",
                        trait -> new Trait(
                                trait.element(0).text(), trait.element(1).text())));
    }

    static ObjectNode write(Pairing pairing) {
        ObjectNode node = Stored.object();
        node.set("a", write(pairing.a()));
        node.set("b", write(pairing.b()));
        return node;
    }

    static Pairing readPairing(Stored stored) {
        return new Pairing(read(stored.field("a")), read(stored.field("b")));
    }
}
