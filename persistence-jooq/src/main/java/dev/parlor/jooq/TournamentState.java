package dev.parlor.jooq;

import dev.parlor.core.tournament.Tournament;
import java.util.List;

/** The states of a tournament, by the names under which they are stored. */
enum TournamentState {
    SIGN_UP,
    RUNNING,
    PAUSED,
    FINISHED,
    CANCELLED;

    /** The names of those in which something will happen. */
    static final List<String> ONGOING = List.of(SIGN_UP.name(), RUNNING.name(), PAUSED.name());

    static TournamentState of(Tournament tournament) {
        return switch (tournament) {
            case Tournament.SignUp signUp -> SIGN_UP;
            case Tournament.Running running -> RUNNING;
            case Tournament.Paused paused -> PAUSED;
            case Tournament.Finished finished -> FINISHED;
            case Tournament.Cancelled cancelled -> CANCELLED;
        };
    }
}
