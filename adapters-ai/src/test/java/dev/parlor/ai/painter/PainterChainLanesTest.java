package dev.parlor.ai.painter;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import dev.parlor.ai.guard.DailyShares;
import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.guard.Provider;
import dev.parlor.ai.guard.Share;
import dev.parlor.ai.guard.Standing;
import dev.parlor.ai.guard.Trace;
import dev.parlor.ai.guard.Turn;
import dev.parlor.ai.wire.LogTape;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Painting;
import dev.parlor.core.show.PictureFile;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PainterChainLanesTest {
    private static final Duration SHORT = Duration.ofMillis(500);
    private static final PictureFile FILE = new PictureFile(PictureFile.Type.JPEG, 1024, 576, new byte[] {1});
    private static final Painting HOUSE = new Painting(FILE, "a fight", Credit.HOUSE);

    private final Trace trace = new Trace();
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore brushes = new Semaphore(0);
    private final BlockingQueue<Painting> late = new LinkedBlockingQueue<>();
    private PainterChain chain = chain(Duration.ofSeconds(60));

    /** Paints a picture for each brush that it is given, however long that takes. */
    private final class Slow implements Provider<Brief, Artwork> {
        @Override
        public String name() {
            return "outside";
        }

        @Override
        public Standing standing() {
            return new Standing.Ready();
        }

        @Override
        public Outcome<Artwork> ask(Brief brief, Turn turn) {
            begun.release();
            try {
                brushes.acquire();
                return Outcome.ok(new Artwork(FILE, new Credit("outside", "m", "1")));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Outcome.failed(new Failure.NoTime());
            }
        }
    }

    private PainterChain chain(Duration patience) {
        return new PainterChain(
                List.of(new Slow()),
                (commission, time, later) -> HOUSE,
                Caption::of,
                new PainterChain.Patience(patience, 2),
                new DailyShares(Map.of(Share.PICTURE, 100), InstantSource.fixed(Samples.NOW)),
                trace);
    }

    private Painting paint(String tournament, Consumer<Painting> later) {
        return chain.paint(Samples.commissionOf(tournament), SHORT, later);
    }

    private boolean begins(int requests, long millis) throws InterruptedException {
        return begun.tryAcquire(requests, millis, TimeUnit.MILLISECONDS);
    }

    @AfterEach
    void stop() {
        chain.close();
    }

    @Test
    void theNextSceneOfAMatchIsAskedForWhenTheOneBeforeHasEnded() throws InterruptedException {
        assertThat(paint("t1", late::add)).isEqualTo(HOUSE);
        long start = System.nanoTime();
        assertThat(paint("t1", late::add)).isEqualTo(HOUSE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SHORT.plusMillis(300));
        assertThat(begins(1, 2_000)).isTrue();
        assertThat(begins(1, 200)).isFalse();

        brushes.release();
        assertThat(begins(1, 5_000)).isTrue();
        assertThat(late.poll(5, TimeUnit.SECONDS)).isNotNull();
        brushes.release();
        assertThat(late.poll(5, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void anotherMatchDoesNotWaitForIt() throws InterruptedException {
        assertThat(paint("t1", late::add)).isEqualTo(HOUSE);
        assertThat(paint("t2", late::add)).isEqualTo(HOUSE);
        assertThat(begins(2, 2_000)).isTrue();
    }

    @Test
    void whoWaitsLongerThanThePatienceIsNotBegun() throws InterruptedException {
        chain.close();
        chain = chain(Duration.ofMillis(900));
        paint("t1", late::add);
        paint("t1", late::add);
        assertThat(begins(1, 2_000)).isTrue();
        assertThat(late.poll(1_200, TimeUnit.MILLISECONDS)).isNull();
        brushes.release();
        assertThat(late.poll(5, TimeUnit.SECONDS)).isNotNull();
        assertThat(begins(1, 300)).isFalse();
        assertThat(trace.last("painter", "outside")).contains(new Failure.NoTime());
    }

    @Test
    void aMatchHasFewWaitingAndTheRestIsTheHouseAtOnce() {
        for (int i = 0; i < 5; i++) {
            paint("t1", late::add);
        }
        long start = System.nanoTime();
        assertThat(paint("t1", late::add)).isEqualTo(HOUSE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SHORT.dividedBy(2));
        assertThat(trace.last("painter", "outside")).contains(new Failure.Crowded());
    }

    @Test
    void aLaneIsForgottenWhenItIsEmpty() throws InterruptedException {
        brushes.release(3);
        for (String match : List.of("t1", "t2", "t3")) {
            assertThat(paint(match, late::add).credit().provider()).isEqualTo("outside");
        }
        assertThat(begins(3, 2_000)).isTrue();
    }

    @Test
    void closingEndsThoseUnderWayAndThoseWhoWait() throws Exception {
        CompletableFuture<Painting> first = whilePlentyOfTime();
        assertThat(begins(1, 5_000)).isTrue();
        CompletableFuture<Painting> second = whilePlentyOfTime();
        chain.close();
        assertThat(first.get(5, TimeUnit.SECONDS)).isEqualTo(HOUSE);
        assertThat(second.get(5, TimeUnit.SECONDS)).isEqualTo(HOUSE);
        assertThat(begins(1, 200)).isFalse();
        assertThat(paint("t1", late::add)).isEqualTo(HOUSE);
    }

    @Test
    void whoTakesLatePicturesAndBreaksIsLoggedAndStopsNothing() throws InterruptedException {
        try (LogTape tape = new LogTape()) {
            paint("t1", painting -> {
                throw new IllegalStateException("nobody home");
            });
            paint("t1", late::add);
            brushes.release(2);
            assertThat(late.poll(5, TimeUnit.SECONDS)).isNotNull();
            assertThat(tape.lines(Level.ERROR)).hasSize(1);
        }
    }

    private CompletableFuture<Painting> whilePlentyOfTime() {
        return CompletableFuture.supplyAsync(
                () -> chain.paint(Samples.commissionOf("t1"), Duration.ofSeconds(40), late::add),
                work -> Thread.ofVirtual().start(work));
    }
}
