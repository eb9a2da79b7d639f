package dev.parlor.commands.moment;

import dev.parlor.commands.Embed;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.commands.tournament.Bout;
import dev.parlor.commands.tournament.Marquee;
import dev.parlor.core.betting.Board;
import dev.parlor.core.betting.Books;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.money.Amount;
import dev.parlor.core.tournament.Match;
import java.util.Optional;

/** Says what happens in the ring: bets are opened and frozen, and the match is paid. */
record Ring(Words words, Bout bout, Match.Paired match) {
    Reply opened() {
        Embed embed = Embed.of(new Marquee(words).title(bout), opening());
        for (Corner corner : Corner.values()) {
            embed = embed.field(
                    fighter(corner),
                    words.say(
                            "moment.opened.chance",
                            Slot.of(
                                    "chance",
                                    new Span.Chance(match.pairing().chance().of(corner)))));
        }
        return Reply.publicly(Text.NONE)
                .with(
                        match instanceof Match.Undrawn undrawn
                                ? embed.field(
                                        words.say("moment.opened.commitment"),
                                        Text.of(new Span.Digest(
                                                undrawn.commitment().hex())))
                                : embed);
    }

    private Text opening() {
        return match instanceof Match.Betting betting
                ? words.say("moment.opened.body", Slot.due("until", betting.until()))
                : Text.NONE;
    }

    Reply locked(Match.Locked locked, Optional<Board> board) {
        Amount gross = board.map(Board::gross).orElse(Amount.ZERO);
        return Reply.publicly(Text.NONE)
                .with(Embed.of(
                        words.say("moment.locked", Slot.number("number", bout.number())),
                        words.say(
                                        "moment.locked.body",
                                        Slot.number("bets", locked.bets().size()),
                                        money("gross", gross))
                                .then(Text.plain(" "))
                                .then(Text.of(new Span.Digest(locked.digest().text())))));
    }

    Reply settled(Match.Settled settled, Books books) {
        Corner winner = settled.fight().winner();
        return Reply.publicly(Text.NONE)
                .with(Embed.of(words.say("moment.settled", new Slot("fighter", fighter(winner))), words.say(how(books)))
                        .field(
                                new Marquee(words).title(bout),
                                words.say(
                                        "moment.settled.books",
                                        money("gross", books.gross()),
                                        money("fee", books.fee()),
                                        money("net", books.net()),
                                        money("paid", books.paid()),
                                        money("dust", books.dust())))
                        .field(
                                words.say("moment.settled.seed"),
                                Text.of(new Span.Digest(
                                        settled.fight().proof().seed().hex())))
                        .footer(words.say("moment.settled.trust")));
    }

    private static String how(Books books) {
        if (books.gross().isZero()) {
            return "moment.settled.empty";
        }
        return books.fee().isZero() && books.paid().equals(books.gross())
                ? "moment.settled.refunded"
                : "moment.settled.won";
    }

    private Text fighter(Corner corner) {
        return Text.of(
                new Span.Mark(corner),
                new Span.Plain(" "),
                new Span.Quote(match.pairing().in(corner).name()));
    }

    private Slot money(String name, Amount amount) {
        return Slot.money(name, amount, bout.tournament().rules().currency());
    }
}
