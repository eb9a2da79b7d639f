package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The registered players, what they achieved, and the limits that people set for themselves. Limits and welcomes belong
 * to the person and outlive the registration: a storage keeps them under a {@link Mark}, never under the player's id.
 */
public interface Players {
    /**
     * Looks up a registered player.
     *
     * @param parlor the community
     * @param player who is looked for
     * @return the player, if registered there
     */
    Optional<Player> find(ParlorId parlor, PlayerId player);

    /**
     * Keeps a player, new or in place of what was kept before; career and records are not touched.
     *
     * @param player the player
     */
    void keep(Player player);

    /**
     * Forgets a player with career and records, but not the person's limits and welcome.
     *
     * @param parlor the community
     * @param player who is forgotten
     */
    void forget(ParlorId parlor, PlayerId player);

    /**
     * Counts the registered players.
     *
     * @param parlor the community
     * @return how many there are
     */
    long count(ParlorId parlor);

    /**
     * Writes down that a person was welcomed.
     *
     * @param parlor the community
     * @param player the person
     * @return whether this is the first time, or the person was welcomed before
     */
    WelcomeMark welcome(ParlorId parlor, PlayerId player);

    /**
     * What a player achieved.
     *
     * @param parlor the community
     * @param player anybody
     * @return all zeros for a new or unregistered player
     */
    Career career(ParlorId parlor, PlayerId player);

    /**
     * How a player's settled bets went.
     *
     * @param parlor the community
     * @param player anybody
     * @return one record for each currency in which a bet was settled
     */
    Map<Currency, BettingRecord> records(ParlorId parlor, PlayerId player);

    /**
     * Adds merits to careers and records, in few round trips. What those earn who are not registered is not kept.
     *
     * @param parlor the community
     * @param merits any number, also several of one player
     */
    void credit(ParlorId parlor, List<Merit> merits);

    /**
     * The head of a leaderboard: registered players with a value above zero.
     *
     * @param parlor the community
     * @param ranking what is counted
     * @param most how many lines at most, 1 or more
     * @return the highest values first, equal ones in the order of player ids
     */
    List<Standing> top(ParlorId parlor, Ranking ranking, int most);

    /**
     * A player's own line.
     *
     * @param parlor the community
     * @param ranking what is counted
     * @param player who is looked for
     * @return the line, also with a value of zero; empty for those who are not registered
     */
    Optional<Standing> standing(ParlorId parlor, Ranking ranking, PlayerId player);

    /**
     * The limits that a person set.
     *
     * @param scope how far they reach
     * @param player the person, registered or not
     * @return the limits, {@link SelfLimits#NONE} if there are none
     */
    SelfLimits limits(Scope scope, PlayerId player);

    /**
     * The limits that a person set here and there, in one look.
     *
     * @param scopes how far they reach
     * @param player the person, registered or not
     * @return the limits of each
     */
    default Map<Scope, SelfLimits> limits(Set<Scope> scopes, PlayerId player) {
        return scopes.stream().collect(Collectors.toMap(scope -> scope, scope -> limits(scope, player)));
    }

    /**
     * Keeps the limits that a person set.
     *
     * @param scope how far they reach
     * @param player the person, registered or not
     * @param limits in place of those kept before
     */
    void keep(Scope scope, PlayerId player, SelfLimits limits);
}
