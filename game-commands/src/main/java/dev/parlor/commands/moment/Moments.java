package dev.parlor.commands.moment;

import dev.parlor.commands.Reply;
import dev.parlor.commands.Words;
import dev.parlor.commands.tournament.Bookings;
import dev.parlor.commands.tournament.Bouts;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.Fact;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.show.Director;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentFact;
import dev.parlor.core.tournament.TournamentId;
import java.time.Instant;
import java.util.Optional;

/** Says what happened. What concerns nobody but its player is not announced. */
public final class Moments {
    private final Programme programme;
    private final BettingDesk betting;
    private final Director director;

    /**
     * The moments of a house.
     *
     * @param programme what is on
     * @param betting where pools are looked up
     * @param director directs the shows
     */
    public Moments(Programme programme, BettingDesk betting, Director director) {
        this.programme = programme;
        this.betting = betting;
        this.director = director;
    }

    /**
     * Announces a fact.
     *
     * @param fact what happened
     * @param words the language of the room
     * @return what to tell the room, if it concerns the room
     */
    public Optional<Reply> tell(Fact fact, Words words) {
        return fact instanceof TournamentFact happened ? tell(happened, words) : Optional.empty();
    }

    private Optional<Reply> tell(TournamentFact fact, Words words) {
        Doors doors = new Doors(words);
        return switch (fact) {
            case TournamentFact.TournamentAnnounced announced ->
                said(doors.announced(
                        announced.tournament(), end(announced.tournament().id())));
            case TournamentFact.FighterJoined joined -> doors.joined(joined.plan(), joined.entry());
            case TournamentFact.FighterLeft left -> said(doors.left(left.plan(), left.entry()));
            case TournamentFact.FighterWithdrew withdrew -> said(doors.left(withdrew.plan(), withdrew.entry()));
            case TournamentFact.TournamentStarted started -> said(doors.started(started.tournament()));
            case TournamentFact.TournamentPaused paused -> said(doors.paused(paused.plan()));
            case TournamentFact.TournamentResumed resumed -> said(doors.resumed(resumed.plan()));
            case TournamentFact.PrizePaid prize -> said(doors.prize(prize));
            case TournamentFact.TournamentFinished finished -> said(doors.finished(finished.tournament()));
            case TournamentFact.TournamentCancelled cancelled -> said(doors.cancelled(cancelled.tournament()));
            case TournamentFact.BettingOpened opened ->
                ring(opened.match(), words).map(Ring::opened);
            case TournamentFact.MatchLocked locked ->
                ring(locked.match(), words)
                        .map(ring -> ring.locked(
                                locked.match(), betting.board(locked.match().pool())));
            case TournamentFact.MatchDrawn drawn -> Optional.empty();
            case TournamentFact.SceneShown shown ->
                new Bookings(programme)
                        .of(shown.match())
                        .flatMap(director::scene)
                        .map(new Narration(words)::scene);
            case TournamentFact.MatchSettled settled ->
                ring(settled.match(), words).map(ring -> ring.settled(settled.match(), settled.books()));
            case TournamentFact.MatchVoided voided -> said(doors.voided(voided.plan(), voided.match()));
            case TournamentFact.MatchWalkedOver walked -> doors.walkedOver(walked);
        };
    }

    /** When a sign-up ends, while it has not. */
    private Optional<Instant> end(TournamentId tournament) {
        return programme
                .desk()
                .tournament(tournament)
                .filter(Tournament.SignUp.class::isInstance)
                .flatMap(signUp -> programme.desk().due(tournament));
    }

    private static Optional<Reply> said(Reply reply) {
        return Optional.of(reply);
    }

    private Optional<Bouts> bouts(Match match) {
        return programme.desk().tournament(match.fixture().tournament()).flatMap(programme::bouts);
    }

    private Optional<Ring> ring(Match.Paired match, Words words) {
        return bouts(match)
                .flatMap(bouts -> bouts.find(match.fixture().place().code()))
                .map(bout -> new Ring(words, bout, match));
    }
}
