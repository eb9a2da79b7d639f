package dev.parlor.bot.odds;

import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.card.RollRules;
import dev.parlor.core.slots.Machine;
import dev.parlor.core.slots.ReturnBand;
import dev.parlor.core.slots.SpinEconomics;

/**
 * The settings that odds follow from.
 *
 * @param rolls what rolled cards drop
 * @param spins what spins for cards drop and return
 * @param machine the slot machine
 * @param band what it may return
 * @param pools how pools count
 */
public record OddsSettings(RollRules rolls, SpinEconomics spins, Machine machine, ReturnBand band, PoolRules pools) {
    /** The built-in settings. */
    public static final OddsSettings HOUSE = new OddsSettings(
            RollRules.HOUSE, SpinEconomics.HOUSE, Machine.HOUSE, ReturnBand.HOUSE, PoolRules.of(Takeout.HOUSE));
}
