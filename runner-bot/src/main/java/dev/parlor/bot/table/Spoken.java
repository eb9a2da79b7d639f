package dev.parlor.bot.table;

import dev.parlor.bot.terminal.Figures;
import dev.parlor.bot.terminal.Ink;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.bot.terminal.Visible;
import dev.parlor.commands.People;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.ParlorId;
import dev.parlor.core.fighter.Corner;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows the pieces of a text in a terminal. */
final class Spoken {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** What is shorter is no time in either direction. */
    private static final Duration PRESENT = Duration.ofMillis(500);

    private static final int HOURS_OF_A_DAY = 24;

    private final Screen screen;
    private final Figures figures;
    private final People people;
    private final ParlorId parlor;
    private final InstantSource clock;
    private final ZoneId zone;

    Spoken(Screen screen, People people, ParlorId parlor, InstantSource clock, ZoneId zone) {
        this.screen = screen;
        this.figures = new Figures(screen.look());
        this.people = people;
        this.parlor = parlor;
        this.clock = clock;
        this.zone = zone;
    }

    /** A piece, its colour, and whether the narrator says it; the text has no escapes, so that it can be measured. */
    record Shown(String text, Ink ink, boolean narrated) {
        Shown(String text, Ink ink) {
            this(text, ink, false);
        }

        /** A part of the piece as it looks on a screen. */
        String on(Screen screen, String part) {
            if (narrated) {
                return screen.slanted(ink, part);
            }
            return ink == Ink.TEXT ? part : screen.ink(ink, part);
        }
    }

    List<Shown> shown(Text text, Words words) {
        return text.spans().stream().map(span -> shown(span, words)).toList();
    }

    String plain(Text text, Words words) {
        return shown(text, words).stream().map(Shown::text).collect(Collectors.joining());
    }

    private Shown shown(Span span, Words words) {
        return switch (span) {
            case Span.Plain plain -> new Shown(plain.text(), Ink.TEXT);
            case Span.Quote quote -> new Shown(Visible.of(quote.text()), Ink.TEXT);
            case Span.Story story -> new Shown(Visible.of(story.text()), Ink.TEXT, true);
            case Span.Money money -> new Shown(figures.money(money.amount()) + " " + money.currency(), Ink.BRASS);
            case Span.Change change ->
                new Shown(
                        figures.signed(change.amount()) + " " + change.currency(),
                        change.amount() < 0 ? Ink.BAD : Ink.GOOD);
            case Span.Count count -> new Shown(figures.money(count.number()), Ink.TEXT);
            case Span.Chance chance -> new Shown(figures.longShot(chance.ppm()), Ink.TEXT);
            case Span.Due due -> new Shown(due(due.at(), words), Ink.MUTED);
            case Span.Person person -> new Shown(people.name(parlor, person.player()), Ink.TEXT);
            case Span.Spot spot -> new Shown("#" + Visible.of(spot.name()), Ink.TEXT);
            case Span.Mark mark -> mark(mark.corner());
            case Span.Code code -> new Shown(Visible.of(code.text()), Ink.BRASS);
            case Span.Digest digest -> new Shown(digest.hex(), Ink.FAINT);
        };
    }

    private Shown mark(Corner corner) {
        return corner == Corner.A
                ? new Shown(screen.sign("◆", "<A>"), Ink.CORNER_A)
                : new Shown(screen.sign("●", "(B)"), Ink.CORNER_B);
    }

    private String due(Instant at, Words words) {
        Duration away = Duration.between(clock.instant(), at);
        boolean sameDay = at.atZone(zone)
                .toLocalDate()
                .equals(clock.instant().atZone(zone).toLocalDate());
        String absolute = (sameDay ? TIME : DATE).format(at.atZone(zone));
        return plain(
                words.say(tense(away), Slot.words("length", length(away.abs())), Slot.words("at", absolute)), words);
    }

    private static String tense(Duration away) {
        if (away.abs().compareTo(PRESENT) < 0) {
            return "time.now";
        }
        return away.isNegative() ? "time.past" : "time.ahead";
    }

    /** In the largest unit of which there are two, to the nearest. */
    private static String length(Duration away) {
        long hours = away.plusMinutes(30).toHours();
        if (hours >= 2 * HOURS_OF_A_DAY) {
            return away.plusHours(HOURS_OF_A_DAY / 2).toDays() + " d";
        }
        if (hours >= 2) {
            return hours + " h";
        }
        return away.toMinutes() >= 2
                ? away.plusSeconds(30).toMinutes() + " min"
                : away.plusMillis(500).toSeconds() + " s";
    }
}
