package dev.parlor.core.show;

import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.MatchId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Directs the shows. It has what is said and painted made ahead, off stage; when a scene is due, it takes what there is,
 * and what is missing is made by the house on the spot. So nobody outside can hold a scene up, and once something was
 * said it stays: after a restart the show goes on with the same words.
 *
 * <p>It changes nothing of a match: it reads finished transcripts.
 */
public final class Director {
    private final ShowDesk desk;
    private final HouseVoice voice;
    private final Crew crew;
    private final Casting casting;
    private final Easel easel;
    private final Lanes lanes;
    private final Consumer<? super RuntimeException> faults;

    /**
     * What a director works with.
     *
     * @param pictures where pictures are kept
     * @param themes where matches take place, one or more
     * @param stage hears of pictures that come late
     * @param background runs what takes time, each piece on a thread of its own
     * @param faults hears what went wrong off stage
     */
    public record House(
            Pictures pictures,
            List<Theme> themes,
            Stage stage,
            Executor background,
            Consumer<? super RuntimeException> faults) {
        /** Copies the themes. */
        public House {
            themes = List.copyOf(themes);
        }
    }

    /**
     * A director.
     *
     * @param desk where shows are kept
     * @param voice what the house says
     * @param crew who tells and paints
     * @param house what else is needed
     */
    public Director(ShowDesk desk, HouseVoice voice, Crew crew, House house) {
        this.desk = desk;
        this.voice = voice;
        this.crew = crew;
        this.casting = new Casting(desk, crew, house.themes(), house.faults());
        this.easel = new Easel(desk, crew.painter(), house.pictures(), house.stage(), house.faults());
        this.lanes = new Lanes(house.background(), house.faults());
        this.faults = house.faults();
    }

    /**
     * Prepares what can be made before a match is decided: looks at the fighters, and the picture of their entrance.
     * Returns at once; doing it twice changes nothing.
     *
     * @param booking a match whose fighters are known
     */
    public void announce(Booking booking) {
        MatchId match = booking.match().id();
        lanes.run(pictures(match), () -> {
            if (desk.plate(match, Part.ENTRANCE).isEmpty()) {
                easel.paint(
                        new Commission.Entrance(casting.looked(booking)),
                        crew.times().picture());
            }
        });
    }

    /**
     * Prepares the show of a decided match: what is said, and then its pictures, one after the other. Returns at once;
     * doing it twice changes nothing.
     *
     * @param booking a match that is decided and not shown yet
     */
    public void prepare(Booking booking) {
        if (booking.match() instanceof Match.Decided match) {
            lanes.run("words." + match.id(), () -> {
                Telling telling = telling(booking, match);
                Narration narration = desk.show(match.id())
                        .map(show -> new Narration(show.script(), Map.of(), show.credit()))
                        .orElseGet(() -> told(telling, voice.tell(match, booking.before())));
                desk.tell(match.id(), narration);
                lanes.run(pictures(match.id()), () -> paint(telling, narration));
            });
        }
    }

    private void paint(Telling telling, Narration narration) {
        for (Part part : Part.values()) {
            if (desk.plate(telling.meeting().match(), part).isEmpty()) {
                String sketch = narration.sketches().getOrDefault(part, "");
                easel.paint(commission(part, telling, sketch), crew.times().picture());
            }
        }
    }

    private Narration told(Telling telling, BattleScript house) {
        try {
            return crew.narrator().narrate(telling, house, crew.times().narration());
        } catch (RuntimeException e) {
            faults.accept(e);
            return Narration.ofTheHouse(house);
        }
    }

    /**
     * What the audience gets when a scene is on. Waits for nobody outside.
     *
     * @param booking a match that is on stage
     * @return its present scene, the same one whenever it is asked for but for pictures that were replaced; empty if the
     *     match is not on stage
     */
    public Optional<Scene> scene(Booking booking) {
        return booking.match() instanceof Match.Showing showing
                ? Optional.of(scene(booking, showing, showing.scene(), showing.scenes()))
                : Optional.empty();
    }

    /**
     * The whole show of a match that is over, as the audience got it.
     *
     * @param booking a match that is paid
     * @param scenes in how many scenes
     * @return the scenes in their order; empty if the match is not over
     */
    public List<Scene> replay(Booking booking, int scenes) {
        return booking.match() instanceof Match.Settled settled
                ? IntStream.rangeClosed(1, scenes)
                        .mapToObj(number -> scene(booking, settled, number, scenes))
                        .toList()
                : List.of();
    }

    private Scene scene(Booking booking, Match.Decided match, int number, int scenes) {
        Show show = desk.show(match.id()).orElseGet(() -> improvised(booking, match));
        return new Scene(
                show, number, scenes, Part.openedBy(number, scenes).flatMap(part -> seen(part, booking, match)));
    }

    /** Nobody told it in time, so the house does; its pictures are begun, to be there when later scenes are on. */
    private Show improvised(Booking booking, Match.Decided match) {
        Narration narration = Narration.ofTheHouse(voice.tell(match, booking.before()));
        Show show = desk.tell(match.id(), narration);
        if (match instanceof Match.Showing) {
            lanes.run(pictures(match.id()), () -> paint(telling(booking, match), narration));
        }
        return show;
    }

    /** A picture as it hangs, or painted by the house; a show without a picture is better than none. */
    private Optional<Painting> seen(Part part, Booking booking, Match.Decided match) {
        try {
            return Optional.of(easel.find(match.id(), part)
                    .orElseGet(() -> easel.paintAtOnce(commission(part, telling(booking, match), ""))));
        } catch (RuntimeException e) {
            faults.accept(e);
            return Optional.empty();
        }
    }

    private Telling telling(Booking booking, Match.Decided match) {
        return new Telling(casting.known(booking), match.fight().transcript());
    }

    private static String pictures(MatchId match) {
        return "pictures." + match;
    }

    private static Commission commission(Part part, Telling telling, String sketch) {
        return switch (part) {
            case ENTRANCE -> new Commission.Entrance(telling.meeting());
            case CLASH -> new Commission.Clash(telling, sketch);
            case VERDICT -> new Commission.Verdict(telling, sketch);
        };
    }
}
