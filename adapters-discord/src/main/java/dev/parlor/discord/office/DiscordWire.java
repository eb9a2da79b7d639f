package dev.parlor.discord.office;

import dev.parlor.commands.office.Contact;
import dev.parlor.commands.office.Wire;
import dev.parlor.core.ParlorId;
import dev.parlor.discord.concierge.DiscordNames;
import dev.parlor.discord.link.DiscordLink;
import dev.parlor.discord.link.LinkHealth;
import java.util.Optional;

/**
 * The gateway as one server has it: by the shard that it belongs to.
 *
 * @param link the way to Discord
 * @see <a href="https://discord.com/developers/docs/events/gateway#sharding">How Discord shares servers out</a>
 */
public record DiscordWire(DiscordLink link) implements Wire {
    private static final int TIME_BITS = 22;

    @Override
    public Optional<Contact> contact(ParlorId parlor) {
        LinkHealth health = link.health();
        long id = Long.parseUnsignedLong(DiscordNames.guild(parlor));
        return health.shards().stream()
                .filter(shard -> (id >>> TIME_BITS) % shard.total() == shard.number())
                .findFirst()
                .map(shard -> contact(shard, health.rest()));
    }

    private static Contact contact(LinkHealth.Shard shard, LinkHealth.Rest rest) {
        boolean up = shard.state() == LinkHealth.State.CONNECTED;
        return new Contact(
                up ? Contact.State.UP : Contact.State.DOWN,
                shard.since(),
                shard.latency().filter(measured -> up),
                new Contact.Traffic(rest.sent(), rest.limited(), rest.failed(), rest.refused()));
    }
}
