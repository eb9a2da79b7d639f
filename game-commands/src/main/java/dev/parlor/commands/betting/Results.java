package dev.parlor.commands.betting;

import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.commands.tournament.Bout;
import dev.parlor.commands.tournament.States;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.Books;
import dev.parlor.core.betting.Odds;
import dev.parlor.core.betting.Pool;
import dev.parlor.core.betting.Ticket;
import dev.parlor.core.money.Amount;
import dev.parlor.core.tournament.Match;
import java.util.List;
import java.util.Optional;

/**
 * What became of the bets on a match. When it is settled, what the winners got counts, and no longer what the board said
 * when the bets were placed.
 */
record Results(Bout bout, Optional<Odds> paid, Words words) {
    private static final Text NOTHING = Text.plain("-");

    static Results of(Bout bout, List<Ticket> all, BettingDesk desk, Words words) {
        return new Results(
                bout,
                bout.match() instanceof Match.Settled settled
                        ? desk.pool(settled.pool()).flatMap(pool -> paid(pool, settled, all))
                        : Optional.empty(),
                words);
    }

    private static Optional<Odds> paid(Pool pool, Match.Settled settled, List<Ticket> all) {
        Amount stakes = all.stream()
                .filter(ticket -> isWinner(ticket, settled))
                .map(ticket -> ticket.bet().stake())
                .reduce(Amount.ZERO, Amount::plus);
        return Optional.of(pool)
                .filter(Pool.Settled.class::isInstance)
                .map(found -> ((Pool.Settled) found).books())
                .map(Books::paid)
                .filter(paid -> !stakes.isZero() && paid.compareTo(stakes) >= 0)
                .map(paid -> new Odds(paid, stakes));
    }

    Text odds(Ticket ticket) {
        return bout.match() instanceof Match.Settled settled
                ? paid.filter(odds -> isWinner(ticket, settled))
                        .map(odds -> Text.plain(odds.toString()))
                        .orElse(NOTHING)
                : Text.plain(ticket.odds().toString());
    }

    Text state(Ticket ticket) {
        return bout.match() instanceof Match.Settled settled
                ? words.say(isWinner(ticket, settled) ? "mine.won" : "mine.lost")
                : words.say(States.key(bout.match()));
    }

    private static boolean isWinner(Ticket ticket, Match.Settled settled) {
        return ticket.bet().pick().value().equals(settled.fight().winner().name());
    }
}
