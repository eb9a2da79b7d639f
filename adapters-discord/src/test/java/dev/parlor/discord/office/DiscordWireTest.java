package dev.parlor.discord.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.office.Contact;
import dev.parlor.core.ParlorId;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.DiscordLink;
import dev.parlor.discord.link.LinkHealth;
import dev.parlor.discord.link.LinkHealth.Shard;
import dev.parlor.discord.link.LinkHealth.State;
import dev.parlor.discord.link.LinkListener;
import dev.parlor.discord.link.Opening;
import dev.parlor.discord.link.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A server is told how its own shard does. */
class DiscordWireTest {
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration BEAT = Duration.ofMillis(40);
    private static final long SECOND_SHARD = (7L << 22) + 5;

    @Test
    void aServerBelongsToAShardByItsId() {
        Wired link = new Wired(List.of(shard(0, State.LOST), shard(1, State.CONNECTED)));
        assertThat(contact(link, SECOND_SHARD))
                .contains(new Contact(Contact.State.UP, THEN, Optional.of(BEAT), new Contact.Traffic(9, 1, 2, 3)));
        assertThat(contact(link, SECOND_SHARD + (1L << 22)).map(Contact::state)).contains(Contact.State.DOWN);
        assertThat(contact(link, SECOND_SHARD + (1L << 22)).flatMap(Contact::latency))
                .as("a measure of a connection that is gone")
                .isEmpty();
    }

    @Test
    void ofAnotherProcessNothingIsKnown() {
        assertThat(contact(new Wired(List.of(shard(0, State.CONNECTED))), SECOND_SHARD))
                .isEmpty();
    }

    private static Optional<Contact> contact(Wired link, long server) {
        return new DiscordWire(link).contact(new ParlorId(Long.toString(server)));
    }

    private static Shard shard(int number, State state) {
        return new Shard(
                number,
                2,
                state,
                THEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of(BEAT));
    }

    /** A link of which only the health is looked at. */
    private record Wired(List<Shard> shards) implements DiscordLink {
        @Override
        public LinkHealth health() {
            return new LinkHealth(shards, new LinkHealth.Rest(9, 1, 2, 3), Optional.empty());
        }

        @Override
        public Opening open(LinkListener listener, Duration patience) {
            throw new UnsupportedOperationException("Only the health is looked at");
        }

        @Override
        public Outcome send(Call call) {
            throw new UnsupportedOperationException("Only the health is looked at");
        }

        @Override
        public void close() {}
    }
}
