package dev.parlor.discord.rest;

import dev.parlor.discord.link.BotToken;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.LinkHealth;
import dev.parlor.discord.link.Objection;
import dev.parlor.discord.link.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Discord's REST API for one account. Every call ends as a value within its patience. Safe for use by many threads, which
 * should be virtual ones: each waits for its answer.
 */
public final class RestClient implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RestClient.class);

    /** Discord refuses good tokens when it has trouble of its own; who tries a bad one over and over is shut out. */
    private static final Duration UNTIL_THE_TOKEN_IS_TRIED_AGAIN = Duration.ofMinutes(1);

    private final Wire wire;
    private final Time time;
    private final DoubleSupplier chance;
    private final Gate gate;
    private final Patience patience = new Patience();
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong limited = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private volatile Instant tokenRefusedUntil = Instant.MIN;
    private volatile boolean closed;

    /**
     * A client without any connection.
     *
     * @param address where Discord is
     * @param token of the account
     * @param time for limits and pauses; what ends an exchange is measured
     * @param chance from 0 to 1, spreads pauses
     */
    public RestClient(Address address, BotToken token, Time time, DoubleSupplier chance) {
        this.wire = new Wire(address, token);
        this.time = time;
        this.chance = chance;
        this.gate = new Gate(time);
    }

    /**
     * A client of Discord.
     *
     * @param token of the account
     * @return the client
     */
    public static RestClient of(BotToken token) {
        return new RestClient(
                Address.DISCORD,
                token,
                Time.system(),
                () -> ThreadLocalRandom.current().nextDouble());
    }

    /**
     * Asks Discord for something and waits for the end of it.
     *
     * @param call what
     * @return how it ended
     */
    public Outcome send(Call call) {
        try {
            Outcome outcome = new Errand(this, call, new Tries(call, chance), time.instant()).run();
            tell(call, outcome);
            return outcome;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Unreachable(Outcome.Cause.CLOSED, true, Duration.ZERO);
        }
    }

    /**
     * What became of requests.
     *
     * @return since the client was made
     */
    public LinkHealth.Rest health() {
        return new LinkHealth.Rest(sent.get(), limited.get(), failed.get(), patience.spent(time.instant()));
    }

    /** Why nothing is sent, if so. */
    Optional<Outcome> objection(Call call, boolean perhapsDone) {
        if (closed) {
            return Optional.of(new Outcome.Unreachable(Outcome.Cause.CLOSED, perhapsDone, Duration.ZERO));
        }
        if (time.instant().isBefore(tokenRefusedUntil)
                && !call.route().endpoint().isByInteraction()) {
            return Optional.of(new Outcome.Refused(Objection.BAD_TOKEN, 401, 0, ""));
        }
        return patience.isOver(time.instant())
                ? Optional.of(new Outcome.Unreachable(Outcome.Cause.HELD_BACK, perhapsDone, Duration.ZERO))
                : Optional.empty();
    }

    Gate gate() {
        return gate;
    }

    Instant now() {
        return time.instant();
    }

    Heard exchange(Call call, Duration most) throws InterruptedException {
        sent.incrementAndGet();
        Heard heard = wire.exchange(call, most);
        switch (heard) {
            case Heard.Silence silence -> failed.incrementAndGet();
            case Heard.Answer answer -> note(call, answer);
        }
        return heard;
    }

    private void note(Call call, Heard.Answer answer) {
        patience.note(answer, time.instant());
        if (answer.isLimit()) {
            limited.incrementAndGet();
        }
        if (answer.isTrouble()) {
            failed.incrementAndGet();
        }
        if (answer.status() == 401 && !call.route().endpoint().isByInteraction()) {
            tokenRefusedUntil = time.instant().plus(UNTIL_THE_TOKEN_IS_TRIED_AGAIN);
            LOG.error("Discord does not accept the bot token; nothing is asked with it for a minute");
        }
    }

    void sleep(Call call, Outcome.Cause cause, Duration pause) throws InterruptedException {
        LOG.info("{} is tried again in {} ms: {}", call.route(), pause.toMillis(), cause.words());
        time.sleep(pause);
    }

    private static void tell(Call call, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> LOG.debug("{} is done", call.route());
            case Outcome.Refused refused -> LOG.warn("{} was refused: {}", call.route(), refused.words());
            case Outcome.Unreachable(Outcome.Cause cause, boolean perhapsDone, Duration again) ->
                LOG.warn("{} failed: {}", call.route(), cause.words());
        }
    }

    @Override
    public void close() {
        closed = true;
        wire.close();
    }
}
