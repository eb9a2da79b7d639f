package dev.parlor.core.tournament;

import dev.parlor.core.Step;
import java.util.Arrays;
import java.util.Optional;

/** What a {@link TournamentDesk} plans on its agenda. */
public enum TournamentTask {
    /** The sign-up ends; the subject is the tournament. */
    START("tournament.start"),
    /** The next match opens for bets; the subject is the tournament. */
    OPEN("tournament.open"),
    /** A match's bets are frozen. */
    LOCK("match.lock"),
    /** A match is drawn. */
    DRAW("match.draw"),
    /** A match's next scene is shown. */
    SHOW("match.show"),
    /** A match's winners are paid, or the next of them. */
    SETTLE("match.settle"),
    /** The next stakes on a match that was called off go back. */
    VOID("match.void");

    private final String word;

    TournamentTask(String word) {
        this.word = word;
    }

    /**
     * The name under which steps of this kind are planned.
     *
     * @return such as {@code match.lock}
     */
    public String word() {
        return word;
    }

    /**
     * Looks up what a step is about.
     *
     * @param step any step
     * @return its task, or empty if it is no tournament's
     */
    public static Optional<TournamentTask> of(Step step) {
        return Arrays.stream(values())
                .filter(task -> task.word.equals(step.task()))
                .findFirst();
    }

    Step on(TournamentId tournament) {
        return new Step(word, tournament.value());
    }

    Step on(MatchId match) {
        return new Step(word, match.value());
    }
}
