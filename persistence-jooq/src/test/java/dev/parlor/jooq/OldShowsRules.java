package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.chance.Sha256;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.InboxDesk;
import dev.parlor.core.show.Look;
import dev.parlor.core.show.Narration;
import dev.parlor.core.show.Onlooker;
import dev.parlor.core.show.PaintJobId;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.Show;
import dev.parlor.core.show.ShowDesk;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.HandClock;
import dev.parlor.testkit.ShowSamples;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a database keeps of shows, and what of it goes. */
abstract class OldShowsRules {
    private static final MatchId MATCH = new MatchId("t1.r1m1");
    private static final PaintJobId JOB = new PaintJobId("job-1");
    private static final Sha256 FACE = Sha256.of("a face");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int AT_ONCE = 500;

    @RegisterExtension
    final Scratch scratch;

    private final HandClock clock = new HandClock(Fixtures.NOON);
    private OldShows old;
    private JooqTransactions storage;
    private ShowDesk shows;
    private InboxDesk inbox;

    OldShowsRules(Scratch scratch) {
        this.scratch = scratch;
    }

    @BeforeEach
    final void open() {
        Database database = scratch.open(clock);
        old = database.oldShows();
        storage = Scratch.transactions(database);
        shows = new ShowDesk(storage, clock);
        inbox = new InboxDesk(storage, clock);
    }

    @Test
    void whatIsOldGoesAndNothingElse() {
        shows.tell(MATCH, Narration.ofTheHouse(ShowSamples.script("old")));
        shows.hang(MATCH, ShowSamples.plate(Part.CLASH, "old", Credit.HOUSE));
        see(FACE);
        inbox.expect(JOB, Sha256.of("secret"), PATIENCE);
        assertThat(old.prune(Fixtures.NOON)).isFalse();
        assertThat(kept()).isEqualTo("show, plate, sighting, job");
        assertThat(old.prune(Fixtures.NOON.plusNanos(1))).isFalse();
        assertThat(kept()).isEqualTo("job");
        assertThat(old.prune(Fixtures.NOON.plus(PATIENCE).plusNanos(1))).isFalse();
        assertThat(kept()).isEmpty();
    }

    @Test
    void aPictureThatIsSeenAnewIsKeptAnew() {
        see(FACE);
        clock.move(PATIENCE);
        see(FACE);
        old.prune(clock.instant());
        assertThat(shows.sighting(FACE)).isPresent();
    }

    @Test
    void muchGoesInSeveralTransactions() {
        storage.write(open -> {
            IntStream.rangeClosed(0, AT_ONCE)
                    .forEach(number -> open.sightings().keep(Sha256.of("face " + number), seen(), Fixtures.NOON));
            return open;
        });
        assertThat(old.prune(Fixtures.NOON.plusNanos(1))).isTrue();
        assertThat(old.prune(Fixtures.NOON.plusNanos(1))).isFalse();
        assertThat(IntStream.rangeClosed(0, AT_ONCE)
                        .filter(number ->
                                shows.sighting(Sha256.of("face " + number)).isPresent()))
                .isEmpty();
    }

    @Test
    void theLongestScriptFits() {
        Show told = shows.tell(MATCH, Narration.ofTheHouse(ScriptCodecTest.longest(0)));
        assertThat(told.script()).isEqualTo(ScriptCodecTest.longest(0));
    }

    private void see(Sha256 picture) {
        shows.saw(picture, seen());
    }

    private static Onlooker.Seen seen() {
        return new Onlooker.Seen(Look.of("golden fur"), ShowSamples.OUTSIDE);
    }

    private String kept() {
        return String.join(
                ", ",
                Stream.of(
                                shows.show(MATCH).map(show -> "show"),
                                shows.plate(MATCH, Part.CLASH).map(plate -> "plate"),
                                shows.sighting(FACE).map(seen -> "sighting"),
                                storage.read(open -> open.paintJobs().find(JOB)).map(job -> "job"))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
