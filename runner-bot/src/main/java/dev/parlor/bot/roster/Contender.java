package dev.parlor.bot.roster;

import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.rarity.Rarity;
import dev.parlor.core.rarity.Trait;
import java.util.List;
import java.util.Optional;

/**
 * Somebody on a roster.
 *
 * @param id how brackets and proofs call the contender
 * @param name how people do; bounded, without control and bidirectional characters
 * @param traits what the token has, lists item by item
 * @param lore a line about the contender, if there is one; bounded and cleaned like the name
 * @param rarity its rank by OpenRarity within the whole roster
 */
public record Contender(FighterId id, String name, List<Trait> traits, Optional<String> lore, Rarity rarity) {
    /** Copies the traits. */
    public Contender {
        traits = List.copyOf(traits);
    }

    /**
     * The contender's rank.
     *
     * @return 1 for the rarest
     */
    public int rank() {
        return rarity.rank();
    }

    /**
     * The contender as the games know it.
     *
     * @return a fighter whose strength is 1/rank
     */
    public Fighter fighter() {
        return new Fighter(id, name, Strength.ofRank(rank()), traits);
    }
}
