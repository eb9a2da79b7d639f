package dev.parlor.discord.javacord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.discord.link.BotToken;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.DiscordLink;
import dev.parlor.discord.link.IdentifyTurns;
import dev.parlor.discord.link.Interaction;
import dev.parlor.discord.link.InteractionReader;
import dev.parlor.discord.link.LinkHealth;
import dev.parlor.discord.link.LinkListener;
import dev.parlor.discord.link.Opening;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Route;
import dev.parlor.discord.link.Shards;
import dev.parlor.discord.link.Stop;
import dev.parlor.discord.rest.RestClient;
import dev.parlor.discord.rest.Time;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Discord by way of Javacord for the gateway and the house's own client for everything else. */
public final class JavacordLink implements DiscordLink {
    private static final Logger LOG = LoggerFactory.getLogger(JavacordLink.class);
    private static final Duration GOODBYE = Duration.ofMillis(1_500);

    private final LinkPlan plan;
    private final RestClient rest;
    private final Time time;
    private final SessionQueue queue;
    private final ExecutorService visits = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("discord-visit-", 0).factory());
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("discord-watch").factory());
    private final AtomicBoolean opened = new AtomicBoolean();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final CompletableFuture<Opening> opening = new CompletableFuture<>();
    private volatile List<Shard> shards = List.of();
    private volatile Optional<LinkListener> listener = Optional.empty();
    private volatile Optional<Stop> stop = Optional.empty();
    private volatile boolean closed;

    /**
     * A link that is not connected.
     *
     * @param plan how to connect
     * @param rest the way to the REST API; closed with the link
     * @param time the time
     */
    public JavacordLink(LinkPlan plan, RestClient rest, Time time) {
        this.plan = plan;
        this.rest = rest;
        this.time = time;
        this.queue = new SessionQueue(rest, plan.turns(), time, this::stop);
    }

    /**
     * The usual link.
     *
     * @param token of the account
     * @param shards which parts of the gateway this process holds
     * @param turns when a session may begin
     * @return a link that is not connected
     */
    public static JavacordLink of(BotToken token, Shards shards, IdentifyTurns turns) {
        return new JavacordLink(LinkPlan.of(token, shards, turns), RestClient.of(token), Time.system());
    }

    @Override
    public Opening open(LinkListener hearer, Duration patience) {
        if (opened.getAndSet(true)) {
            throw new IllegalStateException("The link was opened already");
        }
        listener = Optional.of(hearer);
        visits.execute(this::connect);
        try {
            return opening.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Opening.Waiting(progress());
        } catch (ExecutionException e) {
            throw new IllegalStateException("Only values are given", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Opening.Waiting(progress());
        }
    }

    @Override
    public Outcome send(Call call) {
        return rest.send(call);
    }

    @Override
    public LinkHealth health() {
        return new LinkHealth(shards.stream().map(Shard::health).toList(), rest.health(), stop);
    }

    @Override
    public void close() {
        closed = true;
        watch.shutdownNow();
        endAll();
        visits.shutdown();
        rest.close();
    }

    private void connect() {
        try {
            Door door = insist(queue::door);
            Opening.Account account = insist(this::account);
            List<Shard> all = plan.shards()
                    .numbers(door.shards())
                    .mapToObj(number -> shard(number, plan.shards().total(door.shards())))
                    .toList();
            shards = all;
            if (isOver()) {
                return;
            }
            all.forEach(Shard::start);
            long tick = plan.tempo().tick().toMillis();
            var unused = watch.scheduleWithFixedDelay(() -> look(all), tick, tick, TimeUnit.MILLISECONDS);
            for (Shard shard : all) {
                shard.connected().join();
            }
            opening.complete(new Opening.Connected(account, all.size()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RejectedExecutionException e) {
            LOG.debug("The link was closed before it was open", e);
        }
    }

    private Shard shard(int number, int total) {
        SessionPlan session = new SessionPlan(
                plan.token(),
                number,
                total,
                plan.way(),
                OnlyGateway.client(() -> queue.door().map(Door::url)),
                plan.tempo().delay());
        return new Shard(session, plan.tempo(), queue, time, this::receive, this::stop);
    }

    /** Asks until there is an answer, or nobody wants one any more. */
    private <T> T insist(Supplier<Optional<T>> question) throws InterruptedException {
        Optional<T> answer = question.get();
        for (int tries = 1; answer.isEmpty(); tries++) {
            if (isOver()) {
                throw new InterruptedException("The link is over");
            }
            time.sleep(Duration.ofSeconds(plan.tempo().delay().applyAsInt(tries)));
            answer = question.get();
        }
        return answer.get();
    }

    private Optional<Opening.Account> account() {
        return rest.send(Call.to(Route.application())) instanceof Outcome.Done(JsonNode json)
                ? Optional.of(new Opening.Account(
                        json.path("id").asText(),
                        json.path("bot").path("id").asText(json.path("id").asText()),
                        json.path("name").asText()))
                : Optional.empty();
    }

    private boolean isOver() {
        return closed || stop.isPresent();
    }

    private static void look(List<Shard> shards) {
        for (Shard shard : shards) {
            try {
                shard.look();
            } catch (RuntimeException e) {
                LOG.error("{} could not be looked after", shard, e);
            }
        }
    }

    private void receive(JsonNode data) {
        try {
            InteractionReader.read(data, time.instant())
                    .ifPresent(interaction -> visits.execute(() -> hear(interaction)));
        } catch (RejectedExecutionException e) {
            LOG.info("An interaction came in while the link was being closed");
        } catch (RuntimeException e) {
            LOG.error("An interaction could not be read: {}", e.getClass().getSimpleName());
        }
    }

    private void hear(Interaction interaction) {
        try {
            listener.ifPresent(hearer -> hearer.heard(interaction));
        } catch (RuntimeException e) {
            LOG.error("Interaction {} ended in a fault", interaction.arrival().id(), e);
        }
    }

    private void stop(Stop why) {
        if (stopped.getAndSet(true)) {
            return;
        }
        stop = Optional.of(why);
        LOG.error("The link to Discord is over: {}", why.words());
        opening.complete(new Opening.Stopped(why));
        Thread.ofVirtual().name("discord-stop").start(() -> {
            endAll();
            listener.ifPresent(hearer -> hearer.stopped(why));
        });
    }

    private void endAll() {
        List<CompletableFuture<Void>> ends = shards.stream()
                .map(shard -> CompletableFuture.runAsync(
                        () -> shard.end(GOODBYE), Thread.ofPlatform().daemon()::start))
                .toList();
        ends.forEach(CompletableFuture::join);
    }

    private String progress() {
        List<Shard> all = shards;
        long connected =
                all.stream().filter(shard -> shard.connected().isDone()).count();
        return all.isEmpty()
                ? "Discord cannot be reached so far"
                : connected + " of " + all.size() + " shards are connected so far";
    }
}
