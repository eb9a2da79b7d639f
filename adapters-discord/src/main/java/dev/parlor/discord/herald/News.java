package dev.parlor.discord.herald;

import dev.parlor.core.Fact;
import dev.parlor.core.betting.BettingFact;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.chat.Subject;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.TournamentFact;
import dev.parlor.core.tournament.TournamentId;
import java.util.List;

/** Which messages a fact is told in. What they say follows from the state of the game. */
final class News {
    private News() {}

    static List<Subject> of(Fact fact) {
        return switch (fact) {
            case TournamentFact happened -> of(happened);
            case BettingFact.BetPlaced placed -> match(placed.ticket().pool());
            case BettingFact.BetReturned returned -> match(returned.ticket().pool());
            default -> List.of();
        };
    }

    private static List<Subject> of(TournamentFact fact) {
        TournamentId tournament = fact.plan().id();
        return switch (fact) {
            case TournamentFact.BettingOpened opened -> both(tournament, opened.match());
            case TournamentFact.MatchLocked locked ->
                List.of(Subject.of(locked.match().id()));
            case TournamentFact.MatchDrawn drawn -> List.of();
            case TournamentFact.SceneShown shown ->
                List.of(Subject.of(shown.match().id()));
            case TournamentFact.MatchSettled settled -> both(tournament, settled.match());
            case TournamentFact.MatchVoided voided -> both(tournament, voided.match());
            case TournamentFact.MatchWalkedOver walked -> both(tournament, walked.match());
            case TournamentFact.TournamentResumed resumed ->
                resumed.betting()
                        .map(match -> both(tournament, match))
                        .orElseGet(() -> List.of(Subject.of(tournament)));
            case TournamentFact.TournamentFinished finished -> end(tournament);
            case TournamentFact.TournamentCancelled cancelled -> end(tournament);
            default -> List.of(Subject.of(tournament));
        };
    }

    /** The match comes first: people bet on it, or wait for its end. */
    private static List<Subject> both(TournamentId tournament, Match match) {
        return List.of(Subject.of(match.id()), Subject.of(tournament));
    }

    private static List<Subject> end(TournamentId tournament) {
        return List.of(Subject.of(tournament), Subject.threadOf(tournament));
    }

    /** The pool of a match is called {@code #} and the match's name. */
    private static List<Subject> match(PoolId pool) {
        return pool.isReserved() ? List.of(Subject.of(new MatchId(pool.value().substring(1)))) : List.of();
    }
}
