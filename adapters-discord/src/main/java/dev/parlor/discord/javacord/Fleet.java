package dev.parlor.discord.javacord;

import dev.parlor.discord.link.LinkHealth;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The shards of a process, looked after. */
final class Fleet {
    private static final Logger LOG = LoggerFactory.getLogger(Fleet.class);
    private static final Duration GOODBYE = Duration.ofMillis(1_500);

    private final List<Shard> shards;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("discord-watch").factory());

    Fleet(List<Shard> shards) {
        this.shards = List.copyOf(shards);
    }

    void start(Duration tick) {
        shards.forEach(Shard::start);
        var unused = watch.scheduleWithFixedDelay(this::look, tick.toMillis(), tick.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits until each was connected once. */
    int awaitConnected() {
        shards.forEach(shard -> shard.connected().join());
        return shards.size();
    }

    List<LinkHealth.Shard> health() {
        return shards.stream().map(Shard::health).toList();
    }

    String progress() {
        long connected =
                shards.stream().filter(shard -> shard.connected().isDone()).count();
        return connected + " of " + shards.size() + " shards are connected so far";
    }

    /** All say goodbye at once, so that it takes no longer than one of them. */
    void end() {
        watch.shutdownNow();
        List<CompletableFuture<Void>> ends = shards.stream()
                .map(shard -> CompletableFuture.runAsync(
                        () -> shard.end(GOODBYE), Thread.ofPlatform().daemon()::start))
                .toList();
        ends.forEach(CompletableFuture::join);
    }

    private void look() {
        for (Shard shard : shards) {
            try {
                shard.look();
            } catch (RuntimeException e) {
                LOG.error("{} could not be looked after", shard, e);
            }
        }
    }
}
