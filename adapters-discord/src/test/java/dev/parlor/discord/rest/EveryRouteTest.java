package dev.parlor.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.discord.link.BotToken;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.FilePart;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Route;
import dev.parlor.discord.standin.StandIn;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every route leads where it should, on a stand-in that judges what comes. */
class EveryRouteTest {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final StandIn discord = StandIn.open();

    /** The ways to the same Discord. */
    enum Way {
        PLAIN,
        ENCRYPTED,
        PROXIED
    }

    @AfterEach
    void close() {
        discord.close();
    }

    private Address address(Way way) {
        return switch (way) {
            case PLAIN -> new Address(URI.create(discord.rest()), Optional.empty(), Optional.empty());
            case ENCRYPTED ->
                new Address(
                        URI.create(discord.entrance().secureRest()),
                        Optional.empty(),
                        Optional.of(discord.entrance().trust()));
            case PROXIED ->
                new Address(
                        Address.DISCORD.api(),
                        Optional.of(new Proxied(discord.entrance().proxyPort())),
                        Optional.of(discord.entrance().trust()));
        };
    }

    @ParameterizedTest
    @EnumSource
    void messagesAndThreadsComeAndGo(Way way) {
        String arena = discord.channel("arena").id();
        try (RestClient client = client(way)) {
            String message = id(
                    client,
                    Call.to(Route.createMessage(arena), content("One"))
                            .with(List.of(new FilePart("dot.png", "image/png", DOT, "A dot"))));
            done(client, Call.to(Route.editMessage(arena, message), content("Two")));
            assertThat(done(client, Call.to(Route.message(arena, message)))
                            .path("content")
                            .asText())
                    .isEqualTo("Two");
            assertThat(done(client, Call.to(Route.messages(arena, 10)))).hasSize(1);
            String thread = id(client, Call.to(Route.startThread(arena, message), named("Below")));
            id(client, Call.to(Route.startThread(arena), named("Beside").put("type", 11)));
            ObjectNode post = named("Post");
            post.set("message", content("First"));
            id(
                    client,
                    Call.to(Route.startThread(discord.channel("tournaments").id()), post)
                            .with(List.of(new FilePart("dot.png", "image/png", DOT, "A dot"))));
            done(
                    client,
                    Call.to(
                            Route.changeThread(thread),
                            JsonNodeFactory.instance.objectNode().put("archived", true)));
            done(client, Call.to(Route.channel(arena)));
            done(client, Call.to(Route.deleteMessage(arena, message)));

            assertThat(discord.traffic().refused()).isEmpty();
            discord.assertInnocent();
        }
    }

    @Test
    void theHouseLooksAroundAndRegistersItsCommands() {
        String bot = discord.world().bot().id();
        String guild = discord.guild().id();
        JsonNode commands = JsonNodeFactory.instance
                .arrayNode()
                .add(JsonNodeFactory.instance.objectNode().put("name", "ping").put("description", "Pings"));
        try (RestClient client = client(Way.PLAIN)) {
            for (Call call : List.of(
                    Call.to(Route.gateway()),
                    Call.to(Route.application()),
                    Call.to(Route.guild(guild)),
                    Call.to(Route.member(guild, bot)),
                    Call.to(Route.roles(guild)),
                    Call.to(Route.registerCommands(bot), commands),
                    Call.to(Route.registerCommands(bot, guild), commands))) {
                done(client, call);
            }
            assertThat(done(client, Call.to(Route.commands(bot)))).hasSize(1);
            assertThat(done(client, Call.to(Route.commands(bot, guild)))).hasSize(1);

            assertThat(discord.traffic().refused()).isEmpty();
            discord.assertInnocent();
        }
    }

    @Test
    void aCrowdStaysBelowThePaceOfTheAccount() throws InterruptedException {
        discord.pace().enforceEverywhere(50, Duration.ofSeconds(1));
        String guild = discord.guild().id();
        try (RestClient client = client(Way.PLAIN);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Outcome>> calls = Collections.nCopies(110, () -> client.send(Call.to(Route.guild(guild))));

            assertThat(threads.invokeAll(calls))
                    .allSatisfy(ended -> assertThat(ended.get()).isInstanceOf(Outcome.Done.class));
            assertThat(client.health().limited()).isZero();
        }
    }

    private static String id(RestClient client, Call call) {
        return done(client, call).path("id").asText();
    }

    private static JsonNode done(RestClient client, Call call) {
        if (client.send(call) instanceof Outcome.Done(JsonNode json)) {
            return json;
        }
        throw new AssertionError(call + " was not done");
    }

    private static ObjectNode content(String text) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("content", text);
        json.putObject("allowed_mentions").putArray("parse");
        return json;
    }

    private static ObjectNode named(String name) {
        return JsonNodeFactory.instance.objectNode().put("name", name);
    }

    private RestClient client(Way way) {
        return new RestClient(address(way), new BotToken(discord.token()), Time.system(), () -> 0.5);
    }

    /** Leads everything through one proxy. */
    private static final class Proxied extends ProxySelector {
        private final Proxy proxy;

        Proxied(int port) {
            proxy = new Proxy(Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        }

        @Override
        public List<Proxy> select(URI uri) {
            return List.of(proxy);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            throw new AssertionError("The proxy of the stand-in is gone", failure);
        }
    }
}
