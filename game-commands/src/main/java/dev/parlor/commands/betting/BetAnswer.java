package dev.parlor.commands.betting;

import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Words;
import dev.parlor.commands.money.Pauses;
import dev.parlor.commands.tournament.Bout;
import dev.parlor.commands.tournament.Marquee;
import dev.parlor.commands.tournament.Outlook;
import dev.parlor.commands.tournament.States;
import dev.parlor.core.betting.Bet;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.BetOutcome;
import dev.parlor.core.betting.Ticket;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.money.Currency;
import dev.parlor.core.tournament.Match;
import java.util.Optional;

/** What is told of a bet. */
record BetAnswer(Invocation invocation, Bout bout, Bookmaker bookmaker) {
    /** The answer to an act whose bet was taken before the answer could be kept. */
    Optional<Reply> before(Match.Paired match) {
        return bookmaker
                .desk()
                .ticket(new BetId(invocation.act()))
                .filter(ticket -> ticket.pool().equals(match.pool())
                        && ticket.bet().bettor().equals(invocation.player()))
                .map(this::placed);
    }

    Reply of(BetOutcome outcome) {
        return switch (outcome) {
            case BetOutcome.Placed placed -> placed(placed.ticket());
            case BetOutcome.Repeated repeated -> placed(repeated.first());
            case BetOutcome.KeyTaken taken -> refused("bet.keytaken");
            case BetOutcome.NoSuchPool none -> Reply.privately(new Outlook(bookmaker.programme(), words()).of(bout));
            case BetOutcome.Closed closed ->
                Reply.privately(words().say(
                                "bet.closed",
                                Slot.number("number", bout.number()),
                                words().slot("state", States.key(bout.match()))));
            case BetOutcome.NoSuchPick none -> refused("bet.nopick");
            case BetOutcome.Barred barred -> refused("bet.barred");
            case BetOutcome.Limited limited -> Reply.privately(Pauses.say(words(), limited.by()));
            case BetOutcome.BelowMinimum below ->
                Reply.privately(words().say("bet.minimum", Slot.money("minimum", below.minimum(), currency())));
            case BetOutcome.PoolFull full ->
                Reply.privately(words().say("bet.full", Slot.money("room", full.room(), currency())));
            case BetOutcome.CannotCover poor ->
                Reply.privately(words().say(
                                poor.balance().isZero() ? "bet.empty" : "bet.poor",
                                Slot.money("balance", poor.balance().amount(), currency()),
                                Slot.money("needed", poor.needed(), currency())));
        };
    }

    private Reply placed(Ticket ticket) {
        Bet bet = ticket.bet();
        Corner corner = Corner.valueOf(bet.pick().value());
        Slot closes = bout.match() instanceof Match.Betting betting
                ? new Slot("closes", words().say("bet.closes", Slot.due("until", betting.until())))
                : new Slot("closes", words().say(States.key(bout.match())));
        return Reply.publicly(words().say(
                        "bet.placed",
                        Slot.person("player", bet.bettor()),
                        Slot.money("stake", bet.stake(), currency()),
                        new Slot("fighter", new Marquee(words()).fighter(bout, corner)),
                        Slot.number("number", bout.number()),
                        Slot.money("back", ticket.odds().returns(bet.stake()), currency()),
                        Slot.words("odds", ticket.odds().toString()),
                        closes));
    }

    private Reply refused(String key) {
        return Reply.privately(words().say(key));
    }

    private Currency currency() {
        return bout.tournament().rules().currency();
    }

    private Words words() {
        return invocation.words();
    }
}
