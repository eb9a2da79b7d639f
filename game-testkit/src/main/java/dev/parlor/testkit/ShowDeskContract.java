package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.Transactions;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Look;
import dev.parlor.core.show.Narration;
import dev.parlor.core.show.Onlooker;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.Plate;
import dev.parlor.core.show.Show;
import dev.parlor.core.show.ShowDesk;
import dev.parlor.core.tournament.MatchId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What keeping shows must do on every storage. */
public abstract class ShowDeskContract {
    private static final MatchId MATCH = new MatchId("t1.r1m1");
    private static final MatchId OTHER = new MatchId("t1.r1m2");
    private static final Sha256 FACE = Sha256.of("a face");
    private static final int THREADS = 20;

    private final HandClock clock = new HandClock(NOON);
    private Transactions<? extends ShowDesk.Storage> storage;
    private ShowDesk desk;

    /** For a storage's author to extend. */
    protected ShowDeskContract() {}

    /**
     * Opens an empty storage; called before each test.
     *
     * @param time the storage's clock
     * @return transactions on it
     */
    protected abstract Transactions<? extends ShowDesk.Storage> openStorage(InstantSource time);

    @BeforeEach
    final void open() {
        storage = openStorage(clock);
        desk = new ShowDesk(storage, clock);
    }

    @Test
    final void theFirstTellingStays() {
        assertThat(desk.show(MATCH)).isEmpty();
        Narration first = Narration.ofTheHouse(ShowSamples.script("first"));
        Show told = new Show(MATCH, first.script(), Credit.HOUSE, Map.of());
        assertThat(desk.tell(MATCH, first)).isEqualTo(told);
        assertThat(desk.tell(MATCH, narration("second"))).isEqualTo(told);
        assertThat(desk.show(MATCH)).contains(told);
        assertThat(desk.show(OTHER)).isEmpty();
    }

    @Test
    final void twentyThreadsTellOneShow() {
        List<Show> told = Races.run(THREADS, number -> desk.tell(MATCH, narration("teller " + number)));
        assertThat(new HashSet<>(told)).hasSize(1);
        assertThat(desk.show(MATCH)).contains(told.getFirst());
    }

    @Test
    final void anyTextIsKeptAsItWasSaid() {
        BattleScript script = ShowSamples.hostile();
        desk.tell(MATCH, new Narration(script, Map.of(), ShowSamples.OUTSIDE));
        assertThat(desk.show(MATCH)).contains(new Show(MATCH, script, ShowSamples.OUTSIDE, Map.of()));
    }

    @Test
    final void aScriptMayHaveNoLinesButTheLastTwo() {
        BattleScript script = ShowSamples.shortest();
        desk.tell(MATCH, Narration.ofTheHouse(script));
        assertThat(desk.show(MATCH).map(Show::script)).contains(script);
    }

    @Test
    final void whatIsToldIsNotAddedAgain() {
        Show told = desk.tell(MATCH, narration("first"));
        assertThatThrownBy(() -> storage.write(open -> {
                    open.shows().add(MATCH, ShowSamples.script("second"), Credit.HOUSE, NOON);
                    return open;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("There is a show of match t1.r1m1");
        assertThat(desk.show(MATCH)).contains(told);
    }

    @Test
    final void picturesHangBeforeAnythingIsSaid() {
        Plate entrance = ShowSamples.plate(Part.ENTRANCE, "entrance", ShowSamples.OUTSIDE);
        assertThat(desk.plate(MATCH, Part.ENTRANCE)).isEmpty();
        assertThat(desk.hang(MATCH, entrance)).isEqualTo(entrance);
        assertThat(desk.show(MATCH)).isEmpty();
        assertThat(desk.plate(MATCH, Part.ENTRANCE)).contains(entrance);
        assertThat(desk.plate(MATCH, Part.CLASH)).isEmpty();
        assertThat(desk.plate(OTHER, Part.ENTRANCE)).isEmpty();
        assertThat(desk.tell(MATCH, narration("told")).plates()).isEqualTo(Map.of(Part.ENTRANCE, entrance));
    }

    @Test
    final void aShowHasAllItsPictures() {
        desk.tell(MATCH, narration("told"));
        for (Part part : Part.values()) {
            desk.hang(MATCH, ShowSamples.plate(part, part.name(), Credit.HOUSE));
            desk.hang(OTHER, ShowSamples.plate(part, "elsewhere", Credit.HOUSE));
        }
        Show show = desk.show(MATCH).orElseThrow();
        assertThat(show.plates()).hasSize(Part.values().length);
        for (Part part : Part.values()) {
            assertThat(show.plate(part)).contains(ShowSamples.plate(part, part.name(), Credit.HOUSE));
        }
    }

    @Test
    final void theHouseNeverTakesAPicturesPlace() {
        Plate outside = ShowSamples.plate(Part.CLASH, "theirs", ShowSamples.OUTSIDE);
        Plate house = ShowSamples.plate(Part.CLASH, "ours", Credit.HOUSE);
        desk.hang(MATCH, outside);
        assertThat(desk.hang(MATCH, house)).isEqualTo(outside);
        assertThat(desk.plate(MATCH, Part.CLASH)).contains(outside);
        desk.hang(OTHER, house);
        assertThat(desk.hang(OTHER, ShowSamples.plate(Part.CLASH, "again", Credit.HOUSE)))
                .isEqualTo(house);
    }

    @Test
    final void aBetterPictureTakesThePlaceOfTheHouses() {
        Plate house = ShowSamples.plate(Part.CLASH, "ours", Credit.HOUSE);
        Plate late = ShowSamples.plate(Part.CLASH, "theirs", ShowSamples.OUTSIDE);
        desk.tell(MATCH, narration("told"));
        desk.hang(MATCH, house);
        assertThat(desk.hang(MATCH, late)).isEqualTo(late);
        assertThat(desk.show(MATCH).orElseThrow().plates()).isEqualTo(Map.of(Part.CLASH, late));
    }

    @Test
    final void ofTwentyPaintersAtOnceTheHouseIsNotTheLast() {
        Credit[] credits = {Credit.HOUSE, ShowSamples.OUTSIDE};
        Races.run(
                THREADS,
                number -> desk.hang(MATCH, ShowSamples.plate(Part.VERDICT, "by " + number, credits[number % 2])));
        assertThat(desk.plate(MATCH, Part.VERDICT).map(Plate::credit)).contains(ShowSamples.OUTSIDE);
    }

    @Test
    final void theLongestSentenceAboutAPictureIsKept() {
        Plate plate = new Plate(Part.VERDICT, Sha256.of("bytes"), "🐒".repeat(Plate.LONGEST), ShowSamples.OUTSIDE);
        desk.hang(MATCH, plate);
        assertThat(desk.plate(MATCH, Part.VERDICT)).contains(plate);
    }

    @Test
    final void whatTheHouseSeesNeverTakesTheirPlace() {
        Onlooker.Seen theirs = new Onlooker.Seen(Look.of("golden fur crown"), ShowSamples.OUTSIDE);
        Onlooker.Seen ours = new Onlooker.Seen(Look.of("round brown"), Credit.HOUSE);
        assertThat(desk.sighting(FACE)).isEmpty();
        assertThat(desk.saw(FACE, ours)).isEqualTo(ours);
        assertThat(desk.saw(FACE, theirs)).isEqualTo(theirs);
        assertThat(desk.saw(FACE, ours)).isEqualTo(theirs);
        assertThat(desk.sighting(FACE)).contains(theirs);
        assertThat(desk.sighting(Sha256.of("another face"))).isEmpty();
    }

    @Test
    final void aLookMayBeFullOrEmpty() {
        Onlooker.Seen nothing = new Onlooker.Seen(Look.UNKNOWN, ShowSamples.OUTSIDE);
        Onlooker.Seen full = new Onlooker.Seen(ShowSamples.fullLook(), ShowSamples.OUTSIDE);
        desk.saw(FACE, nothing);
        assertThat(desk.sighting(FACE)).contains(nothing);
        desk.saw(FACE, full);
        assertThat(desk.sighting(FACE)).contains(full);
    }

    @Test
    final void oldShowsGoWithTheirPictures() {
        tellAndHang(MATCH);
        clock.move(Duration.ofNanos(1));
        tellAndHang(OTHER);
        assertThat(prune(NOON, 10)).isZero();
        assertThat(prune(NOON.plusNanos(1), 10)).isEqualTo(1);
        assertThat(desk.show(MATCH)).isEmpty();
        assertThat(desk.plate(MATCH, Part.CLASH)).isEmpty();
        assertThat(desk.show(OTHER).orElseThrow().plates()).containsKey(Part.CLASH);
    }

    @Test
    final void theOldestShowsGoFirstAndNoMoreThanAskedFor() {
        List<MatchId> matches =
                IntStream.range(0, 12).mapToObj(n -> new MatchId("m" + n)).toList();
        for (MatchId match : matches.reversed()) {
            tellAndHang(match);
            clock.move(Duration.ofSeconds(1));
        }
        assertThat(prune(clock.instant(), 5)).isEqualTo(5);
        assertThat(matches.stream().filter(match -> desk.show(match).isPresent()))
                .isEqualTo(matches.subList(0, 7));
        assertThat(prune(clock.instant(), 100)).isEqualTo(7);
        assertThat(prune(clock.instant(), 100)).isZero();
    }

    @Test
    final void showsOfOneInstantGoInPartsAsWell() {
        IntStream.range(0, 7).forEach(number -> tellAndHang(new MatchId("m" + number)));
        assertThat(prune(NOON.plusSeconds(1), 5)).isEqualTo(5);
        assertThat(prune(NOON.plusSeconds(1), 5)).isEqualTo(2);
    }

    @Test
    final void picturesOfWhatIsNotToldStay() {
        Plate entrance = ShowSamples.plate(Part.ENTRANCE, "early", Credit.HOUSE);
        desk.hang(OTHER, entrance);
        tellAndHang(MATCH);
        assertThat(prune(NOON.plusSeconds(1), 10)).isEqualTo(1);
        assertThat(desk.plate(OTHER, Part.ENTRANCE)).contains(entrance);
    }

    @Test
    final void whatIsRolledBackWasNeverKept() {
        assertThatThrownBy(() -> storage.write(open -> {
                    open.shows().add(MATCH, ShowSamples.script("lost"), Credit.HOUSE, NOON);
                    open.shows().hang(MATCH, ShowSamples.plate(Part.CLASH, "lost", Credit.HOUSE));
                    open.sightings().keep(FACE, new Onlooker.Seen(Look.UNKNOWN, Credit.HOUSE), NOON);
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");
        assertThat(desk.show(MATCH)).isEmpty();
        assertThat(desk.plate(MATCH, Part.CLASH)).isEmpty();
        assertThat(desk.sighting(FACE)).isEmpty();
    }

    private void tellAndHang(MatchId match) {
        desk.tell(match, narration(match.value()));
        desk.hang(match, ShowSamples.plate(Part.CLASH, match.value(), ShowSamples.OUTSIDE));
    }

    private int prune(Instant before, int most) {
        return storage.<Integer>write(open -> open.shows().prune(before, most));
    }

    private static Narration narration(String words) {
        return new Narration(ShowSamples.script(words), Map.of(Part.CLASH, "unchecked"), ShowSamples.OUTSIDE);
    }
}
