package dev.parlor.discord.javacord;

import dev.parlor.discord.link.BotToken;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.DiscordLink;
import dev.parlor.discord.link.IdentifyTurns;
import dev.parlor.discord.link.Interaction;
import dev.parlor.discord.link.LinkHealth;
import dev.parlor.discord.link.LinkListener;
import dev.parlor.discord.link.Opening;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Shards;
import dev.parlor.discord.link.Stop;
import dev.parlor.discord.rest.RestClient;
import dev.parlor.discord.rest.Time;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Discord by way of Javacord for the gateway and the house's own client for everything else. */
public final class JavacordLink implements DiscordLink {
    private static final Logger LOG = LoggerFactory.getLogger(JavacordLink.class);

    private final LinkPlan plan;
    private final RestClient rest;
    private final Time time;
    private final SessionQueue queue;
    private final Porter porter;
    private final AtomicBoolean opened = new AtomicBoolean();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final CompletableFuture<Opening> opening = new CompletableFuture<>();
    private volatile Optional<LinkListener> listener = Optional.empty();
    private volatile Optional<Fleet> fleet = Optional.empty();
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
        this.porter = new Porter(time, this::hear);
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
        warnOfChatter();
        Thread.ofVirtual().name("discord-open").start(this::connect);
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
        return new LinkHealth(fleet.map(Fleet::health).orElse(List.of()), rest.health(), stop);
    }

    @Override
    public void close() {
        closed = true;
        fleet.ifPresent(Fleet::end);
        porter.close();
        rest.close();
    }

    private void connect() {
        try {
            Door door = insist(queue::door);
            Opening.Account account = insist(queue::account);
            int total = plan.shards().total(door.shards());
            Fleet made = new Fleet(plan.shards()
                    .numbers(door.shards())
                    .mapToObj(number -> shard(number, total))
                    .toList());
            fleet = Optional.of(made);
            if (!isOver()) {
                made.start(plan.tempo().tick());
                opening.complete(new Opening.Connected(account, made.awaitConnected()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("The link to Discord could not be opened", e);
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
        return new Shard(session, plan.tempo(), queue, time, porter::receive, this::stop);
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

    private boolean isOver() {
        return closed || stop.isPresent();
    }

    private void hear(Interaction interaction) {
        listener.ifPresent(hearer -> hearer.heard(interaction));
    }

    private void stop(Stop why) {
        if (stopped.getAndSet(true)) {
            return;
        }
        stop = Optional.of(why);
        LOG.error("The link to Discord is over: {}", why.words());
        opening.complete(new Opening.Stopped(why));
        Thread.ofVirtual().name("discord-stop").start(() -> {
            fleet.ifPresent(Fleet::end);
            listener.ifPresent(hearer -> hearer.stopped(why));
        });
    }

    private String progress() {
        return fleet.map(Fleet::progress).orElse("Discord cannot be reached so far: " + queue.trouble());
    }

    /** Below INFO Javacord writes down every frame, and with them the tokens of interactions. */
    private static void warnOfChatter() {
        if (LoggerFactory.getLogger("org.javacord.core").isDebugEnabled()) {
            LOG.warn("org.javacord is logged below INFO: whoever reads this log can answer in the name of the bot");
        }
    }
}
