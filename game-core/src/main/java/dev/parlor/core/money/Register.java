package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;

/**
 * The wish to play in a community.
 *
 * @param parlor the community
 * @param player who wishes it
 * @param name what others read
 * @param accepted the version of the house rules that the player accepts, 0 for none
 */
public record Register(ParlorId parlor, PlayerId player, PlayerName name, int accepted) {}
