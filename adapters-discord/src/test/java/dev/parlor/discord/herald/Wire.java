package dev.parlor.discord.herald;

import dev.parlor.discord.link.BotToken;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.DiscordLink;
import dev.parlor.discord.link.LinkHealth;
import dev.parlor.discord.link.LinkListener;
import dev.parlor.discord.link.Opening;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.rest.Address;
import dev.parlor.discord.rest.RestClient;
import dev.parlor.discord.rest.Time;
import dev.parlor.discord.standin.StandIn;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A link that asks and does not listen; a test may stand in between. */
final class Wire implements DiscordLink {
    private final RestClient client;
    private volatile BiFunction<Call, RestClient, Outcome> between = (call, rest) -> rest.send(call);

    Wire(StandIn discord) {
        BotToken token = new BotToken(discord.token());
        Address address = new Address(URI.create(discord.rest()), Optional.empty(), Optional.empty());
        client = new RestClient(address, token, Time.system(), () -> 0);
    }

    /** Lets something else happen whenever the house asks. */
    void between(BiFunction<Call, RestClient, Outcome> other) {
        between = other;
    }

    @Override
    public Opening open(LinkListener listener, Duration patience) {
        return new Opening.Waiting("nothing");
    }

    @Override
    public Outcome send(Call call) {
        return between.apply(call, client);
    }

    @Override
    public LinkHealth health() {
        return new LinkHealth(List.of(), client.health(), Optional.empty());
    }

    @Override
    public void close() {
        client.close();
    }
}
