package dev.parlor.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gateway speaks as Discord's does, and fails in its ways. */
class GatewayTest {
    private static final Duration A_WHILE = Duration.ofMillis(200);

    private final StandIn discord = StandIn.open();

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void whoLogsInHearsOfItselfAndOfItsGuilds() {
        discord.temper().heartbeatEvery(Duration.ofSeconds(7));
        try (RawGateway bot = new RawGateway(discord)) {
            assertThat(bot.hear().at("/d/heartbeat_interval").asInt()).isEqualTo(7_000);
            bot.say(RawGateway.identify(discord.token(), Intents.GUILDS));
            JsonNode ready = bot.hear();
            assertThat(ready.path("t").asText()).isEqualTo("READY");
            assertThat(ready.path("s").asInt()).isEqualTo(1);
            assertThat(ready.at("/d/guilds/0/unavailable").asBoolean()).isTrue();
            JsonNode guild = bot.hear();
            assertThat(guild.path("t").asText()).isEqualTo("GUILD_CREATE");
            assertThat(guild.path("d").path("channels").findValuesAsText("name"))
                    .containsExactly("arena", "tournaments");
            bot.say(Op.HEARTBEAT.payload().put("d", 2));
            assertThat(bot.hear().path("op").asInt()).isEqualTo(11);
            assertThat(discord.gateway().heartbeats()).isEqualTo(1);
            assertThat(discord.gateway().present())
                    .singleElement()
                    .satisfies(login -> assertThat(login.intents()).isEqualTo(Intents.GUILDS));
        }
        discord.assertInnocent();
    }

    @ParameterizedTest
    @CsvSource({
        "wrong, 1, 0, 1, 4004",
        "right, 32768, 0, 1, 4014",
        "right, 1, 2, 2, 4010",
        "right, 99999999, 0, 1, 4013"
    })
    void whoSaysTheWrongThingIsSentAway(String token, int intents, int shard, int shards, int code) {
        try (RawGateway bot = new RawGateway(discord)) {
            var identify = RawGateway.identify(token.equals("right") ? discord.token() : token, intents);
            identify.withObject("/d").putArray("shard").add(shard).add(shards);
            bot.say(identify);
            assertThat(bot.closed()).isEqualTo(code);
        }
    }

    @Test
    void whoForgetsItsMannersIsSentAway() {
        try (RawGateway bot = new RawGateway(discord)) {
            bot.say(Op.PRESENCE.payload());
            assertThat(bot.closed()).isEqualTo(4003);
        }
        try (RawGateway bot = RawGateway.ready(discord)) {
            bot.say(RawGateway.identify(discord.token(), Intents.GUILDS));
            assertThat(bot.closed()).isEqualTo(4005);
        }
        try (RawGateway bot = new RawGateway(discord)) {
            bot.say(Json.object().put("op", 99));
            assertThat(bot.closed()).isEqualTo(4001);
        }
    }

    @Test
    void whoResumesHearsWhatItMissed() {
        Guest anna = discord.guest("Anna");
        Post pinged = posted();
        try (RawGateway bot = new RawGateway(discord)) {
            bot.say(RawGateway.identify(discord.token(), Intents.GUILDS));
            String session = bot.await("READY").at("/d/session_id").asText();
            int heard = bot.await("GUILD_CREATE").path("s").asInt();
            discord.gateway().wire().cut();
            discord.await(
                    "end",
                    () -> Optional.of(true)
                            .filter(yes -> discord.gateway().present().isEmpty()));
            anna.clicks(pinged, "Ping");
            try (RawGateway again = new RawGateway(discord)) {
                again.say(RawGateway.resume(session, discord.token(), heard));
                assertThat(again.await("INTERACTION_CREATE").path("s").asInt()).isEqualTo(heard + 1);
                assertThat(again.hear().path("t").asText()).isEqualTo("RESUMED");
                assertThat(discord.gateway().resumes()).isEqualTo(1);
            }
        }
    }

    private Post posted() {
        ObjectNode body = RawRest.message("Ping?");
        body.putArray("components")
                .addObject()
                .put("type", 1)
                .putArray("components")
                .addObject()
                .put("type", 2)
                .put("style", 1)
                .put("custom_id", "ping")
                .put("label", "Ping");
        return discord.posts()
                .post(
                        discord.channel("arena"),
                        Look.made(body, List.of(), discord.world().ids()),
                        "",
                        false);
    }

    @ParameterizedTest
    @CsvSource({"4000, true", "4009, false", "4004, false"})
    void someCodesEndTheSessionAndOthersDoNot(int code, boolean resumable) {
        try (RawGateway bot = new RawGateway(discord)) {
            bot.say(RawGateway.identify(discord.token(), Intents.GUILDS));
            String session = bot.await("READY").at("/d/session_id").asText();
            bot.await("GUILD_CREATE");
            discord.gateway().sendAway(code);
            assertThat(bot.closed()).isEqualTo(code);
            assertThat(resumed(session)).isEqualTo(resumable ? 0 : 9);
        }
    }

    @Test
    void aResumeIsRefusedOrSentAwayAsItWasTold() {
        try (RawGateway bot = new RawGateway(discord)) {
            bot.say(RawGateway.identify(discord.token(), Intents.GUILDS));
            String session = bot.await("READY").at("/d/session_id").asText();
            bot.await("GUILD_CREATE");
            discord.temper().sendAway(4014);
            try (RawGateway again = new RawGateway(discord)) {
                again.say(RawGateway.resume(session, discord.token(), 2));
                assertThat(again.closed()).isEqualTo(4014);
            }
            discord.temper().welcome();
            discord.temper().refuseResumes(true);
            assertThat(resumed(session)).isEqualTo(9);
        }
    }

    /** The opcode of what is said to somebody who resumes. */
    private int resumed(String session) {
        try (RawGateway again = new RawGateway(discord)) {
            again.hear();
            again.say(RawGateway.resume(session, discord.token(), 2));
            return again.hear().path("op").asInt();
        }
    }

    @Test
    void whoIsThereIsAskedToComeAgainOrToldThatItIsNobody() {
        try (RawGateway bot = RawGateway.ready(discord)) {
            discord.gateway().askToReconnect();
            assertThat(bot.hear().path("op").asInt()).isEqualTo(7);
            discord.gateway().invalidate(false);
            JsonNode invalid = bot.hear();
            assertThat(invalid.path("op").asInt()).isEqualTo(9);
            assertThat(invalid.path("d").asBoolean()).isFalse();
        }
    }

    @Test
    void eventsAreCompressedForThoseWhoWantIt() {
        try (RawGateway bot = new RawGateway(discord)) {
            var identify = RawGateway.identify(discord.token(), Intents.GUILDS);
            identify.withObject("/d").put("compress", true);
            bot.say(identify);
            assertThat(bot.await("GUILD_CREATE").at("/d/name").asText()).isEqualTo("The Backroom");
        }
    }

    @Test
    void heartbeatsGoUnansweredAndConnectionsDieUnseen() throws InterruptedException {
        try (RawGateway bot = RawGateway.ready(discord)) {
            discord.temper().ignoreHeartbeats(true);
            bot.say(Op.HEARTBEAT.payload().put("d", 2));
            discord.await(
                    "heartbeat",
                    () -> Optional.of(1).filter(one -> discord.gateway().heartbeats() == 1));
            assertThat(bot.isSilentFor(A_WHILE)).isTrue();
            discord.temper().ignoreHeartbeats(false);
            discord.gateway().wire().blackhole();
            bot.say(Op.HEARTBEAT.payload().put("d", 2));
            assertThat(bot.isSilentFor(A_WHILE)).isTrue();
            assertThat(discord.gateway().heartbeats()).isEqualTo(1);
            try (RawGateway other = RawGateway.ready(discord)) {
                other.say(Op.HEARTBEAT.payload().put("d", 2));
                assertThat(other.hear().path("op").asInt()).isEqualTo(11);
            }
        }
    }

    @Test
    void nobodyAnswersTheHandshake() throws IOException {
        discord.gateway().wire().answerNobody();
        try (Socket caller =
                Sockets.connected(URI.create(discord.gateway().url()).getPort())) {
            caller.setSoTimeout((int) A_WHILE.toMillis());
            caller.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThatThrownBy(() -> caller.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        }
        discord.gateway().wire().mend();
        RawGateway.ready(discord).close();
    }

    @Test
    void whoComesTooEarlyMustComeAgain() {
        discord.temper().betweenLogins(Duration.ofMinutes(5));
        RawGateway.ready(discord).close();
        try (RawGateway bot = new RawGateway(discord)) {
            bot.hear();
            bot.say(RawGateway.identify(discord.token(), Intents.GUILDS));
            assertThat(bot.hear().path("op").asInt()).isEqualTo(9);
        }
        assertThat(discord.gateway().logins()).hasSize(2);
    }

    @Test
    void eachGuildIsToldToOneShard() {
        discord.world().guild("The Annex", 0, 2);
        discord.world().guild("The Cellar", 1, 2);
        assertThat(told(0, 2) + told(1, 2)).isEqualTo(3);
        assertThat(told(0, 2)).isBetween(1, 2);
    }

    private int told(int shard, int shards) {
        try (RawGateway bot = new RawGateway(discord)) {
            var identify = RawGateway.identify(discord.token(), Intents.GUILDS);
            identify.withObject("/d").putArray("shard").add(shard).add(shards);
            bot.say(identify);
            return bot.await("READY").at("/d/guilds").size();
        }
    }

    @Test
    void newGuildsAndChannelsAreToldOfAndOthersAreNot() {
        discord.world().elsewhere("The Rivals");
        try (RawGateway bot = RawGateway.ready(discord)) {
            discord.world().channel(discord.guild(), Channel.Kind.TEXT, "new");
            assertThat(bot.await("CHANNEL_CREATE").at("/d/name").asText()).isEqualTo("new");
            discord.gateway().invited(discord.world().guild("The Annex"));
            assertThat(bot.await("GUILD_CREATE").at("/d/name").asText()).isEqualTo("The Annex");
        }
        discord.assertInnocent();
    }

    @Test
    void aGuildComesWithABrokenThreadAndWithoutAnUnknownOne() {
        discord.world().thread(discord.channel("arena"), "hidden", false);
        discord.world().thread(discord.channel("arena"), "seen", true);
        discord.temper().alter("GUILD_CREATE", Oddities.brokenThread(discord.channel("arena")));
        try (RawGateway bot = new RawGateway(discord)) {
            bot.say(RawGateway.identify(discord.token(), Intents.GUILDS));
            JsonNode threads = bot.await("GUILD_CREATE").at("/d/threads");
            assertThat(threads.findValuesAsText("name")).containsExactly("seen", "half a thread");
            assertThat(threads.path(1).has("owner_id")).isFalse();
        }
    }
}
