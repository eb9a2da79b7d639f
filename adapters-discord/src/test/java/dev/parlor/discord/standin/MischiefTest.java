package dev.parlor.discord.standin;

import static dev.parlor.discord.standin.RawRest.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The REST interface misbehaves as it was told to, and as often. */
class MischiefTest {
    private static final String POST = "POST /channels/{channel_id}/messages";

    private final StandIn discord = StandIn.open();
    private final RawRest bot = new RawRest(discord);
    private final Channel arena = discord.channel("arena");
    private final String messages = "/channels/" + arena.id() + "/messages";

    @AfterEach
    void close() {
        bot.close();
        discord.close();
    }

    @Test
    void everyAnswerSaysThatItCameFromDiscord() throws IOException {
        assertThat(bot.get("/gateway").headers().firstValue("Via")).hasValue("1.1 google");
    }

    @Test
    void aRouteIsLimitedAsOftenAsItWasTold() throws IOException {
        Mischief.Played limited =
                discord.mischief().play(POST, 2, new Trick.Say(TooMany.here(Duration.ofMillis(1_500))));
        RawRest.Said said = bot.post(messages, message("x"));
        assertThat(said.status()).isEqualTo(429);
        assertThat(said.body().path("retry_after").asDouble()).isEqualTo(1.5);
        assertThat(said.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(said.headers().firstValue("Via")).isPresent();
        assertThat(said.headers().firstValue("X-RateLimit-Reset-After")).hasValue("1.500");
        assertThat(bot.get("/users/@me").status()).isEqualTo(200);
        assertThat(bot.post(messages, message("x")).status()).isEqualTo(429);
        assertThat(bot.post(messages, message("x")).status()).isEqualTo(200);
        assertThat(limited.count()).isEqualTo(2);
        assertThat(discord.posts().in(arena)).hasSize(1);
        assertThat(discord.traffic().requests(POST)).hasSize(3);
        assertThat(discord.traffic().refused()).isEmpty();
    }

    @Test
    void theServersInFrontLimitInTheirOwnWays() throws IOException {
        discord.mischief().play(POST, 1, new Trick.Say(TooMany.inFront("1.25")));
        discord.mischief().play(POST, 1, new Trick.Say(TooMany.inFront()));
        discord.mischief().play(POST, 1, new Trick.Say(TooMany.silent(Duration.ofSeconds(2))));
        discord.mischief().play(POST, 1, new Trick.Say(TooMany.everywhere(Duration.ofSeconds(1))));
        RawRest.Said decimal = bot.post(messages, message("x"));
        assertThat(decimal.headers().firstValue("Retry-After")).hasValue("1.25");
        assertThat(decimal.headers().firstValue("Via")).isEmpty();
        RawRest.Said missing = bot.post(messages, message("x"));
        assertThat(missing.status()).isEqualTo(429);
        assertThat(missing.headers().firstValue("Retry-After")).isEmpty();
        RawRest.Said silent = bot.post(messages, message("x"));
        assertThat(silent.body().isMissingNode()).isTrue();
        assertThat(silent.headers().firstValue("Via")).isPresent();
        RawRest.Said global = bot.post(messages, message("x"));
        assertThat(global.headers().firstValue("X-RateLimit-Global")).hasValue("true");
        assertThat(global.body().path("global").asBoolean()).isTrue();
    }

    @Test
    void anErrorIsFollowedBySuccess() throws IOException {
        discord.mischief().play(Mischief.ANYWHERE, 1, Trick.error(502));
        assertThat(bot.post(messages, message("x")).status()).isEqualTo(502);
        assertThat(bot.post(messages, message("x")).status()).isEqualTo(200);
        assertThat(discord.posts().in(arena)).hasSize(1);
    }

    @Test
    void whatWasDoneCanBeDenied() throws IOException {
        discord.mischief().play(POST, 1, new Trick.Deny(Answer.empty(500)));
        assertThat(bot.post(messages, message("x")).status()).isEqualTo(500);
        assertThat(discord.posts().in(arena)).hasSize(1);
    }

    @Test
    void anAnswerIsLostOrCutOffThoughItWasDone() {
        discord.mischief().play(POST, 1, new Trick.CutOff());
        assertThatThrownBy(() -> bot.post(messages, message("cut"))).isInstanceOf(IOException.class);
        discord.mischief().play(POST, 1, new Trick.HangUp());
        assertThatThrownBy(() -> bot.post(messages, message("lost"))).isInstanceOf(IOException.class);
        assertThat(discord.posts().in(arena)).hasSize(2);
    }

    @Test
    void aStalledRequestIsNeverAnswered() {
        Mischief.Played stalled = discord.mischief().keepPlaying(POST, new Trick.Stall());
        assertThatThrownBy(() -> bot.post(messages, message("x"), Duration.ofMillis(200)))
                .isInstanceOf(HttpTimeoutException.class);
        assertThat(stalled.count()).isEqualTo(1);
        stalled.stop();
        assertThat(discord.posts().in(arena)).isEmpty();
    }

    @Test
    void requestsComeLaterAndSideBySide() {
        discord.mischief().latency(Duration.ofMillis(150));
        long began = System.nanoTime();
        CompletableFuture<?>[] posts = new CompletableFuture<?>[20];
        for (int i = 0; i < posts.length; i++) {
            posts[i] = CompletableFuture.supplyAsync(
                    () -> status(message("x")), command -> Thread.ofVirtual().start(command));
        }
        CompletableFuture.allOf(posts).orTimeout(10, TimeUnit.SECONDS).join();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(149));
        assertThat(discord.traffic().mostAtOnce(POST)).isGreaterThan(5);
        assertThat(discord.posts().in(arena)).hasSize(20);
    }

    private int status(JsonNode body) {
        try {
            return bot.post(messages, body).status();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void moreThanThePaceIsRefusedWithTheTimeToWait() throws IOException {
        discord.pace().enforce(POST, 2, Duration.ofMinutes(5));
        assertThat(bot.post(messages, message("1")).status()).isEqualTo(200);
        RawRest.Said second = bot.post(messages, message("2"));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.headers().firstValue("X-RateLimit-Remaining")).hasValue("0");
        RawRest.Said said = bot.post(messages, message("3"));
        assertThat(said.status()).isEqualTo(429);
        assertThat(said.body().path("retry_after").asDouble()).isBetween(290.0, 300.0);
        String thread = bot.post(
                        "/channels/" + arena.id() + "/threads",
                        Json.object().put("name", "T").put("type", 11))
                .id();
        assertThat(bot.post("/channels/" + thread + "/messages", message("4")).status())
                .isEqualTo(200);
        discord.pace().enforceEverywhere(1, Duration.ofMinutes(5));
        assertThat(bot.get("/users/@me").status()).isEqualTo(200);
        assertThat(bot.get("/users/@me").body().path("global").asBoolean()).isTrue();
    }

    @Test
    void moreIsToldThanAnybodyKnows() throws IOException {
        discord.mischief().play(POST, 1, Oddities.retold(Oddities.unknownComponents()));
        assertThat(bot.post(messages, message("x"))
                        .body()
                        .path("components")
                        .path(0)
                        .path("type")
                        .asInt())
                .isEqualTo(17);
        assertThat(discord.posts().in(arena).getFirst().look().components()).isEmpty();
    }
}
