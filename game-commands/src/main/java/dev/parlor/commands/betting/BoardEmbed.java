package dev.parlor.commands.betting;

import dev.parlor.commands.Embed;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.commands.tournament.Bout;
import dev.parlor.commands.tournament.Marquee;
import dev.parlor.commands.tournament.States;
import dev.parlor.core.betting.Board;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.money.Currency;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Pairing;

/**
 * The board of a match: both corners, their chances, the pool, and what each would pay if it closed now.
 *
 * @param words the language
 * @param bout the match as people speak of it
 * @param board its pool
 */
public record BoardEmbed(Words words, Bout bout, Board board) {
    /**
     * The board.
     *
     * @param match the match in the same state
     * @return a titled part with a field for each corner
     */
    public Embed embed(Match.Paired match) {
        Embed embed = Embed.of(new Marquee(words).title(bout), state());
        for (Corner corner : Corner.values()) {
            embed = embed.field(new Marquee(words).fighter(bout, corner), corner(match, corner));
        }
        Embed whole = embed.field(
                words.say("board.pool"),
                words.say(
                        "board.gross",
                        Slot.money("gross", board.gross(), currency()),
                        Slot.of("cut", new Span.Chance(board.takeout().bps() * 100L))));
        return isOpen() ? whole.footer(words.say("board.footer")) : whole;
    }

    private boolean isOpen() {
        return bout.match() instanceof Match.Betting;
    }

    private Text state() {
        return bout.match() instanceof Match.Betting betting
                ? words.say("board.open", Slot.due("until", betting.until()))
                : words.say(States.key(bout.match()));
    }

    private Text corner(Match.Paired match, Corner corner) {
        Slot chance = Slot.of("chance", new Span.Chance(match.pairing().chance().of(corner)));
        return board.odds(Pairing.pick(corner))
                .map(odds -> words.say(
                        isOpen() ? "board.corner" : "board.corner.frozen",
                        chance,
                        Slot.money("stakes", board.on(Pairing.pick(corner)), currency()),
                        Slot.words("odds", odds.toString())))
                .orElseGet(() -> words.say("board.corner.nobody", chance));
    }

    private Currency currency() {
        return bout.tournament().rules().currency();
    }
}
