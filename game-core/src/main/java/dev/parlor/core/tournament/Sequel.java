package dev.parlor.core.tournament;

import dev.parlor.core.fighter.FighterId;

/** What follows a match that is called off, as soon as its last stake is back. */
public sealed interface Sequel {
    /** The same two fight again. */
    record FoughtAgain() implements Sequel {}

    /**
     * One of the two withdraws from the tournament, and the other one walks over.
     *
     * @param withdrawn who withdraws
     */
    record WithoutFight(FighterId withdrawn) implements Sequel {}

    /** The tournament is cancelled. */
    record NoTournament() implements Sequel {}
}
