package dev.parlor.ai.local;

import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.rarity.Trait;
import java.util.List;

/** Fighters to draw. */
final class Fighters {
    private Fighters() {}

    static Fighter plain(String id, Trait... traits) {
        return new Fighter(new FighterId(id), "Fighter " + id, Strength.ofRank(1), List.of(traits));
    }

    static Fighter named(String id, String name) {
        return new Fighter(new FighterId(id), name, Strength.ofRank(1), List.of());
    }
}
