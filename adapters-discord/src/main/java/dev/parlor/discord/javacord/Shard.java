package dev.parlor.discord.javacord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.discord.link.LinkHealth;
import dev.parlor.discord.link.Stop;
import dev.parlor.discord.rest.Time;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One part of the gateway, kept connected. */
final class Shard implements SessionEars {
    private static final Logger LOG = LoggerFactory.getLogger(Shard.class);

    private final SessionPlan plan;
    private final SessionQueue queue;
    private final Time time;
    private final Consumer<JsonNode> interactions;
    private final Consumer<Stop> stops;
    private final Watch watch;
    private final CompletableFuture<Void> connected = new CompletableFuture<>();
    private volatile Session session;

    Shard(
            SessionPlan plan,
            Tempo tempo,
            SessionQueue queue,
            Time time,
            Consumer<JsonNode> interactions,
            Consumer<Stop> stops) {
        this.plan = plan;
        this.queue = queue;
        this.time = time;
        this.interactions = interactions;
        this.stops = stops;
        watch = new Watch(plan.number(), plan.total(), tempo, time.instant());
        session = new Session(plan, this);
    }

    void start() {
        begin(session);
    }

    /** Completes when it is connected for the first time. */
    CompletableFuture<Void> connected() {
        return connected;
    }

    LinkHealth.Shard health() {
        return watch.health(session.latency());
    }

    /** Does what has to be done. */
    void look() {
        switch (watch.verdict(time.instant())) {
            case LEAVE -> {}
            case CUT -> {
                LOG.warn("{} no longer answers; the connection is made anew", this);
                aside(session::cut);
            }
            case REPLACE -> {
                LOG.warn("{} begins a new session", this);
                aside(session::drop);
                session = new Session(plan, this);
                begin(session);
            }
        }
    }

    /** Says goodbye. */
    void end(Duration patience) {
        session.end(patience);
        watch.ended(time.instant());
    }

    /** Sockets may hang in their own closing, and connecting takes as long as it takes. */
    private void aside(Runnable work) {
        Thread.ofPlatform().daemon().name("discord-" + plan.number() + "-aside").start(work);
    }

    private void begin(Session fresh) {
        Thread.ofPlatform().daemon().name("discord-" + plan.number() + "-begin").start(fresh::begin);
    }

    @Override
    public void awaitTurn() throws InterruptedException {
        watch.queued(time.instant());
        queue.await(plan.number());
    }

    @Override
    public void connecting() {
        watch.connecting(time.instant());
    }

    @Override
    public void greeted(Duration heartbeat) {
        watch.greeted(time.instant(), heartbeat);
    }

    @Override
    public void acknowledged() {
        watch.acknowledged(time.instant());
    }

    @Override
    public void up() {
        LOG.info("{} is connected", this);
        watch.up(time.instant());
        connected.complete(null);
    }

    @Override
    public void interaction(JsonNode data) {
        interactions.accept(data);
    }

    @Override
    public void closed() {
        watch.lost(time.instant(), OptionalInt.empty());
    }

    @Override
    public void lost(OptionalInt closeCode) {
        LOG.info("{} lost its connection ({})", this, code(closeCode));
        watch.lost(time.instant(), closeCode);
    }

    @Override
    public void given(OptionalInt closeCode) {
        LOG.warn("{} was turned away and begins anew ({})", this, code(closeCode));
        watch.given(time.instant(), closeCode);
    }

    @Override
    public void stopped(Stop stop, OptionalInt closeCode) {
        watch.stopped(time.instant(), closeCode);
        stops.accept(stop);
    }

    private static String code(OptionalInt closeCode) {
        return closeCode.isPresent() ? "code " + closeCode.getAsInt() : "without a code";
    }

    @Override
    public String toString() {
        return "Shard " + plan.number() + " of " + plan.total();
    }
}
