package dev.parlor.core.fighter;

import dev.parlor.core.rarity.Trait;
import java.util.List;

/**
 * Somebody who can be sent into a match.
 *
 * @param id how brackets, bets and proofs call the fighter
 * @param name how people call the fighter; text for showing, never part of a hash
 * @param strength how strong the fighter is
 * @param traits what the fighter is known by, such as the traits of its NFT; empty if nothing is known
 */
public record Fighter(FighterId id, String name, Strength strength, List<Trait> traits) {
    /** Copies the traits. */
    public Fighter {
        traits = List.copyOf(traits);
    }
}
