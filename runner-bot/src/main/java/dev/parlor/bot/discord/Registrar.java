package dev.parlor.bot.discord;

import dev.parlor.discord.concierge.RegisterOutcome;
import dev.parlor.discord.concierge.Registration;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the commands registered, sooner or later: Discord may have trouble of its own, and the one server that the house is for
 * may not have invited it so far.
 *
 * @param registration registers them
 * @param server the only server that has them; all servers if empty
 * @param first the first pause after a failure; it doubles
 */
record Registrar(Registration registration, Optional<String> server, Duration first) {
    private static final Logger LOG = LoggerFactory.getLogger(Registrar.class);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    RegisterOutcome register(String application) {
        return server.map(guild -> registration.on(application, guild))
                .orElseGet(() -> registration.everywhere(application));
    }

    /** Tries again in the background until it is done, or something else is. */
    void insist(String application, CompletableFuture<?> end) {
        Thread.ofVirtual().name("discord-registrar").start(() -> {
            Duration pause = first;
            while (!isOver(end, pause) && !isDone(application)) {
                pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
            }
        });
    }

    private boolean isDone(String application) {
        return switch (register(application)) {
            case RegisterOutcome.Failed(String words) -> {
                LOG.warn("The commands could not be registered: {}", words);
                yield false;
            }
            case RegisterOutcome.Registered(int commands) -> {
                LOG.info("{} commands were registered", commands);
                yield true;
            }
            case RegisterOutcome.Unchanged unchanged -> true;
        };
    }

    private static boolean isOver(CompletableFuture<?> end, Duration pause) {
        try {
            end.get(pause.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Only values are given", e);
        }
    }
}
