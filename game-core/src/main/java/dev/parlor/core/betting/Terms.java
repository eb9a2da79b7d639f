package dev.parlor.core.betting;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stays the same over the life of a pool.
 *
 * @param parlor whose pool it is
 * @param currency what is staked
 * @param picks what can be bet on: two or more, in the order in which they are shown
 * @param rules how it counts
 * @param barred who may not bet, such as the organiser and, unless settings allow it, the fighters' owners
 * @param published what was published about the draw, if it is a fair draw of this house
 * @param keeper who locks, pays and voids it
 */
public record Terms(
        ParlorId parlor,
        Currency currency,
        List<Pick> picks,
        PoolRules rules,
        Set<PlayerId> barred,
        Optional<Published> published,
        Keeper keeper) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there are fewer than two picks or one comes twice
     */
    public Terms {
        picks = List.copyOf(picks);
        barred = Set.copyOf(barred);
        if (picks.size() < 2 || new HashSet<>(picks).size() < picks.size()) {
            throw new IllegalArgumentException("A pool needs two different picks or more, but has " + picks);
        }
    }

    /**
     * Terms of a pool of the desk that bar nobody and have no published draw.
     *
     * @param parlor whose pool it is
     * @param currency what is staked
     * @param picks what can be bet on
     * @param rules how it counts
     * @return the terms
     * @throws IllegalArgumentException if there are fewer than two picks or one comes twice
     */
    public static Terms of(ParlorId parlor, Currency currency, List<Pick> picks, PoolRules rules) {
        return new Terms(parlor, currency, picks, rules, Set.of(), Optional.empty(), Keeper.DESK);
    }

    /**
     * The same terms with players who may not bet.
     *
     * @param players all who are barred
     * @return the changed terms
     */
    public Terms barring(Set<PlayerId> players) {
        return new Terms(parlor, currency, picks, rules, players, published, keeper);
    }

    /**
     * The same terms with a published draw.
     *
     * @param draw what was published before the first stake
     * @return the changed terms
     */
    public Terms publishing(Published draw) {
        return new Terms(parlor, currency, picks, rules, barred, Optional.of(draw), keeper);
    }

    /**
     * The same terms with another keeper.
     *
     * @param other who locks, pays and voids the pool
     * @return the changed terms
     */
    public Terms keptBy(Keeper other) {
        return new Terms(parlor, currency, picks, rules, barred, published, other);
    }
}
