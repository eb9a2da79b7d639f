package dev.parlor.commands.tournament;

import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Tournament;

/** The states of tournaments and matches as keys of the bundle. */
public final class States {
    private States() {}

    /**
     * The key of a tournament's state.
     *
     * @param tournament in any state
     * @return such as {@code tournament.running}
     */
    public static String key(Tournament tournament) {
        return switch (tournament) {
            case Tournament.SignUp signUp -> "tournament.signup";
            case Tournament.Running running -> "tournament.running";
            case Tournament.Paused paused -> "tournament.paused";
            case Tournament.Finished finished -> "tournament.finished";
            case Tournament.Cancelled cancelled -> "tournament.cancelled";
        };
    }

    /**
     * The key of a match's state. A result is not told before the fight was.
     *
     * @param match in any state
     * @return such as {@code match.betting}
     */
    public static String key(Match match) {
        return switch (match) {
            case Match.Waiting waiting -> "match.waiting";
            case Match.Bye bye -> "match.bye";
            case Match.Seeded seeded -> "match.seeded";
            case Match.Betting betting -> "match.betting";
            case Match.Locked locked -> "match.locked";
            case Match.Drawn drawn -> "match.locked";
            case Match.Showing showing -> "match.showing";
            case Match.Settling settling -> "match.settling";
            case Match.Settled settled -> "match.settled";
            case Match.Voiding voiding -> "match.voided";
            case Match.Voided voided -> "match.voided";
            case Match.WalkOver walkOver -> "match.walkover";
        };
    }
}
