package dev.parlor.discord.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.Fact;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.Endpoint;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.rest.RestClient;
import dev.parlor.discord.standin.Post;
import java.io.Serial;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two processes tell about the same evening: what one hears or leaves the other tells, and nothing stands twice. */
class TwoProcessesTest {
    /** The one that is done goes on long before the one that waits for it looks again. */
    private static final Pace PACE = new Pace(
            Duration.ofMillis(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            Duration.ofMinutes(1),
            Duration.ofMillis(250),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofMillis(50),
            Duration.ofHours(1));

    private final Evening evening = Evening.at(PACE);
    private final Herald other = evening.herald("two");

    @AfterEach
    void close() {
        other.close();
        evening.close();
    }

    /** What a process that is killed comes to. */
    private static final class Killed extends Error {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** Holds requests of a kind up, each until it is let through. */
    private static final class Turnpike {
        private final Endpoint where;
        private final Semaphore come = new Semaphore(0);
        private final Semaphore let = new Semaphore(0);

        Turnpike(Endpoint where) {
            this.where = where;
        }

        Outcome send(Call call, RestClient client) {
            if (call.route().endpoint() == where) {
                come.release();
                let.acquireUninterruptibly();
            }
            return client.send(call);
        }

        void awaitOne() throws InterruptedException {
            assertThat(come.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void whatHappensIsKeptThoughOneStillWaitsToTellWhatTheOtherHasTold() throws InterruptedException {
        evening.playsInArena(false);
        evening.ask("house", "tournament new", Map.of("size", "4"));
        evening.told();
        CountDownLatch tried = new CountDownLatch(1);
        evening.wire.between((call, client) -> {
            tried.countDown();
            return new Outcome.Unreachable(Outcome.Cause.LIMITED, false, Duration.ofMinutes(1));
        });
        evening.ask("alice", "tournament join", Map.of("fighter", "1"));
        assertThat(tried.await(10, TimeUnit.SECONDS)).isTrue();
        evening.wire.between((call, client) -> client.send(call));
        other.open();
        evening.told();
        other.close();

        evening.ask("bob", "tournament join", Map.of("fighter", "2"));
        assertThat(evening.postings.due(10)).hasSize(1);
    }

    @Test
    void whatOnlyOneHearsWhileTheOtherTellsIsTold() throws InterruptedException {
        evening.playsInArena(false);
        evening.ask("house", "tournament new", Map.of("size", "4"));
        evening.told();
        Turnpike turnpike = new Turnpike(Endpoint.EDIT_MESSAGE);
        evening.wire.between(turnpike::send);

        evening.ask("house", "tournament fill", Map.of());
        turnpike.awaitOne();
        evening.askQuietly("house", "tournament pause", Map.of());
        List<Fact> pause = evening.news();
        pause.forEach(other::happened);
        pause.forEach(evening.herald::happened);
        turnpike.let.release();
        turnpike.awaitOne();
        evening.askQuietly("house", "tournament resume", Map.of());
        evening.news().forEach(other::happened);
        Post post = evening.in(evening.arena()).getFirst();
        turnpike.let.release(100);

        evening.await(
                "end of the pause", () -> evening.in(evening.arena()).getFirst().edits() >= post.edits() + 2);
        evening.told();
        assertThat(evening.in(evening.arena())).hasSize(1);
        assertThat(evening.in(evening.arena()).getFirst().text()).doesNotContain("is paused");
    }

    @Test
    void whatOneLeftWhenItDiedIsToldByTheOtherThoughItHeardOfNothing() throws InterruptedException {
        evening.playsInArena(false);
        Herald mortal = evening.herald("three");
        CountDownLatch dead = new CountDownLatch(1);
        evening.wire.between((call, client) -> {
            Outcome outcome = client.send(call);
            if (dead.getCount() > 0 && call.route().endpoint() == Endpoint.CREATE_MESSAGE) {
                dead.countDown();
                throw new Killed();
            }
            return outcome;
        });
        evening.askQuietly("house", "tournament new", Map.of("size", "4"));
        evening.news().forEach(mortal::happened);
        assertThat(dead.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(evening.postings.due(10)).hasSize(1);

        evening.clock.move(PACE.lease());
        evening.told();
        assertThat(evening.in(evening.arena())).hasSize(1);
    }

    @Test
    void whoWasHeldUpForTooLongPostsNothing() throws InterruptedException {
        evening.discord.posts().rememberNoncesFor(Duration.ZERO);
        evening.playsInArena(true);
        evening.ask("house", "tournament new", Map.of("size", "4"));
        evening.ask("house", "tournament fill", Map.of());
        evening.step();
        Turnpike turnpike = new Turnpike(Endpoint.START_THREAD_BELOW);
        evening.wire.between(turnpike::send);
        evening.ask("house", "tournament run", Map.of());
        turnpike.awaitOne();

        evening.clock.move(PACE.lease());
        evening.wire.between((call, client) -> client.send(call));
        other.open();
        evening.told();
        assertThat(evening.in(evening.threads().getFirst())).hasSize(1);
        int before = evening.requests("POST /channels/{channel_id}/messages");

        turnpike.let.release();
        evening.await(
                "second attempt at a thread",
                () -> evening.requests("POST /channels/{channel_id}/messages/{message_id}/threads") == 2);
        evening.step();
        assertThat(evening.in(evening.threads().getFirst())).hasSize(1);
        assertThat(evening.requests("POST /channels/{channel_id}/messages")).isEqualTo(before);
        assertThat(evening.faults).isEmpty();
    }
}
