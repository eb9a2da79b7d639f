package dev.parlor.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parlor.discord.concierge.Digests;
import dev.parlor.discord.concierge.RegisterOutcome;
import dev.parlor.discord.concierge.Registration;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.DiscordLink;
import dev.parlor.discord.link.Endpoint;
import dev.parlor.discord.link.LinkHealth;
import dev.parlor.discord.link.LinkListener;
import dev.parlor.discord.link.Objection;
import dev.parlor.discord.link.Opening;
import dev.parlor.discord.link.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Commands that could not be registered at the start are registered when Discord takes them. */
class RegistrarTest {
    private final Refusing link = new Refusing(3);
    private final Registrar registrar =
            new Registrar(new Registration(link, List.of(), Digests.NONE), Optional.of("9"), Duration.ofMillis(1));

    @Test
    void whatDiscordDoesNotTakeAtTheStartIsRegisteredLater() throws InterruptedException {
        assertThat(registrar.register("1")).isInstanceOf(RegisterOutcome.Failed.class);
        registrar.insist("1", new CompletableFuture<>());
        assertThat(link.taken.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(link.asked).hasValue(4);
    }

    @Test
    void nothingIsTriedOnceTheStayIsOver() throws InterruptedException {
        registrar.register("1");
        registrar.insist("1", CompletableFuture.completedFuture("over"));
        assertThat(link.taken.await(100, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(link.asked).hasValue(1);
    }

    /** Takes commands only after so many tries. */
    private static final class Refusing implements DiscordLink {
        private final int refusals;
        private final AtomicInteger asked = new AtomicInteger();
        private final CountDownLatch taken = new CountDownLatch(1);

        Refusing(int refusals) {
            this.refusals = refusals;
        }

        @Override
        public Opening open(LinkListener listener, Duration patience) {
            return new Opening.Waiting("nothing");
        }

        @Override
        public Outcome send(Call call) {
            boolean telling = call.route().endpoint() == Endpoint.REGISTER_GUILD_COMMANDS;
            if (!telling || asked.incrementAndGet() <= refusals) {
                return new Outcome.Refused(Objection.NO_ACCESS, 403, 50_001, "");
            }
            taken.countDown();
            return new Outcome.Done(JsonNodeFactory.instance.arrayNode());
        }

        @Override
        public LinkHealth health() {
            return new LinkHealth(List.of(), new LinkHealth.Rest(0, 0, 0, 0), Optional.empty());
        }

        @Override
        public void close() {}
    }
}
