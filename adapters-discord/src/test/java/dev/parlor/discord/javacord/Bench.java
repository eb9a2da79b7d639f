package dev.parlor.discord.javacord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.commands.Visibility;
import dev.parlor.discord.link.BotToken;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.IdentifyTurns;
import dev.parlor.discord.link.Interaction;
import dev.parlor.discord.link.LinkHealth;
import dev.parlor.discord.link.LinkListener;
import dev.parlor.discord.link.Opening;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Route;
import dev.parlor.discord.link.Shards;
import dev.parlor.discord.link.Stop;
import dev.parlor.discord.render.Answers;
import dev.parlor.discord.rest.Address;
import dev.parlor.discord.rest.RestClient;
import dev.parlor.discord.rest.Time;
import dev.parlor.discord.standin.Channel;
import dev.parlor.discord.standin.Post;
import dev.parlor.discord.standin.StandIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A link on a stand-in for Discord. It notes what it hears, and answers everything with a promise. */
final class Bench implements AutoCloseable, LinkListener {
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The clock runs faster than at Discord: what takes minutes there takes a second. */
    static final Tempo QUICK =
            new Tempo(Duration.ofMillis(20), Duration.ofMillis(800), Duration.ofSeconds(8), tries -> 0);

    final StandIn discord;
    final JavacordLink link;
    final List<Interaction> heard = new CopyOnWriteArrayList<>();
    final List<Outcome> ends = new CopyOnWriteArrayList<>();
    final List<Stop> stops = new CopyOnWriteArrayList<>();

    private Bench(StandIn discord, Address address, String token, Shards shards, IdentifyTurns turns) {
        this.discord = discord;
        BotToken key = new BotToken(token);
        link = new JavacordLink(
                new LinkPlan(key, shards, turns, Optional.empty(), QUICK),
                new RestClient(address, key, Time.system(), () -> 0),
                Time.system());
    }

    static Bench at(StandIn discord) {
        return with(discord, discord.token());
    }

    static Bench with(StandIn discord, String token) {
        return new Bench(discord, plain(discord), token, new Shards.Auto(), key -> Duration.ZERO);
    }

    /** The REST interface by TLS, as it is at Discord. */
    static Bench encrypted(StandIn discord) {
        Address address = new Address(
                URI.create(discord.entrance().secureRest()),
                Optional.empty(),
                Optional.of(discord.entrance().trust()));
        return new Bench(discord, address, discord.token(), new Shards.Auto(), key -> Duration.ZERO);
    }

    private static Address plain(StandIn discord) {
        return new Address(URI.create(discord.rest()), Optional.empty(), Optional.empty());
    }

    static Bench sharded(StandIn discord, Shards shards, IdentifyTurns turns) {
        return new Bench(discord, plain(discord), discord.token(), shards, turns);
    }

    Opening open() {
        return link.open(this, PATIENCE);
    }

    /** Connected, with one command that can be typed. */
    Bench ready() {
        if (!(open() instanceof Opening.Connected(Opening.Account account, int shards))) {
            LinkHealth health = link.health();
            close();
            throw new AssertionError("The link did not open: " + health);
        }
        Outcome registered = link.send(Call.to(Route.registerCommands(account.application()), commands()));
        if (!(registered instanceof Outcome.Done)) {
            throw new AssertionError("No command can be typed: " + registered);
        }
        discord.awaitBots(shards);
        return this;
    }

    private static JsonNode commands() {
        try {
            return new ObjectMapper().readTree("""
                            [{"name":"bet","description":"Bets","type":1,"options":[
                              {"name":"place","description":"Places","type":1,"options":[
                                {"name":"fighter","description":"Whom","type":3,"required":true,"autocomplete":true},
                                {"name":"amount","description":"How much","type":4,"required":true},
                                {"name":"friend","description":"With","type":6},
                                {"name":"portrait","description":"Face","type":11}]}]},
                             {"name":"ping","description":"Pings","type":1}]
                            """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A message with one button. */
    Post post(Channel channel, String button) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("content", "Place your bets");
        body.putArray("components")
                .addObject()
                .put("type", 1)
                .putArray("components")
                .addObject()
                .put("type", 2)
                .put("style", 1)
                .put("label", button)
                .put("custom_id", button + "!");
        if (!(link.send(Call.to(Route.createMessage(channel.id()), body)) instanceof Outcome.Done(JsonNode json))) {
            throw new AssertionError("Nothing was posted");
        }
        return discord.posts().find(json.path("id").asText()).orElseThrow();
    }

    @Override
    public void heard(Interaction interaction) {
        heard.add(interaction);
        ends.add(link.send(Call.to(Route.callback(interaction.arrival()), promise(interaction))));
    }

    private static ObjectNode promise(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Typed typed -> Answers.later(Visibility.PRIVATE);
            case Interaction.Asked asked -> {
                ObjectNode json = JsonNodeFactory.instance.objectNode().put("type", 8);
                json.putObject("data").putArray("choices");
                yield json;
            }
            case Interaction.Pressed pressed -> Answers.changeLater();
            case Interaction.Chosen chosen -> Answers.changeLater();
            case Interaction.Submitted submitted -> Answers.later(Visibility.PRIVATE);
        };
    }

    @Override
    public void stopped(Stop stop) {
        stops.add(stop);
    }

    LinkHealth.Shard shard() {
        return link.health().shards().getFirst();
    }

    void await(String what, Supplier<Boolean> look) {
        discord.await(what + "; " + link.health(), () -> Optional.of(true).filter(yes -> look.get()));
    }

    /** Shards are there when Discord has said how many there are. */
    void awaitState(LinkHealth.State state) {
        await(
                "shard that is " + state,
                () -> link.health().shards().stream().anyMatch(shard -> shard.state() == state));
    }

    <T extends Interaction> T awaitHeard(Class<T> kind, Predicate<T> meant) {
        return discord.await(
                kind.getSimpleName(),
                () -> heard.stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .filter(meant)
                        .findFirst());
    }

    @Override
    public void close() {
        link.close();
        discord.close();
    }
}
