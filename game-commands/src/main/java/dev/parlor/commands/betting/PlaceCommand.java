package dev.parlor.commands.betting;

import dev.parlor.commands.Command;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.OptionKind.Thing;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Topic;
import dev.parlor.commands.tournament.Bout;
import dev.parlor.commands.tournament.Marquee;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.Wish;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Pairing;
import java.util.Optional;

/** {@code /bet place}: bets on a fighter. All of a purse is bet only after a question. */
public record PlaceCommand(Bookmaker bookmaker, EconomyDesk economy, Controls controls) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "bet place",
                        Topic.BETTING,
                        Option.required("fighter", new OptionKind.Reference(Thing.CORNER), "A"),
                        Option.required("amount", new OptionKind.Sum(), "100"),
                        Option.optional("match", new OptionKind.Reference(Thing.MATCH), "3"),
                        Option.optional("tournament", new OptionKind.Reference(Thing.TOURNAMENT), "spring"))
                .with("fighter:B amount:25%", "match:3 fighter:2 amount:1k", "fighter:A amount:all")
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        Optional<Bout> bout = bookmaker.bout(invocation);
        if (bout.isEmpty()) {
            return bookmaker.absent(invocation);
        }
        if (!(bout.get().match() instanceof Match.Paired match)) {
            return Reply.privately(invocation
                    .words()
                    .say("board.unknown", Slot.number("number", bout.get().number())));
        }
        String written = invocation.options().text("fighter").orElseThrow();
        return Corners.find(bout.get(), written)
                .map(corner -> place(invocation, bout.get(), match, corner))
                .orElseGet(() -> noFighter(invocation, bout.get(), written));
    }

    private static Reply noFighter(Invocation invocation, Bout bout, String written) {
        Marquee marquee = new Marquee(invocation.words());
        return Reply.privately(invocation
                .words()
                .say(
                        "bet.nofighter",
                        Slot.quote("fighter", written),
                        Slot.number("number", bout.number()),
                        new Slot("a", marquee.fighter(bout, Corner.A)),
                        new Slot("b", marquee.fighter(bout, Corner.B))));
    }

    private Reply place(Invocation invocation, Bout bout, Match.Paired match, Corner corner) {
        Wish wish = invocation.options().sum("amount");
        BetAnswer answer = new BetAnswer(invocation, bout, bookmaker);
        Optional<Reply> before = answer.before(match);
        if (before.isPresent()) {
            return before.get();
        }
        Balance purse = economy.balance(
                invocation.parlor(),
                invocation.player(),
                bout.tournament().rules().currency());
        Amount stake = wish.of(purse).orElse(Amount.ZERO);
        boolean counts = match instanceof Match.Betting && !purse.isZero();
        if (wish instanceof Wish.All && counts && !invocation.confirmed()) {
            return controls.confirm(
                    invocation,
                    invocation
                            .words()
                            .say(
                                    "bet.sure",
                                    Slot.money(
                                            "stake",
                                            stake,
                                            bout.tournament().rules().currency()),
                                    new Slot("fighter", new Marquee(invocation.words()).fighter(bout, corner))));
        }
        return answer.of(bookmaker
                .desk()
                .place(new PlaceBet(
                        new BetId(invocation.act()), match.pool(), invocation.player(), Pairing.pick(corner), stake)));
    }
}
