package dev.parlor.core.show;

import dev.parlor.core.ParlorId;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.tournament.MatchId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds out who meets where, and what is seen of the fighters. */
final class Casting {
    private final ShowDesk desk;
    private final Crew crew;
    private final List<Theme> themes;
    private final Consumer<? super RuntimeException> faults;

    Casting(ShowDesk desk, Crew crew, List<Theme> themes, Consumer<? super RuntimeException> faults) {
        this.desk = desk;
        this.crew = crew;
        this.themes = themes;
        this.faults = faults;
    }

    /** Who meets where; an onlooker outside is asked about pictures that nobody has looked at. */
    Meeting looked(Booking booking) {
        return meeting(booking, crew.times().look());
    }

    /** Who meets where, as far as it is known already. */
    Meeting known(Booking booking) {
        return meeting(booking, Duration.ZERO);
    }

    private Meeting meeting(Booking booking, Duration time) {
        MatchId id = booking.match().id();
        return new Meeting(
                booking.parlor(),
                id,
                booking.occasion(),
                Theme.of(themes, id),
                booking.match().pairing(),
                sight(booking, Corner.A, time),
                sight(booking, Corner.B, time));
    }

    /** What is seen of a fighter; nothing, if looking fails. */
    private Sight sight(Booking booking, Corner corner, Duration time) {
        try {
            return crew.portraits()
                    .of(booking.match().pairing().in(corner))
                    .map(portrait -> new Sight(look(booking.parlor(), portrait, time), Optional.of(portrait)))
                    .orElse(Sight.NOTHING);
        } catch (RuntimeException e) {
            faults.accept(e);
            return Sight.NOTHING;
        }
    }

    /** What the house sees can be seen again at any time, so only the words of others are kept. */
    private Look look(ParlorId parlor, PictureFile portrait, Duration time) {
        Sha256 hash = portrait.hash();
        return desk.sighting(hash)
                .orElseGet(() -> {
                    Onlooker.Seen seen = crew.onlooker().look(new Onlooker.View(parlor, portrait), time);
                    return seen.credit().isOfTheHouse() ? seen : desk.saw(hash, seen);
                })
                .look();
    }
}
