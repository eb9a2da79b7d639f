package dev.parlor.discord.premises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.premises.Right;
import dev.parlor.commands.premises.Survey;
import dev.parlor.core.ParlorId;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.Room;
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
import dev.parlor.discord.standin.Channel;
import dev.parlor.discord.standin.Guild;
import dev.parlor.discord.standin.Mischief;
import dev.parlor.discord.standin.Permissions;
import dev.parlor.discord.standin.StandIn;
import dev.parlor.discord.standin.Trick;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Channels of a server are looked at before a community plays in them. */
class DiscordPremisesTest {
    private final StandIn discord = StandIn.open();
    private final ParlorId parlor = new ParlorId(discord.guild().id());
    private final List<ParlorId> changes = new ArrayList<>();
    private final Wire wire = new Wire();
    private final DiscordPremises premises = new DiscordPremises(wire, changes::add);

    /** A link that asks and does not listen. */
    private final class Wire implements DiscordLink {
        private final RestClient client = new RestClient(
                new Address(URI.create(discord.rest()), Optional.empty(), Optional.empty()),
                new BotToken(discord.token()),
                Time.system(),
                () -> 0);

        @Override
        public Opening open(LinkListener listener, Duration patience) {
            return new Opening.Waiting("nothing");
        }

        @Override
        public Outcome send(Call call) {
            return client.send(call);
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

    @AfterEach
    void close() {
        wire.close();
        discord.close();
    }

    @Test
    void aChannelAndAForumAreFit() {
        Channel arena = discord.channel("arena");
        Channel forum = discord.channel("tournaments");
        assertThat(survey(arena.id()))
                .isEqualTo(new Survey.Fit(new ChannelId(arena.id()), "arena", Room.Kind.CHANNEL, Set.of()));
        assertThat(survey("<#" + forum.id() + ">"))
                .isEqualTo(new Survey.Fit(new ChannelId(forum.id()), "tournaments", Room.Kind.FORUM, Set.of()));
        discord.assertInnocent();
    }

    @Test
    void whatIsMissingIsNamed() {
        Channel arena = discord.channel("arena");
        discord.world().forbid(arena, Permissions.ATTACH_FILES | Permissions.CREATE_PUBLIC_THREADS);
        assertThat(missing(arena)).containsExactlyInAnyOrder(Right.ATTACH, Right.BEGIN_THREADS);
        Channel forum = discord.channel("tournaments");
        discord.world().forbid(forum, Permissions.CREATE_PUBLIC_THREADS | Permissions.SEND_MESSAGES_IN_THREADS);
        assertThat(missing(forum)).containsExactly(Right.WRITE_IN_THREADS);
        discord.world().allow(discord.guild(), Permissions.ADMINISTRATOR);
        assertThat(missing(forum)).isEmpty();
    }

    @Test
    void whatIsNotThereIsUnknown() {
        Guild other = discord.world().guild("Across the street");
        Channel bar = discord.world().channel(other, Channel.Kind.TEXT, "bar");
        for (String channel : List.of(bar.id(), "123", "#arena", "arena", "", "<#12", "9".repeat(30), "../guilds/1")) {
            assertThat(survey(channel)).as(channel).isEqualTo(new Survey.Unknown());
        }
    }

    @Test
    void aThreadIsUnfit() {
        Channel thread = discord.world().thread(discord.channel("arena"), "Aside", true);
        assertThat(survey(thread.id())).isEqualTo(new Survey.Unfit("Aside"));
    }

    @Test
    void troubleOfDiscordsIsTold() {
        discord.mischief().keepPlaying(Mischief.ANYWHERE, Trick.error(500));
        assertThat(survey(discord.channel("arena").id()))
                .isEqualTo(new Survey.Unreachable("Discord has trouble of its own"));
    }

    @Test
    void whoeverTellsHearsOfChanges() {
        premises.changed(parlor);
        assertThat(changes).containsExactly(parlor);
    }

    private Survey survey(String channel) {
        return premises.survey(parlor, channel);
    }

    private Set<Right> missing(Channel channel) {
        return ((Survey.Fit) survey(channel.id())).missing();
    }
}
