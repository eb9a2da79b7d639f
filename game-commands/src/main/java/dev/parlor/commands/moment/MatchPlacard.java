package dev.parlor.commands.moment;

import dev.parlor.commands.Control;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Illustration;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.commands.betting.BoardEmbed;
import dev.parlor.commands.tournament.Bout;
import dev.parlor.commands.tournament.Marquee;
import dev.parlor.core.betting.Board;
import dev.parlor.core.betting.Books;
import dev.parlor.core.chance.Entropy;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.Plate;
import dev.parlor.core.show.Scene;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Tournament;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the message about a match says from its first bet to its last payout. */
record MatchPlacard(Words words, Bout bout, Panel panel) {
    Placard open(Match.Betting match, Board board) {
        List<Control.Button> buttons = new ArrayList<>();
        for (Corner corner : Corner.values()) {
            buttons.add(panel.button(
                    corner.name(),
                    "bet place",
                    Map.of("match", number(), "fighter", corner.name()),
                    words.say("board.back", new Slot("fighter", new Marquee(words).fighter(bout, corner)))));
        }
        buttons.add(mine());
        Embed embed = new BoardEmbed(words, bout, board)
                .embed(match)
                .field(
                        words.say("moment.opened.commitment"),
                        Text.of(new Span.Digest(match.commitment().hex())));
        return on(Reply.publicly(paused()).with(embed).with(buttons));
    }

    /** The same before and after the draw, of which nothing is told. */
    Placard frozen(Match.Paired match, List<String> bets, Board board) {
        Embed embed = new BoardEmbed(words, bout, board)
                .embed(match)
                .field(
                        words.say("placard.frozen"),
                        words.say("placard.digest", Slot.number("bets", bets.size()))
                                .then(Text.plain(" "))
                                .then(Text.of(
                                        new Span.Digest(Entropy.ofLines(bets).text()))));
        return on(Reply.publicly(paused()).with(embed).with(List.of(mine())));
    }

    Placard scene(Scene scene, Board board) {
        Reply told = Reply.publicly(paused())
                .with(Embed.of(new Marquee(words).title(bout), new Narration(words).until(scene))
                        .field(words.say("board.pool"), pool(board)))
                .with(List.of(mine()));
        return on(picture(scene).map(told::with).orElse(told));
    }

    Placard settled(Match.Settled match, Books books, Optional<Scene> last) {
        Reply ring = new Ring(words, bout, match).settled(match, books);
        Embed result = ring.embeds().getFirst();
        Text end = last.map(scene -> Narration.end(scene.show().script())).orElse(Text.NONE);
        Reply told = Reply.publicly(end)
                .with(new Backers(match, books)
                        .paid()
                        .map(paid -> result.field(words.say("placard.paid"), paid.say(words)))
                        .orElse(result))
                .with(List.of(
                        panel.button("replay", "tournament replay", match(), words.say("placard.replay")),
                        panel.button("check", "fair verify", match(), words.say("placard.check")),
                        mine()));
        return new Placard(last.flatMap(MatchPlacard::picture).map(told::with).orElse(told), true);
    }

    private Text pool(Board board) {
        return Text.of(
                new Span.Money(board.gross().value(), panel.plan().rules().currency()));
    }

    /** A scene without a picture of its own keeps the one before. */
    private static Optional<Illustration> picture(Scene scene) {
        return scene.picture()
                .map(Illustration::of)
                .or(() -> IntStream.range(1, scene.number())
                        .mapToObj(number -> Part.openedBy(number, scene.of()))
                        .flatMap(Optional::stream)
                        .flatMap(part -> scene.show().plate(part).stream())
                        .reduce((first, second) -> second)
                        .map(MatchPlacard::illustration));
    }

    private static Illustration illustration(Plate plate) {
        return new Illustration(plate.hash(), plate.alternative());
    }

    private Text paused() {
        return bout.whole() instanceof Tournament.Paused
                ? words.say(
                        "moment.paused",
                        Slot.quote("tournament", panel.plan().id().value()))
                : Text.NONE;
    }

    private Control.Button mine() {
        return panel.button("mine", "bet mine", "placard.mine");
    }

    private Map<String, String> match() {
        return Map.of("match", number());
    }

    private String number() {
        return Integer.toString(bout.number());
    }

    private static Placard on(Reply reply) {
        return new Placard(reply, false);
    }
}
