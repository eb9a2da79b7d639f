package dev.parlor.bot.table;

import dev.parlor.bot.relay.Stage;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Words;
import dev.parlor.commands.house.Desks;
import dev.parlor.commands.moment.Moments;
import dev.parlor.commands.tournament.Bout;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.Fact;
import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.HistoryLine;
import dev.parlor.core.money.Link;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.TournamentFact;
import java.util.List;

/** Tells the room what happens: the moments of the game, and what each seat won or lost. */
final class Room implements Stage {
    private static final int RECENT = 50;

    private final Moments moments;
    private final ReplyPrinter printer;
    private final Programme programme;
    private final BettingDesk betting;
    private final EconomyDesk economy;
    private final Seats seats;
    private final Words words;

    Room(Moments moments, ReplyPrinter printer, Desks desks, Seats seats, Words words) {
        this.moments = moments;
        this.printer = printer;
        this.programme = new Programme(desks.tournaments());
        this.betting = desks.betting();
        this.economy = desks.economy();
        this.seats = seats;
        this.words = words;
    }

    @Override
    public void happened(Fact fact) {
        if (!isAnswered(fact)) {
            moments.tell(fact, words).ifPresent(reply -> show(fact, reply));
        }
        if (fact instanceof TournamentFact.MatchSettled settled) {
            bettors(settled).forEach(bettor -> result(settled, bettor));
        }
    }

    /** At one table everybody has just read the answer to whoever leads a fighter in or takes one out. */
    private static boolean isAnswered(Fact fact) {
        return fact instanceof TournamentFact.FighterJoined || fact instanceof TournamentFact.FighterLeft;
    }

    private void show(Fact fact, Reply reply) {
        if (fact instanceof TournamentFact.SceneShown) {
            printer.tell(reply, words);
        } else {
            printer.print(reply, words);
        }
    }

    /** Everybody at the table who bet on a match, also before the program was started again. */
    private List<PlayerId> bettors(TournamentFact.MatchSettled settled) {
        return betting.tickets(settled.match().pool()).stream()
                .map(ticket -> ticket.bet().bettor())
                .distinct()
                .filter(bettor -> !seats.isPunter(bettor))
                .limit(RECENT)
                .toList();
    }

    /** What a match brought to a player, from the lines of the purse. */
    private void result(TournamentFact.MatchSettled settled, PlayerId bettor) {
        Currency currency = settled.plan().rules().currency();
        Account.Purse purse = new Account.Purse(settled.parlor(), bettor);
        List<HistoryLine> lines = economy.history(purse, currency, Long.MAX_VALUE, RECENT).stream()
                .filter(line -> line.link() instanceof Link.Match match
                        && match.match().equals(settled.match().id().value()))
                .toList();
        if (!lines.isEmpty()) {
            long change = lines.stream().mapToLong(HistoryLine::delta).sum();
            printer.print(
                    Reply.privately(words.say(
                            "table.result",
                            Slot.person("player", purse.player()),
                            Slot.number("number", number(settled.match())),
                            Slot.of("change", new Span.Change(change, currency)),
                            Slot.of(
                                    "balance",
                                    new Span.Money(
                                            economy.balance(purse, currency).value(), currency)))),
                    words);
        }
    }

    private long number(Match match) {
        return programme
                .desk()
                .tournament(match.fixture().tournament())
                .flatMap(programme::bouts)
                .flatMap(bouts -> bouts.find(match.fixture().place().code()))
                .map(Bout::number)
                .orElse(0);
    }
}
