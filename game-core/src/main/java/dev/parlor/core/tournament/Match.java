package dev.parlor.core.tournament;

import dev.parlor.core.betting.PoolId;
import dev.parlor.core.chance.Commitment;
import dev.parlor.core.chance.Entropy;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A match in the course of its life, one type per state. Each state has the steps that are legal in it, and no others;
 * no state is left backwards.
 */
public sealed interface Match {
    /**
     * Which match it is.
     *
     * @return the same in every state
     */
    Fixture fixture();

    /**
     * The match's name.
     *
     * @return the same in every state
     */
    default MatchId id() {
        return fixture().id();
    }

    /** A match whose two fighters are known. */
    sealed interface Paired extends Match {
        /**
         * Who fights.
         *
         * @return both fighters
         */
        Pairing pairing();

        /**
         * What is published with the commitment.
         *
         * @return the same in every state
         */
        default MatchInputs inputs() {
            return MatchInputs.of(fixture(), pairing());
        }

        /**
         * Where the bets on it are.
         *
         * @return a reserved name: {@code #} and the match's own
         */
        default PoolId pool() {
            return PoolId.reservedFor(id().value());
        }
    }

    /** A match with money of bettors in its pool: one at a time in a tournament. */
    sealed interface Live extends Paired {}

    /** A live match that is not drawn, so that it can still be called off. */
    sealed interface Undrawn extends Live {
        /**
         * The promise that was published before the first stake.
         *
         * @return the commitment to the match's seed
         */
        Commitment commitment();

        /**
         * Calls the match off.
         *
         * @param revealed its seed and the bets so far
         * @param reason why, in words
         * @return the end of this attempt
         * @throws IllegalArgumentException if the seed is not the one committed to
         */
        default Voided voided(Revealed revealed, String reason) {
            return voiding(revealed, reason, new Sequel.FoughtAgain()).voided();
        }

        /**
         * Calls the match off, while its stakes are still on their way back.
         *
         * @param revealed its seed and the bets so far
         * @param reason why, in words
         * @param sequel what follows
         * @return the match that is called off
         * @throws IllegalArgumentException if the seed is not the one committed to
         */
        default Voiding voiding(Revealed revealed, String reason, Sequel sequel) {
            return new Voiding(fixture(), pairing(), opened(revealed), reason, sequel);
        }

        /**
         * Lets one fighter go on without a fight.
         *
         * @param winner who goes on, or empty if both withdrew
         * @param revealed the match's seed and the bets so far
         * @return the end of the match
         * @throws IllegalArgumentException if the seed is not the one committed to
         */
        default WalkOver walkedOver(Optional<FighterId> winner, Revealed revealed) {
            return new WalkOver(fixture(), winner, Optional.of(opened(revealed)));
        }

        private Revealed opened(Revealed revealed) {
            return new Revealed(checked(revealed.seed(), this), revealed.bets());
        }
    }

    /** A match whose winner is drawn. */
    sealed interface Decided extends Paired {
        /**
         * How it went.
         *
         * @return winner, transcript and proof
         */
        Fight fight();

        /**
         * Who won.
         *
         * @return the fighter in the winning corner
         */
        default Fighter winner() {
            return pairing().in(fight().winner());
        }
    }

    /** A decided match whose pool is not paid. */
    sealed interface Unsettled extends Live, Decided {
        /**
         * Begins to pay its winners.
         *
         * @return the match whose pool is being paid
         */
        default Settling settling() {
            return new Settling(fixture(), pairing(), fight());
        }

        /**
         * Ends the match when its pool is paid.
         *
         * @return the settled match
         */
        default Settled settled() {
            return new Settled(fixture(), pairing(), fight());
        }
    }

    /**
     * Waits for its fighters.
     *
     * @param fixture which match
     */
    record Waiting(Fixture fixture) implements Match {
        /**
         * Both are known.
         *
         * @param pairing who fights
         * @return the match that can take bets
         */
        public Seeded seeded(Pairing pairing) {
            return new Seeded(fixture, pairing);
        }

        /**
         * Nobody, or one only, is left to come.
         *
         * @param winner who goes on, or empty if nobody is left
         * @return the end of the match
         */
        public WalkOver walkedOver(Optional<FighterId> winner) {
            return new WalkOver(fixture, winner, Optional.empty());
        }
    }

    /**
     * A seed of round 1 has no opponent. A bye is no match.
     *
     * @param fixture where in the bracket
     * @param winner who goes on
     */
    record Bye(Fixture fixture, FighterId winner) implements Match {}

    /**
     * Its fighters are known; no bets are taken yet.
     *
     * @param fixture which match
     * @param pairing who fights
     */
    record Seeded(Fixture fixture, Pairing pairing) implements Paired {
        /**
         * Takes bets.
         *
         * @param commitment the promise to use one seed, published now
         * @param until the first instant at which a bet is too late
         * @return the open match
         */
        public Betting betting(Commitment commitment, Instant until) {
            return new Betting(fixture, pairing, commitment, until);
        }

        /**
         * Lets one fighter go on without a fight.
         *
         * @param winner who goes on, or empty if both withdrew
         * @return the end of the match
         */
        public WalkOver walkedOver(Optional<FighterId> winner) {
            return new WalkOver(fixture, winner, Optional.empty());
        }
    }

    /**
     * Takes bets.
     *
     * @param fixture which match
     * @param pairing who fights
     * @param commitment the promise that was published before the first stake
     * @param until the first instant at which a bet is too late
     */
    record Betting(Fixture fixture, Pairing pairing, Commitment commitment, Instant until) implements Undrawn {
        /**
         * Freezes the bets.
         *
         * @param bets their lines, sorted by bet id
         * @return the locked match
         */
        public Locked locked(List<String> bets) {
            return new Locked(fixture, pairing, commitment, bets);
        }

        /**
         * Takes bets until another time.
         *
         * @param other the first instant at which a bet is too late
         * @return the match with its new end
         */
        public Betting until(Instant other) {
            return new Betting(fixture, pairing, commitment, other);
        }
    }

    /**
     * Takes no more bets; what the public adds to the draw is frozen and published.
     *
     * @param fixture which match
     * @param pairing who fights
     * @param commitment the promise that was published before the first stake
     * @param bets the lines of the bets, sorted by bet id
     */
    record Locked(Fixture fixture, Pairing pairing, Commitment commitment, List<String> bets) implements Undrawn {
        /** Copies the lines. */
        public Locked {
            bets = List.copyOf(bets);
        }

        /**
         * The digest of the bets.
         *
         * @return the public's part in the draw
         */
        public Entropy digest() {
            return Entropy.ofLines(bets);
        }

        /**
         * Draws the winner, and after it the story.
         *
         * @param seed the match's secret, revealed by the proof
         * @param beacon the round of public randomness, if one was named in advance
         * @return the decided match
         * @throws IllegalArgumentException if the seed is not the one committed to
         */
        public Drawn drawn(Seed seed, Optional<String> beacon) {
            return new Drawn(fixture, pairing, Fight.draw(checked(seed, this), inputs(), bets, beacon));
        }
    }

    /**
     * Its outcome is drawn; nobody has been told.
     *
     * @param fixture which match
     * @param pairing who fights
     * @param fight how it went
     */
    record Drawn(Fixture fixture, Pairing pairing, Fight fight) implements Unsettled {
        /**
         * Raises the curtain.
         *
         * @return the match at its first scene
         */
        public Showing showing() {
            return showing(Showing.SCENES);
        }

        /**
         * Raises the curtain.
         *
         * @param scenes how many scenes there are
         * @return the match at its first scene
         */
        public Showing showing(int scenes) {
            return new Showing(fixture, pairing, fight, 1, scenes);
        }
    }

    /**
     * Is on stage.
     *
     * @param fixture which match
     * @param pairing who fights
     * @param fight how it went
     * @param scene the scene that is shown, 1 to {@code scenes}
     * @param scenes how many there are
     */
    record Showing(Fixture fixture, Pairing pairing, Fight fight, int scene, int scenes) implements Unsettled {
        /** Entrance, clash and verdict. */
        public static final int SCENES = 3;

        /**
         * Checks the scene.
         *
         * @throws IllegalArgumentException if there is no such scene
         */
        public Showing {
            if (scene < 1 || scene > scenes) {
                throw new IllegalArgumentException("There is no scene " + scene + " of " + scenes);
            }
        }

        /**
         * Tells whether the show ends with this scene.
         *
         * @return whether there is no next scene
         */
        public boolean isLast() {
            return scene == scenes;
        }

        /**
         * Goes on with the show.
         *
         * @return the match at its next scene
         * @throws IllegalArgumentException if this is the last one
         */
        public Showing next() {
            return new Showing(fixture, pairing, fight, scene + 1, scenes);
        }
    }

    /**
     * Its winners are being paid, so many in each transaction.
     *
     * @param fixture which match
     * @param pairing who fought
     * @param fight how it went
     */
    record Settling(Fixture fixture, Pairing pairing, Fight fight) implements Unsettled {}

    /**
     * Is over, and its pool is paid.
     *
     * @param fixture which match
     * @param pairing who fought
     * @param fight how it went
     */
    record Settled(Fixture fixture, Pairing pairing, Fight fight) implements Decided {}

    /**
     * Was called off, and its stakes are on their way back, so many in each transaction.
     *
     * @param fixture which match
     * @param pairing who would have fought
     * @param revealed the seed and the bets, for everybody to see
     * @param reason why, in words
     * @param sequel what follows
     */
    record Voiding(Fixture fixture, Pairing pairing, Revealed revealed, String reason, Sequel sequel) implements Live {
        /**
         * Ends this attempt.
         *
         * @return the voided match
         */
        public Voided voided() {
            return new Voided(fixture, pairing, revealed, reason);
        }

        /**
         * Lets the other one go on without a fight.
         *
         * @param loser who withdrew
         * @return the end of the match
         */
        public WalkOver walkedOver(FighterId loser) {
            FighterId a = pairing.a().id();
            FighterId winner = a.equals(loser) ? pairing.b().id() : a;
            return new WalkOver(fixture, Optional.of(winner), Optional.of(revealed));
        }
    }

    /**
     * Was called off, and its stakes went back. The same two fight again under another id.
     *
     * @param fixture which match
     * @param pairing who would have fought
     * @param revealed the seed and the bets, for everybody to see
     * @param reason why, in words
     */
    record Voided(Fixture fixture, Pairing pairing, Revealed revealed, String reason) implements Paired {
        /**
         * The same match anew.
         *
         * @return the next attempt, with another id and so with another seed
         */
        public Seeded again() {
            return new Seeded(fixture.again(), pairing);
        }
    }

    /**
     * Ended without a fight, because somebody withdrew.
     *
     * @param fixture which match
     * @param winner who goes on, or empty if nobody was left
     * @param revealed the seed and the bets, if bets were taken before
     */
    record WalkOver(Fixture fixture, Optional<FighterId> winner, Optional<Revealed> revealed) implements Match {}

    private static Seed checked(Seed seed, Undrawn match) {
        if (!match.commitment().isOf(seed)) {
            throw new IllegalArgumentException("The seed of match " + match.id() + " is not the one committed to");
        }
        return seed;
    }
}
