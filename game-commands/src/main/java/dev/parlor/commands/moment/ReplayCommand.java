package dev.parlor.commands.moment;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Illustration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.OptionKind.Thing;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.commands.tournament.Bookings;
import dev.parlor.commands.tournament.Bout;
import dev.parlor.commands.tournament.Bouts;
import dev.parlor.commands.tournament.Marquee;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Director;
import dev.parlor.core.show.Painting;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.Scene;
import dev.parlor.core.tournament.Match;
import java.util.List;
import java.util.Optional;

/** {@code /tournament replay}: the show of a match that is over, as the audience got it. */
public record ReplayCommand(Programme programme, Director director) implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "tournament replay",
                        Topic.TOURNAMENTS,
                        Option.optional("match", new OptionKind.Reference(Thing.MATCH), "3"),
                        Option.optional("tournament", new OptionKind.Reference(Thing.TOURNAMENT), "spring"))
                .with("match:3")
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        return bout(invocation)
                .map(bout -> reply(bout, invocation.words()))
                .orElseGet(() -> Reply.privately(invocation.words().say("refused.nomatch")));
    }

    private Optional<Bout> bout(Invocation invocation) {
        return programme
                .tournament(invocation.parlor(), invocation.options().text("tournament"))
                .flatMap(programme::bouts)
                .flatMap(bouts ->
                        invocation.options().text("match").map(bouts::find).orElseGet(() -> last(bouts)));
    }

    private static Optional<Bout> last(Bouts bouts) {
        return bouts.all().reversed().stream()
                .filter(bout -> bout.match() instanceof Match.Settled)
                .findFirst()
                .or(bouts::current);
    }

    private Reply reply(Bout bout, Words words) {
        return bout.match() instanceof Match.Settled settled
                ? new Bookings(programme)
                        .of(settled)
                        .map(booking -> shown(bout, director.replay(booking, Part.values().length), words))
                        .orElseGet(() -> Reply.privately(words.say("refused.nomatch")))
                : Reply.privately(words.say("replay.notover", Slot.number("number", bout.number())));
    }

    private static Reply shown(Bout bout, List<Scene> scenes, Words words) {
        List<Text> lines = new Narration(words).lines(scenes.getFirst().show().script());
        Reply reply = Reply.publicly(Text.NONE)
                .with(Embed.of(new Marquee(words).title(bout), Text.lines(lines))
                        .footer(credits(scenes, words)));
        for (Scene scene : scenes) {
            reply = scene.picture().map(Illustration::of).map(reply::with).orElse(reply);
        }
        return reply;
    }

    private static Text credits(List<Scene> scenes, Words words) {
        Text told = words.say(
                "replay.told",
                Slot.quote("narrator", name(scenes.getFirst().show().credit(), words)));
        List<String> painters = scenes.stream()
                .flatMap(scene -> scene.picture().stream())
                .map(Painting::credit)
                .map(credit -> name(credit, words))
                .distinct()
                .toList();
        return painters.isEmpty()
                ? told
                : told.then(Text.plain(" "))
                        .then(words.say("replay.painted", Slot.quote("painters", String.join(", ", painters))));
    }

    private static String name(Credit credit, Words words) {
        if (credit.isOfTheHouse()) {
            return words.line("replay.house");
        }
        return credit.model().isEmpty() ? credit.provider() : credit.provider() + " (" + credit.model() + ")";
    }
}
