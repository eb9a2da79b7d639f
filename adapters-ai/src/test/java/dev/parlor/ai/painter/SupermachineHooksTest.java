package dev.parlor.ai.painter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.ai.fetch.LocalGates;
import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.ai.fetch.PictureServer;
import dev.parlor.ai.fetch.TestCertificate;
import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.guard.Standing;
import dev.parlor.ai.guard.Turn;
import dev.parlor.ai.inbox.Inbox;
import dev.parlor.ai.wire.Act;
import dev.parlor.ai.wire.Asked;
import dev.parlor.ai.wire.Base;
import dev.parlor.ai.wire.Json;
import dev.parlor.ai.wire.LogTape;
import dev.parlor.ai.wire.Troublemaker;
import dev.parlor.ai.wire.Wire;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.show.InboxDesk;
import dev.parlor.core.show.InboxOutcome;
import dev.parlor.core.show.PaintJobId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupermachineHooksTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Samples.NOW);
    private static final String ORDERED =
            "{\"batchID\":1208513,\"method\":\"x\",\"type\":\"TOOLS\",\"imageIds\":[6370941]}";

    private final Wire wire = new Wire();
    private final List<InboxOutcome> calls = new CopyOnWriteArrayList<>();
    private volatile String token = "tok-1";
    private volatile String call = "";
    private final Troublemaker server = new Troublemaker(this::act);
    private final Inbox inbox = new Inbox(
            new InboxDesk(new MemoryTransactions(CLOCK), CLOCK),
            new SecureRandom(),
            Base.secure("https://parlor.example"),
            Set.of("pictures.test"));
    private final SupermachineHooks painter = painter(LocalGates.refusing());

    private SupermachineHooks painter(PictureGate gate) {
        return new SupermachineHooks(
                new SupermachineHooks.Settings(
                        server.base(), Samples.SECRET, Supermachine.MODEL, Duration.ofMillis(1_500)),
                Samples.guard("supermachine-hooks", Supermachine.rules(), wire),
                inbox,
                gate);
    }

    private Act act(Asked asked) {
        if (asked.path().equals("/v1/auth/token")) {
            return Act.json(200, "{\"authToken\":\"" + token + "\"}");
        }
        if (!("Bearer " + token).equals(asked.headers().get("authorization"))) {
            return Act.json(401, "{\"error\":\"expired\"}");
        }
        if (!call.isEmpty()) {
            String[] address = body(asked).path("webhookUrl").asText().split("/", -1);
            calls.add(inbox.call(new PaintJobId(address[5]), address[6], call.getBytes(StandardCharsets.UTF_8)));
        }
        return Act.json(200, ORDERED);
    }

    private static JsonNode body(Asked asked) {
        return Json.read(asked.body()).orElseThrow();
    }

    private Outcome<Artwork> ask() {
        return painter.ask(Samples.brief(), Turn.of(Duration.ofSeconds(10)));
    }

    private Failure failure() {
        return ((Outcome.Failed<Artwork>) ask()).why();
    }

    @AfterEach
    void stop() {
        wire.close();
        server.close();
    }

    @Test
    void aKeyIsExchangedAndAnOrderNamesWhereToCall() {
        try (LogTape tape = new LogTape()) {
            call = "{}";
            assertThat(failure()).isEqualTo(new Failure.BadOutput("a call without a picture on an allowed host"));
            assertThat(calls).hasExactlyElementsOfTypes(InboxOutcome.Accepted.class);
            assertThat(tape.lines()).noneMatch(line -> line.contains(Samples.KEY) || line.contains("/hooks/art/"));
        }
        assertThat(server.asked()).extracting(Asked::path).containsExactly("/v1/auth/token", "/v1/generate");
        assertThat(server.asked().getFirst().body()).isEqualTo("{\"apiKey\":\"" + Samples.KEY + "\"}");
        JsonNode order = body(server.asked().getLast());
        assertThat(order.properties())
                .extracting(member -> member.getKey())
                .containsExactly(
                        "prompt", "modelName", "width", "height", "imageNumber", "generationMode", "webhookUrl");
        assertThat(order.path("webhookUrl").asText()).startsWith("https://parlor.example/hooks/art/art-");
    }

    @Test
    void thePictureOfACallIsFetchedWithoutTheKey(@TempDir Path directory) throws Exception {
        SSLContext tls = TestCertificate.of("cdn.pictures.test", directory);
        try (PictureServer pictures = new PictureServer(tls, Samples.jpeg(1024, 576))) {
            call = "{\"images\":[{\"url\":\"https://cdn.pictures.test:" + pictures.port() + "/1.jpg\"}]}";
            Outcome<Artwork> outcome =
                    painter(LocalGates.trusting(tls)).ask(Samples.brief(), Turn.of(Duration.ofSeconds(10)));
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Ok.class,
                            ok -> assertThat(((Artwork) ok.value()).credit().provider())
                                    .isEqualTo("supermachine-hooks"));
            assertThat(pictures.requests()).hasSize(1).noneMatch(head -> head.contains(Samples.KEY));
        }
        assertThat(calls).hasExactlyElementsOfTypes(InboxOutcome.Accepted.class);
    }

    @Test
    void aPictureThatCannotBeTrustedIsRefused(@TempDir Path directory) throws Exception {
        SSLContext tls = TestCertificate.of("cdn.pictures.test", directory);
        try (PictureServer pictures = new PictureServer(tls, Samples.jpeg(1024, 576))) {
            call = "{\"url\":\"https://cdn.pictures.test:" + pictures.port() + "/1.jpg\"}";
            assertThat(failure())
                    .isInstanceOfSatisfying(
                            Failure.BadOutput.class,
                            why -> assertThat(why.what()).startsWith("bad_certificate"));
            assertThat(pictures.requests()).isEmpty();
        }
    }

    @Test
    void aTokenThatRanOutIsExchangedOnce() {
        call = "{}";
        ask();
        token = "tok-2";
        assertThat(failure()).isInstanceOf(Failure.BadOutput.class);
        assertThat(server.asked())
                .extracting(Asked::path)
                .containsExactly("/v1/auth/token", "/v1/generate", "/v1/generate", "/v1/auth/token", "/v1/generate");
        assertThat(painter.standing()).isEqualTo(new Standing.Ready());
    }

    @Test
    void aFreshTokenThatIsRefusedIsAMatterOfTheKey() {
        token = "tok 1";
        assertThat(failure()).isEqualTo(new Failure.BadOutput("a token that no header can carry"));
        token = "";
        assertThat(failure()).isEqualTo(new Failure.BadOutput("a token that no header can carry"));
    }

    @Test
    void whoCannotBeCalledRestsUntilTheDoorIsOpen() {
        AtomicBoolean open = new AtomicBoolean();
        SupermachineHooks behindADoor = new SupermachineHooks(
                SupermachineHooks.Settings.of(Samples.SECRET),
                Samples.guard("supermachine-hooks", Supermachine.rules(), wire),
                inbox,
                LocalGates.refusing(),
                open::get);
        assertThat(behindADoor.standing()).isEqualTo(new Standing.Resting(Samples.NOW.plusSeconds(60)));
        open.set(true);
        assertThat(behindADoor.standing()).isEqualTo(new Standing.Ready());
    }

    @Test
    void nobodyCallsAndTheJobEndsInTime() {
        long start = System.nanoTime();
        assertThat(failure()).isEqualTo(new Failure.TimedOut());
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(1_400), Duration.ofSeconds(4));
        assertThat(server.asked()).hasSize(2);
    }
}
