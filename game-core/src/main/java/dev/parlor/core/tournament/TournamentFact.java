package dev.parlor.core.tournament;

import dev.parlor.core.Fact;
import dev.parlor.core.ParlorId;
import dev.parlor.core.betting.Books;
import dev.parlor.core.money.Amount;
import java.util.Optional;

/** What happened in a tournament. */
public sealed interface TournamentFact extends Fact {
    /**
     * Which tournament.
     *
     * @return what was announced of it
     */
    TournamentPlan plan();

    @Override
    default ParlorId parlor() {
        return plan().parlor();
    }

    /**
     * Entrants are taken.
     *
     * @param tournament the sign-up, with the commitment of its draw
     */
    record TournamentAnnounced(Tournament.SignUp tournament) implements TournamentFact {
        @Override
        public TournamentPlan plan() {
            return tournament.plan();
        }
    }

    /**
     * Somebody signed up.
     *
     * @param plan where
     * @param entry who
     */
    record FighterJoined(TournamentPlan plan, Entrant entry) implements TournamentFact {}

    /**
     * Somebody signed off again.
     *
     * @param plan where
     * @param entry who
     */
    record FighterLeft(TournamentPlan plan, Entrant entry) implements TournamentFact {}

    /**
     * The bracket stands.
     *
     * @param tournament the tournament before its first match
     */
    record TournamentStarted(Tournament.Running tournament) implements TournamentFact {
        @Override
        public TournamentPlan plan() {
            return tournament.plan();
        }
    }

    /**
     * A match takes bets. Commitment, inputs hash and chance are to be published before the first.
     *
     * @param plan where
     * @param match the match
     */
    record BettingOpened(TournamentPlan plan, Match.Betting match) implements TournamentFact {}

    /**
     * The bets on a match are frozen. Their digest is to be published.
     *
     * @param plan where
     * @param match the match
     */
    record MatchLocked(TournamentPlan plan, Match.Locked match) implements TournamentFact {}

    /**
     * The winner of a match is drawn. Whoever hears this shows it and tells nothing before.
     *
     * @param plan where
     * @param match the match
     */
    record MatchDrawn(TournamentPlan plan, Match.Drawn match) implements TournamentFact {}

    /**
     * The next scene of a match is on.
     *
     * @param plan where
     * @param match the match and the scene
     */
    record SceneShown(TournamentPlan plan, Match.Showing match) implements TournamentFact {}

    /**
     * A match is over and paid. Its proof is to be published.
     *
     * @param plan where
     * @param match the match
     * @param books where the money of its pool went
     */
    record MatchSettled(TournamentPlan plan, Match.Settled match, Books books) implements TournamentFact {}

    /**
     * A match was called off and refunded. Its seed and its bets are to be published.
     *
     * @param plan where
     * @param match the match
     */
    record MatchVoided(TournamentPlan plan, Match.Voided match) implements TournamentFact {}

    /**
     * A match ended without a fight. If it had taken bets, they were refunded.
     *
     * @param plan where
     * @param match the match
     */
    record MatchWalkedOver(TournamentPlan plan, Match.WalkOver match) implements TournamentFact {}

    /**
     * Somebody withdrew from a running tournament.
     *
     * @param plan where
     * @param entry who
     */
    record FighterWithdrew(TournamentPlan plan, Entrant entry) implements TournamentFact {}

    /**
     * The clock of a tournament was stopped.
     *
     * @param tournament the tournament as it stands
     */
    record TournamentPaused(Tournament.Paused tournament) implements TournamentFact {
        @Override
        public TournamentPlan plan() {
            return tournament.plan();
        }
    }

    /**
     * The clock of a tournament runs on.
     *
     * @param tournament the tournament that goes on
     * @param betting the match that takes bets, with its new end, if one does
     */
    record TournamentResumed(Tournament.Ongoing tournament, Optional<Match.Betting> betting) implements TournamentFact {
        @Override
        public TournamentPlan plan() {
            return tournament.plan();
        }
    }

    /**
     * One of the best has won a prize.
     *
     * @param plan where
     * @param rank 1 for the champion, 4 at most
     * @param entry who; the prize of a fighter of the house stays with the house
     * @param prize how much
     */
    record PrizePaid(TournamentPlan plan, int rank, Entrant entry, Amount prize) implements TournamentFact {}

    /**
     * There is a champion.
     *
     * @param tournament the tournament at its end
     */
    record TournamentFinished(Tournament.Finished tournament) implements TournamentFact {
        @Override
        public TournamentPlan plan() {
            return tournament.plan();
        }
    }

    /**
     * There is none and never will be.
     *
     * @param tournament the tournament at its end
     */
    record TournamentCancelled(Tournament.Cancelled tournament) implements TournamentFact {
        @Override
        public TournamentPlan plan() {
            return tournament.plan();
        }
    }
}
