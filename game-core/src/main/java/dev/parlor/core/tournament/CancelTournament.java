package dev.parlor.core.tournament;

import dev.parlor.core.money.Actor;

/**
 * The wish to end a tournament without a champion.
 *
 * @param tournament which
 * @param reason why, in words: 1 to 200 characters, none of them a control character
 * @param by who wishes it
 */
public record CancelTournament(TournamentId tournament, String reason, Actor by) {
    /**
     * Checks the reason.
     *
     * @throws IllegalArgumentException if the reason is empty, too long or has a control character
     */
    public CancelTournament {
        Reasons.checked(reason);
    }
}
