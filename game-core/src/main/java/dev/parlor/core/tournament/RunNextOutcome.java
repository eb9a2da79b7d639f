package dev.parlor.core.tournament;

import dev.parlor.core.PlayerId;
import dev.parlor.core.Step;

/** What became of the wish to run a tournament's next step without waiting for its time. */
public sealed interface RunNextOutcome {
    /**
     * It is done.
     *
     * @param step what was done
     */
    record Ran(Step step) implements RunNextOutcome {}

    /**
     * The tournament is paused, and nothing is done until it is resumed.
     *
     * @param tournament the tournament as it stands
     */
    record Paused(Tournament.Paused tournament) implements RunNextOutcome {}

    /**
     * The tournament is over.
     *
     * @param tournament the tournament at its end
     */
    record Over(Tournament tournament) implements RunNextOutcome {}

    /**
     * Only the organiser may.
     *
     * @param organiser who may
     */
    record NotOrganiser(PlayerId organiser) implements RunNextOutcome {}

    /**
     * There is no such tournament.
     *
     * @param tournament the name asked for
     */
    record NoSuchTournament(TournamentId tournament) implements RunNextOutcome {}
}
