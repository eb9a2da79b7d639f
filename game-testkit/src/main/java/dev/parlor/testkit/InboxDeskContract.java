package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.Transactions;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.show.InboxDesk;
import dev.parlor.core.show.InboxOutcome;
import dev.parlor.core.show.PaintJob;
import dev.parlor.core.show.PaintJobId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waiting for calls must do on every storage. */
public abstract class InboxDeskContract {
    private static final PaintJobId JOB = new PaintJobId("job-1");
    private static final PaintJobId OTHER = new PaintJobId("job-2");
    private static final String SECRET = "s3cret";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration MOMENT = Duration.ofNanos(1);
    private static final InboxOutcome ACCEPTED = new InboxOutcome.Accepted(JOB);
    private static final InboxOutcome REFUSED = new InboxOutcome.Refused();

    private final HandClock clock = new HandClock(NOON);
    private Transactions<? extends InboxDesk.Storage> storage;
    private InboxDesk desk;

    /** For a storage's author to extend. */
    protected InboxDeskContract() {}

    /**
     * Opens an empty storage; called before each test.
     *
     * @param time the storage's clock
     * @return transactions on it
     */
    protected abstract Transactions<? extends InboxDesk.Storage> openStorage(InstantSource time);

    @BeforeEach
    final void open() {
        storage = openStorage(clock);
        desk = new InboxDesk(storage, clock);
    }

    @Test
    final void aCallThatIsWaitedForCountsOnce() {
        PaintJob job = expect(JOB);
        assertThat(job).isEqualTo(new PaintJob(JOB, Sha256.of(SECRET), NOON.plus(PATIENCE), PaintJob.State.PENDING));
        assertThat(find(JOB)).contains(job);
        assertThat(desk.call(JOB, SECRET)).isEqualTo(ACCEPTED);
        assertThat(desk.call(JOB, SECRET)).isEqualTo(REFUSED);
        assertThat(state(JOB)).contains(PaintJob.State.NOTIFIED);
    }

    @Test
    final void aWrongSecretIsRefusedAndSpoilsNothing() {
        expect(JOB);
        for (String wrong : List.of("", "S3cret", Sha256.of(SECRET).hex(), "s3cret\u0000", "🐒' OR '1'='1")) {
            assertThat(desk.call(JOB, wrong)).as(wrong).isEqualTo(REFUSED);
        }
        assertThat(desk.call(JOB, SECRET)).isEqualTo(ACCEPTED);
    }

    @Test
    final void anUnknownJobIsRefused() {
        expect(JOB);
        assertThat(desk.call(OTHER, SECRET)).isEqualTo(REFUSED);
        assertThat(desk.call(OTHER, "no job")).isEqualTo(REFUSED);
        assertThat(find(OTHER)).isEmpty();
        assertThat(state(JOB)).contains(PaintJob.State.PENDING);
    }

    @Test
    final void aSecretOpensItsOwnJobOnly() {
        expect(JOB);
        desk.expect(OTHER, Sha256.of("another"), PATIENCE);
        assertThat(desk.call(OTHER, SECRET)).isEqualTo(REFUSED);
        assertThat(desk.call(JOB, SECRET)).isEqualTo(ACCEPTED);
        assertThat(state(OTHER)).contains(PaintJob.State.PENDING);
    }

    @Test
    final void aCallAtTheLastInstantCounts() {
        expect(JOB);
        clock.move(PATIENCE.minus(MOMENT));
        assertThat(desk.call(JOB, SECRET)).isEqualTo(ACCEPTED);
    }

    @Test
    final void aCallThatIsTooLateIsRefused() {
        expect(JOB);
        clock.move(PATIENCE);
        assertThat(desk.call(JOB, SECRET)).isEqualTo(REFUSED);
        assertThat(state(JOB)).contains(PaintJob.State.PENDING);
    }

    @Test
    final void nobodyWaitsForACallBehindAClosing() {
        expect(JOB);
        desk.close(JOB);
        assertThat(desk.call(JOB, SECRET)).isEqualTo(REFUSED);
        assertThat(state(JOB)).contains(PaintJob.State.CLOSED);
    }

    @Test
    final void closingChangesNothingAboutWhatCameOrIsUnknown() {
        expect(JOB);
        assertThat(desk.call(JOB, SECRET)).isEqualTo(ACCEPTED);
        desk.close(JOB);
        desk.close(OTHER);
        assertThat(state(JOB)).contains(PaintJob.State.NOTIFIED);
        assertThat(find(OTHER)).isEmpty();
    }

    @Test
    final void ofAHundredCallsAtOnceOneCounts() {
        expect(JOB);
        List<InboxOutcome> outcomes = Races.run(100, number -> desk.call(JOB, SECRET));
        assertThat(Collections.frequency(outcomes, ACCEPTED)).isEqualTo(1);
        assertThat(Collections.frequency(outcomes, REFUSED)).isEqualTo(99);
    }

    @Test
    final void callsAndAClosingAtOnceEndOneWay() {
        expect(JOB);
        List<Boolean> accepted = Races.run(20, number -> {
            if (number == 10) {
                desk.close(JOB);
                return false;
            }
            return desk.call(JOB, SECRET).equals(ACCEPTED);
        });
        boolean came = state(JOB).equals(Optional.of(PaintJob.State.NOTIFIED));
        assertThat(Collections.frequency(accepted, true)).isEqualTo(came ? 1 : 0);
        assertThat(desk.call(JOB, SECRET)).isEqualTo(REFUSED);
    }

    @Test
    final void twentyJobsAtOnceAreAllKept() {
        List<PaintJob> jobs = Races.run(20, number -> expect(new PaintJobId("job-" + number)));
        assertThat(jobs)
                .allSatisfy(
                        job -> assertThat(desk.call(job.id(), SECRET)).isEqualTo(new InboxOutcome.Accepted(job.id())));
    }

    @Test
    final void theNameOfAJobIsNew() {
        expect(JOB);
        desk.call(JOB, SECRET);
        assertThatThrownBy(() -> expect(JOB))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("There is a paint job job-1");
        assertThat(state(JOB)).contains(PaintJob.State.NOTIFIED);
    }

    @Test
    final void aJobIsForgottenADayAfterItWasDue() {
        expect(JOB);
        clock.move(PATIENCE.plusDays(1));
        expect(OTHER);
        assertThat(find(JOB)).isPresent();
        clock.move(MOMENT);
        expect(new PaintJobId("job-3"));
        assertThat(find(JOB)).isEmpty();
        assertThat(find(OTHER)).isPresent();
    }

    @Test
    final void theOldestJobsGoFirstAndNoMoreThanAskedFor() {
        List<PaintJobId> ids =
                IntStream.range(0, 12).mapToObj(n -> new PaintJobId("j" + n)).toList();
        for (PaintJobId id : ids.reversed()) {
            expect(id);
            clock.move(Duration.ofSeconds(1));
        }
        assertThat(prune(5)).isEqualTo(5);
        assertThat(ids.stream().filter(id -> find(id).isPresent())).isEqualTo(ids.subList(0, 7));
        assertThat(prune(100)).isEqualTo(7);
        assertThat(prune(100)).isZero();
    }

    @Test
    final void jobsOfOneInstantGoInPartsAsWell() {
        IntStream.range(0, 7).forEach(number -> expect(new PaintJobId("j" + number)));
        assertThat(prune(5)).isEqualTo(5);
        assertThat(prune(5)).isEqualTo(2);
    }

    @Test
    final void whatIsRolledBackWasNeverKept() {
        expect(JOB);
        assertThatThrownBy(() -> storage.write(open -> {
                    open.paintJobs().add(new PaintJob(OTHER, Sha256.of(SECRET), NOON, PaintJob.State.PENDING));
                    open.paintJobs().advance(JOB, PaintJob.State.PENDING, PaintJob.State.CLOSED);
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");
        assertThat(find(OTHER)).isEmpty();
        assertThat(desk.call(JOB, SECRET)).isEqualTo(ACCEPTED);
    }

    private PaintJob expect(PaintJobId id) {
        return desk.expect(id, Sha256.of(SECRET), PATIENCE);
    }

    private Optional<PaintJob> find(PaintJobId id) {
        return storage.read(open -> open.paintJobs().find(id));
    }

    private Optional<PaintJob.State> state(PaintJobId id) {
        return find(id).map(PaintJob::state);
    }

    private int prune(int most) {
        return storage.<Integer>write(
                open -> open.paintJobs().prune(clock.instant().plus(PATIENCE).plus(MOMENT), most));
    }
}
