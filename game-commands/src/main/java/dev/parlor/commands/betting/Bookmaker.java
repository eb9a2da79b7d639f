package dev.parlor.commands.betting;

import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.commands.tournament.Bout;
import dev.parlor.commands.tournament.Outlook;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.Board;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Tournament;
import java.util.Optional;

/**
 * Which match somebody means, and what its board shows.
 *
 * @param programme what is on
 * @param desk where bets are placed
 */
public record Bookmaker(Programme programme, BettingDesk desk) {
    /** The match that was named, or the one that is on. */
    Optional<Bout> bout(Invocation invocation) {
        return programme
                .tournament(invocation.parlor(), invocation.options().text("tournament"))
                .flatMap(programme::bouts)
                .flatMap(bouts ->
                        invocation.options().text("match").map(bouts::find).orElseGet(bouts::current));
    }

    /** Why there is no match such as somebody meant. */
    Reply absent(Invocation invocation) {
        Words words = invocation.words();
        Optional<Tournament> tournament =
                programme.tournament(invocation.parlor(), invocation.options().text("tournament"));
        if (tournament.isEmpty() && invocation.options().text("tournament").isPresent()) {
            return Reply.privately(words.say("tournament.none"));
        }
        if (tournament.flatMap(Programme::bracket).isPresent()) {
            return Reply.privately(words.say("bet.nomatch"));
        }
        return Reply.privately(words.say("board.none")
                .then(Text.plain(" "))
                .then(tournament
                        .map(new Outlook(programme, words)::of)
                        .orElseGet(() -> words.say("tournament.nothing"))));
    }

    Optional<Board> board(Bout bout) {
        return bout.match() instanceof Match.Paired paired ? desk.board(paired.pool()) : Optional.empty();
    }
}
