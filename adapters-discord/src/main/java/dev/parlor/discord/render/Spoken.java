package dev.parlor.discord.render;

import dev.parlor.commands.People;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Visibility;
import dev.parlor.core.PlayerId;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.fighter.Corner;
import dev.parlor.discord.commands.Manual;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns the pieces of texts into what Discord shows.
 *
 * @param people what people are called where Discord shows no mention
 * @param manual what is typed on Discord
 * @param room for whom
 * @param visibility who sees it; a reply that only one person sees keeps every hash whole
 */
record Spoken(People people, Manual manual, Room room, Visibility visibility) {
    /** How Discord names users (https://discord.com/developers/docs/reference#snowflakes). */
    private static final Pattern SNOWFLAKE = Pattern.compile("[1-9][0-9]{5,19}");

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    List<Run> runs(Text text, Place place) {
        boolean alone = text.spans().size() == 1;
        return text.spans().stream()
                .flatMap(span -> span instanceof Span.Digest digest
                        ? Stream.of(digest(digest.hex(), place, alone || visibility == Visibility.PRIVATE))
                        : runs(span, place))
                .filter(run -> !run.atoms().isEmpty())
                .toList();
    }

    private Stream<Run> runs(Span span, Place place) {
        return switch (span) {
            case Span.Plain plain -> Stream.of(ours(plain.text(), place));
            case Span.Quote quote -> Stream.of(foreign(quote.text(), place));
            case Span.Story story -> Stream.of(story(story.text(), place));
            case Span.Money money ->
                Stream.of(
                        Run.whole(Figures.number(money.amount()) + " "),
                        ours(money.currency().code(), place));
            case Span.Change change ->
                Stream.of(
                        Run.whole(Figures.change(change.amount()) + " "),
                        ours(change.currency().code(), place));
            case Span.Count count -> Stream.of(Run.whole(Figures.number(count.number())));
            case Span.Chance chance -> Stream.of(ours(Figures.percent(chance.ppm()), place));
            case Span.Due due ->
                Stream.of(Run.whole(place == Place.RUNNING ? Times.shown(due.at()) : Times.plain(due.at())));
            case Span.Person person -> Stream.of(person(person.player(), place));
            case Span.Spot spot -> Stream.of(spot(spot, place));
            case Span.Mark mark -> Stream.of(Run.whole(mark.corner() == Corner.A ? "◆" : "●"));
            case Span.Code code -> code(code.text(), place);
            case Span.Digest digest -> Stream.of(digest(digest.hex(), place, true));
        };
    }

    private static Run ours(String text, Place place) {
        return switch (place) {
            case RUNNING -> Letters.ours(text);
            case HEADING -> Letters.ours(text.replace('\n', ' '));
            case BARE -> Letters.bare(text);
            case GRID -> Letters.code(text);
        };
    }

    private static Run foreign(String text, Place place) {
        return switch (place) {
            case RUNNING, HEADING -> Letters.foreign(text);
            case BARE -> Letters.bare(text);
            case GRID -> Letters.code(text);
        };
    }

    private static Run story(String text, Place place) {
        Run story = foreign(text, place);
        return place == Place.RUNNING ? story.within("*", "*") : story;
    }

    private Run person(PlayerId player, Place place) {
        return place == Place.RUNNING && SNOWFLAKE.matcher(player.value()).matches()
                ? Run.whole("<@" + player + ">")
                : foreign(new Span.Quote(people.name(room.parlor(), player)).text(), place);
    }

    private static Run spot(Span.Spot spot, Place place) {
        return place == Place.RUNNING
                        && SNOWFLAKE.matcher(spot.channel().value()).matches()
                ? Run.whole("<#" + spot.channel() + ">")
                : foreign("#" + spot.name(), place);
    }

    private Stream<Run> code(String text, Place place) {
        if (place != Place.RUNNING) {
            return Stream.of(ours(manual.title(text, room.locale()), place));
        }
        return manual.line(text, room.locale())
                .map(Spoken::line)
                .orElseGet(() -> Stream.of(typed(manual.title(text, room.locale()))));
    }

    private static Stream<Run> line(Manual.Line line) {
        if (line.mention().isEmpty()) {
            return Stream.of(typed(line.whole()));
        }
        Run mention = Run.whole(line.mention().get());
        return line.options().isEmpty()
                ? Stream.of(mention)
                : Stream.of(mention, Run.whole(" "), typed(line.options()));
    }

    private static Run typed(String text) {
        return Letters.code(text).within("`", "`");
    }

    private static Run digest(String hex, Place place, boolean whole) {
        String shown = !whole && HASH.matcher(hex).matches() ? new Sha256(hex).shortened() : hex;
        return place == Place.RUNNING ? Letters.code(shown).within("`", "`") : foreign(shown, place);
    }

    String fit(Text text, Place place, int room) {
        return Fitting.fit(runs(text, place), room);
    }
}
