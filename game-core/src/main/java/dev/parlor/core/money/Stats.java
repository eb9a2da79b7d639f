package dev.parlor.core.money;

import java.util.Map;
import java.util.OptionalLong;

/**
 * What a player is and has achieved.
 *
 * @param player who it is
 * @param level the level
 * @param nextLevel the experience that the next level needs, empty on the highest
 * @param career experience, fights and titles
 * @param records the settled bets by currency
 */
public record Stats(
        Player player, int level, OptionalLong nextLevel, Career career, Map<Currency, BettingRecord> records) {
    /** Copies the map. */
    public Stats {
        records = Map.copyOf(records);
    }
}
