package dev.parlor.core.tournament;

import dev.parlor.core.chance.Commitment;
import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.FighterId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A tournament in the course of its life, one type per state; no state is left backwards, but a pause ends. */
public sealed interface Tournament {
    /**
     * What was announced.
     *
     * @return the same in every state
     */
    TournamentPlan plan();

    /**
     * Who takes part.
     *
     * @return fixed once the sign-up is closed
     */
    Entrants entries();

    /**
     * The tournament's name.
     *
     * @return the same in every state
     */
    default TournamentId id() {
        return plan().id();
    }

    /** A tournament that goes on. */
    sealed interface Ongoing extends Tournament {}

    /**
     * Takes entries.
     *
     * @param plan what was announced
     * @param commitment the promise to use one seed for a random draw, published with the plan
     * @param entries who has signed up so far, at most the plan's size
     */
    record SignUp(TournamentPlan plan, Commitment commitment, Entrants entries) implements Ongoing {
        /**
         * Takes an entry.
         *
         * @param entry one that clashes with none
         * @return the sign-up with it
         * @throws IllegalArgumentException if the fighter or the owner is in already, or nobody else fits in
         */
        public SignUp with(Entrant entry) {
            if (isFull()) {
                throw new IllegalArgumentException("Tournament " + id() + " is full");
            }
            return new SignUp(plan, commitment, entries.with(entry));
        }

        /**
         * Gives an entry back.
         *
         * @param entry one of the entries
         * @return the sign-up without it
         */
        public SignUp without(Entrant entry) {
            return new SignUp(plan, commitment, entries.without(entry));
        }

        /**
         * Tells whether there is a place left.
         *
         * @return true when the entries have reached the plan's size
         */
        public boolean isFull() {
            return entries.size() >= plan.rules().size();
        }

        /**
         * Begins.
         *
         * @param bracket the entrants in the order of their seeds
         * @param draw the proof of a random draw; empty where strength alone decided
         * @return the running tournament
         */
        public Running running(Bracket bracket, Optional<DrawProof> draw) {
            return new Running(plan, entries, bracket, draw);
        }

        /**
         * Gives up.
         *
         * @param reason why, in words
         * @return the end
         */
        public Cancelled cancelled(String reason) {
            return new Cancelled(plan, entries, reason);
        }
    }

    /**
     * Is being played.
     *
     * @param plan what was announced
     * @param entries who takes part
     * @param bracket how far it has come
     * @param draw the proof of a random draw of seeds; empty where strength alone decided
     */
    record Running(TournamentPlan plan, Entrants entries, Bracket bracket, Optional<DrawProof> draw)
            implements Ongoing {
        /**
         * Goes on with the winner of a fight.
         *
         * @param place a match that could be fought
         * @param corner where the winner stood
         * @return the tournament with the winner moved on
         */
        public Running won(Place place, Corner corner) {
            return new Running(plan, entries, bracket.won(place, corner), draw);
        }

        /**
         * Goes on without somebody.
         *
         * @param fighter who withdrew
         * @return the tournament without him
         */
        public Running withdrawn(FighterId fighter) {
            return new Running(plan, entries, bracket.withdraw(fighter), draw);
        }

        /**
         * The two fighters of a match.
         *
         * @param place the match
         * @return both, or empty if one is not known or never comes
         */
        public Optional<Pairing> pairing(Place place) {
            return fighter(place, Corner.A)
                    .flatMap(a -> fighter(place, Corner.B).map(b -> new Pairing(a.fighter(), b.fighter())));
        }

        /**
         * Ends.
         *
         * @param champion who won the final
         * @return the end
         */
        public Finished finished(FighterId champion) {
            return new Finished(plan, entries, bracket, draw, champion);
        }

        /**
         * Gives up.
         *
         * @param reason why, in words
         * @return the end
         */
        public Cancelled cancelled(String reason) {
            return new Cancelled(plan, entries, reason);
        }

        private Optional<Entrant> fighter(Place place, Corner corner) {
            return bracket.seat(place, corner) instanceof Seat.Taken taken
                    ? entries.find(taken.fighter())
                    : Optional.empty();
        }
    }

    /**
     * Stands still: its clock was stopped, and no step is taken until it runs on. Its deadlines then move by the length
     * of the pause, so that everything comes as long after the resumption as it was still away when the pause began.
     *
     * @param game the tournament as it goes on later
     * @param since when the clock was stopped
     * @param due when the next step was to be taken, if one was planned
     */
    record Paused(Ongoing game, Instant since, Optional<Instant> due) implements Tournament {
        @Override
        public TournamentPlan plan() {
            return game.plan();
        }

        @Override
        public Entrants entries() {
            return game.entries();
        }

        /**
         * Replaces what was to come next.
         *
         * @param delay how long after the resumption it comes
         * @return the paused tournament with another next step
         */
        public Paused planning(Duration delay) {
            return new Paused(game, since, Optional.of(since.plus(delay)));
        }

        /**
         * Moves a deadline by the length of the pause.
         *
         * @param deadline when something was to happen
         * @param now when the clock runs on
         * @return when it happens
         */
        public Instant moved(Instant deadline, Instant now) {
            return deadline.plus(Duration.between(since, now));
        }
    }

    /**
     * Is won.
     *
     * @param plan what was announced
     * @param entries who took part
     * @param bracket how it went; it also knows the third
     * @param draw the proof of a random draw of seeds; empty where strength alone decided
     * @param champion who won the final
     */
    record Finished(
            TournamentPlan plan, Entrants entries, Bracket bracket, Optional<DrawProof> draw, FighterId champion)
            implements Tournament {}

    /**
     * Ended without a champion.
     *
     * @param plan what was announced
     * @param entries who had signed up
     * @param reason why, in words
     */
    record Cancelled(TournamentPlan plan, Entrants entries, String reason) implements Tournament {}
}
