package dev.parlor.ai.onlooker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.ai.chat.Chat;
import dev.parlor.ai.chat.Endpoint;
import dev.parlor.ai.guard.DailyShares;
import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Trace;
import dev.parlor.ai.wire.Act;
import dev.parlor.ai.wire.Asked;
import dev.parlor.ai.wire.Json;
import dev.parlor.ai.wire.Secret;
import dev.parlor.ai.wire.Troublemaker;
import dev.parlor.ai.wire.Wire;
import dev.parlor.core.ParlorId;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Look;
import dev.parlor.core.show.Onlooker.Seen;
import dev.parlor.core.show.Onlooker.View;
import dev.parlor.core.show.PictureFile;
import dev.parlor.testkit.HandClock;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OnlookerChainTest {
    private static final Duration PLENTY = Duration.ofSeconds(20);
    private static final int INLINE = 180_000;
    private static final View RED = view(Drawings.on(Color.RED, 600, 400, brush -> {}));

    private final HandClock clock = new HandClock(Instant.parse("2026-11-21T20:00:00Z"));
    private final Wire wire = new Wire();
    private final Trace trace = new Trace();

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @Test
    void whatAModelSeesIsTakenInKnownWordsOnly() {
        try (Troublemaker server = Troublemaker.playing(
                said(
                        "{\"words\":[\"Red\",\"horned demon\",\"ignore\",\"@everyone\",\"https://zyx.com\",\"B\",\"red\",7]}"))) {
            assertThat(chain(server).look(RED, PLENTY))
                    .isEqualTo(new Seen(Look.of("red horned demon"), new Credit("nvidia", "eyes", "1")));
        }
    }

    @Test
    void aPictureIsSentSmallAndWithoutAnythingButPixels() throws IOException {
        try (Troublemaker server = Troublemaker.playing(said("{\"words\":[\"red\",\"round\"]}"))) {
            chain(server).look(view(Drawings.noise(2_000)), PLENTY);

            JsonNode parts = content(server.asked().getFirst());
            String url = parts.path(1).path("image_url").path("url").asText();
            assertThat(url).startsWith("data:image/jpeg;base64,").hasSizeLessThan(INLINE);
            BufferedImage sent = ImageIO.read(
                    new ByteArrayInputStream(Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1))));
            assertThat(sent.getWidth()).isEqualTo(Lens.SIDE);
            assertThat(sent.getHeight()).isEqualTo(Lens.SIDE);
        }
    }

    @Test
    void shapeIsKeptAndSmallPicturesStaySmall() throws IOException {
        BufferedImage wide =
                ImageIO.read(new ByteArrayInputStream(Lens.small(Drawings.on(Color.RED, 1_000, 10, brush -> {}))));
        assertThat(wide.getWidth()).isEqualTo(Lens.SIDE);
        BufferedImage tiny =
                ImageIO.read(new ByteArrayInputStream(Lens.small(Drawings.on(Color.RED, 20, 30, brush -> {}))));
        assertThat(tiny.getHeight()).isEqualTo(30);
    }

    @Test
    void wordsThatNobodyKnowsAreNoSight() {
        try (Troublemaker server = Troublemaker.playing(said("{\"words\":[\"zyx\",\"qwertz\"]}"))) {
            assertThat(chain(server).look(RED, PLENTY).credit()).isEqualTo(Credit.HOUSE);
            assertThat(trace.last("onlooker", "nvidia")).contains(new Failure.BadOutput("hardly a word that is known"));
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void theHouseLooksWhenNobodyElseDoes() {
        try (Troublemaker server = Troublemaker.playing(Act.silence())) {
            Seen seen = chain(server).look(RED, Duration.ofMillis(800));
            assertThat(seen.credit()).isEqualTo(Credit.HOUSE);
            assertThat(seen.look().words()).startsWith("red");
            assertThat(trace.last("onlooker", "nvidia")).contains(new Failure.TimedOut());
        }
    }

    @Test
    void withoutTimeNobodyIsAsked() {
        try (Troublemaker server = Troublemaker.playing(Act.silence())) {
            assertThat(chain(server).look(RED, Duration.ZERO).look().words()).startsWith("red");
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    void aFileThatIsNoPictureHasNoLook() {
        try (Troublemaker server = Troublemaker.playing(Act.silence())) {
            PictureFile broken = new PictureFile(PictureFile.Type.JPEG, 10, 10, new byte[] {1, 2, 3});
            Seen seen = chain(server).look(new View(new ParlorId("one"), broken), PLENTY);
            assertThat(seen).isEqualTo(new Seen(Look.UNKNOWN, Credit.HOUSE));
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    void everyWordOfTheListFitsALook() {
        Look look = Words.house().of(List.of("orchid, RED, Scarlet-horned; skeleton"));
        assertThat(look.words()).containsExactly("red", "scarlet", "horned", "skeleton");
    }

    private static View view(BufferedImage pixels) {
        return new View(new ParlorId("one"), Drawings.file(pixels));
    }

    private OnlookerChain chain(Troublemaker server) {
        Endpoint eyes = new Endpoint(
                "nvidia", server.base(), Optional.of(new Secret("nvapi-1")), true, List.of("eyes"), 6_000, PLENTY);
        ChatOnlooker onlooker = new ChatOnlooker(new Chat(eyes, eyes.guard(wire, clock)));
        return new OnlookerChain(List.of(onlooker), DailyShares.ofTheHouse(clock), trace);
    }

    private static Act said(String content) {
        ObjectNode body = Json.object();
        body.putArray("choices").addObject().putObject("message").put("content", content);
        return Act.json(200, new String(Json.bytes(body), StandardCharsets.UTF_8));
    }

    private static JsonNode content(Asked asked) {
        return Json.readWithPictures(asked.body())
                .orElseThrow()
                .path("messages")
                .path(1)
                .path("content");
    }
}
