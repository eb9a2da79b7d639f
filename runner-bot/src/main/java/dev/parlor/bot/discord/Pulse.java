package dev.parlor.bot.discord;

import dev.parlor.discord.link.LinkHealth;
import dev.parlor.discord.link.Stop;
import dev.parlor.web.Health;

/** What {@code /health} says about the link to Discord. */
final class Pulse {
    private Pulse() {}

    static Health of(LinkHealth health) {
        long connected = health.shards().stream()
                .filter(shard -> shard.state() == LinkHealth.State.CONNECTED)
                .count();
        String says = connected + " of " + health.shards().size() + " shards connected, "
                + health.rest().sent() + " requests, " + health.rest().limited() + " limited, "
                + health.rest().failed() + " failed";
        if (health.isWell()) {
            return new Health.Up(says);
        }
        return new Health.Down(health.stop().map(Stop::words).orElse(says));
    }
}
