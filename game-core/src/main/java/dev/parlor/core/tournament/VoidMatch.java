package dev.parlor.core.tournament;

import dev.parlor.core.money.Actor;

/**
 * The wish to call a match off.
 *
 * @param match which
 * @param reason why, in words: 1 to 200 characters, none of them a control character
 * @param by who wishes it
 */
public record VoidMatch(MatchId match, String reason, Actor by) {
    /**
     * Checks the reason.
     *
     * @throws IllegalArgumentException if the reason is empty, too long or has a control character
     */
    public VoidMatch {
        Reasons.checked(reason);
    }
}
