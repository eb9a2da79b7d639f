package dev.parlor.core.money;

import java.util.List;
import java.util.Optional;

/**
 * A leaderboard as one player sees it.
 *
 * @param top the highest values first
 * @param own the player's own line, wherever it stands; empty for those who are not registered
 * @param players how many registered players there are
 */
public record Leaderboard(List<Standing> top, Optional<Standing> own, long players) {
    /** Copies the list. */
    public Leaderboard {
        top = List.copyOf(top);
    }
}
