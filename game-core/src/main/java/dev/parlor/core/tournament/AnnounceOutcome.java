package dev.parlor.core.tournament;

/** What became of the wish to announce a tournament. */
public sealed interface AnnounceOutcome {
    /**
     * Entrants are taken.
     *
     * @param tournament the new tournament
     */
    record Announced(Tournament.SignUp tournament) implements AnnounceOutcome {}

    /**
     * The same tournament was announced before.
     *
     * @param tournament the tournament in its present state
     */
    record Repeated(Tournament tournament) implements AnnounceOutcome {}

    /**
     * The name belongs to another tournament.
     *
     * @param holder the tournament that has the name
     */
    record NameTaken(Tournament holder) implements AnnounceOutcome {}
}
