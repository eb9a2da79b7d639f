package dev.parlor.discord.javacord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.discord.link.Interaction;
import dev.parlor.discord.link.InteractionReader;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets interactions in, each on a thread of its own, so that the gateway waits for nobody. */
final class Porter {
    private static final Logger LOG = LoggerFactory.getLogger(Porter.class);

    private final InstantSource clock;
    private final Consumer<Interaction> house;
    private final ExecutorService visits = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("discord-visit-", 0).factory());

    Porter(InstantSource clock, Consumer<Interaction> house) {
        this.clock = clock;
        this.house = house;
    }

    void receive(JsonNode data) {
        try {
            InteractionReader.read(data, clock.instant())
                    .ifPresent(interaction -> visits.execute(() -> visit(interaction)));
        } catch (RejectedExecutionException e) {
            LOG.info("An interaction came in while the link was being closed");
        } catch (RuntimeException e) {
            LOG.error("An interaction could not be read: {}", e.getClass().getSimpleName());
        }
    }

    /** Those who are in may finish. */
    void close() {
        visits.shutdown();
    }

    private void visit(Interaction interaction) {
        try {
            house.accept(interaction);
        } catch (RuntimeException e) {
            LOG.error("Interaction {} ended in a fault", interaction.arrival().id(), e);
        }
    }
}
