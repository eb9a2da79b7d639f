package dev.parlor.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Who lost a race runs alone, but waits for nobody who hangs. */
class TurnsTest {
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void whoLostWaitsForTheOthers() throws InterruptedException {
        Turns turns = Turns.waiting(Duration.ofMinutes(1));
        CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(() -> turns.together(this::linger));
        inside.await();
        CompletableFuture<Boolean> loser = CompletableFuture.supplyAsync(() -> turns.alone(() -> done.add("loser")));
        Wait.nap(Duration.ofMillis(100));
        assertThat(done).isEmpty();
        goOn.countDown();
        assertThat(other.join() && loser.join()).isTrue();
        assertThat(done).containsExactly("other", "loser");
    }

    @Test
    void othersRunAtOnce() throws InterruptedException {
        Turns turns = Turns.waiting(Duration.ofMinutes(1));
        CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(() -> turns.together(this::linger));
        inside.await();
        turns.together(() -> done.add("third"));
        goOn.countDown();
        assertThat(other.join()).isTrue();
        assertThat(done).containsExactly("third", "other");
    }

    @Test
    void whoHangsKeepsNobodyForLong() throws InterruptedException {
        Turns turns = Turns.waiting(Duration.ofMillis(50));
        CompletableFuture<Boolean> hanging = CompletableFuture.supplyAsync(() -> turns.together(this::linger));
        inside.await();
        turns.alone(() -> done.add("loser"));
        turns.together(() -> done.add("third"));
        assertThat(done).containsExactly("loser", "third");
        goOn.countDown();
        assertThat(hanging.join()).isTrue();
    }

    private boolean linger() {
        inside.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return done.add("other");
    }
}
