package dev.parlor.bot.show;

import dev.parlor.bot.relay.Stage;
import dev.parlor.commands.tournament.Bookings;
import dev.parlor.core.Fact;
import dev.parlor.core.ParlorId;
import dev.parlor.core.show.Director;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.TournamentFact;

/**
 * Tells the director in time which match comes next: its entrance is prepared while the match before it is on, and
 * while it takes bets; the rest as soon as it is drawn.
 *
 * @param director directs the shows
 * @param bookings what is on
 */
public record Wings(Director director, Bookings bookings) implements Stage {
    @Override
    public void happened(Fact fact) {
        switch (fact) {
            case TournamentFact.BettingOpened opened ->
                bookings.of(opened.match()).ifPresent(director::announce);
            case TournamentFact.MatchDrawn drawn -> bookings.of(drawn.match()).ifPresent(director::prepare);
            case TournamentFact.SceneShown shown
            when shown.match().scene() == 1 -> bookings.next(shown.match()).ifPresent(director::announce);
            default -> {}
        }
    }

    /**
     * Goes on with what an earlier run of the program had not made ready.
     *
     * @param parlor whose matches
     */
    public void resume(ParlorId parlor) {
        bookings.programme().tournaments(parlor).stream()
                .flatMap(tournament -> bookings.programme().bouts(tournament).stream())
                .flatMap(bouts -> bouts.current().stream())
                .forEach(bout -> {
                    switch (bout.match()) {
                        case Match.Unsettled decided -> bookings.of(decided).ifPresent(director::prepare);
                        case Match.Live waiting -> bookings.of(waiting).ifPresent(director::announce);
                        default -> {}
                    }
                });
    }
}
