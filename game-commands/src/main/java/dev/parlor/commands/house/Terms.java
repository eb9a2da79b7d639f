package dev.parlor.commands.house;

import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.money.Currency;
import dev.parlor.core.tournament.TournamentRules;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a house plays for and with.
 *
 * @param main the currency that is meant if none is named
 * @param tournaments the rules of tournaments that people announce, as they are at the time; the published numbers are
 *     computed from them
 * @param fighters the fighters of the house, by their numbers
 */
public record Terms(Currency main, Supplier<TournamentRules> tournaments, List<Fighter> fighters) {
    /** Copies the list. */
    public Terms {
        fighters = List.copyOf(fighters);
    }

    /**
     * Terms that never change.
     *
     * @param main the currency that is meant if none is named
     * @param tournaments the rules of tournaments that people announce
     * @param fighters the fighters of the house, by their numbers
     */
    public Terms(Currency main, TournamentRules tournaments, List<Fighter> fighters) {
        this(main, () -> tournaments, fighters);
    }
}
