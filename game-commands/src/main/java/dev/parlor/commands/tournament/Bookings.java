package dev.parlor.commands.tournament;

import dev.parlor.commands.Messages;
import dev.parlor.core.show.Booking;
import dev.parlor.core.tournament.Match;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells the director of the show about matches.
 *
 * @param programme what is on
 */
public record Bookings(Programme programme) {
    /**
     * A match that is put on stage.
     *
     * @param match the match in the state in which it is to be shown
     * @return what the director has to know, if the match's tournament is known
     */
    public Optional<Booking> of(Match.Paired match) {
        return bouts(match)
                .flatMap(bouts -> bouts.find(match.fixture().place().code()).map(bout -> booking(bouts, bout, match)));
    }

    /**
     * The match behind another one, whose show can be prepared while that one is on.
     *
     * @param match a match
     * @return the next one whose fighters are known
     */
    public Optional<Booking> next(Match.Paired match) {
        return bouts(match)
                .flatMap(bouts -> bouts.all().stream()
                        .dropWhile(bout -> !bout.place().equals(match.fixture().place()))
                        .skip(1)
                        .flatMap(bout -> bout.match() instanceof Match.Seeded seeded
                                ? Optional.of(booking(bouts, bout, seeded)).stream()
                                : Stream.<Booking>empty())
                        .findFirst());
    }

    private Optional<Bouts> bouts(Match match) {
        return programme.desk().tournament(match.fixture().tournament()).flatMap(programme::bouts);
    }

    /** Announcers outside speak English. */
    private static Booking booking(Bouts bouts, Bout bout, Match.Paired match) {
        return new Booking(
                bout.tournament().parlor(),
                Messages.in(Locale.ENGLISH).line(bout.round()),
                match,
                before(bouts, match));
    }

    /** The fights before a match, in playing order. */
    private static List<Match.Decided> before(Bouts bouts, Match match) {
        return bouts.all().stream()
                .takeWhile(bout -> !bout.place().equals(match.fixture().place()))
                .map(Bout::match)
                .filter(Match.Decided.class::isInstance)
                .map(Match.Decided.class::cast)
                .toList();
    }
}
