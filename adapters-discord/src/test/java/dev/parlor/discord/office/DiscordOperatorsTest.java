package dev.parlor.discord.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.office.Standing;
import dev.parlor.core.PlayerId;
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
import dev.parlor.discord.standin.Owners;
import dev.parlor.discord.standin.Person;
import dev.parlor.discord.standin.StandIn;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Discord knows who runs the bot. */
class DiscordOperatorsTest {
    private final StandIn discord = StandIn.open();
    private final Person ann = discord.world().person("Ann");
    private final Person bob = discord.world().person("Bob");
    private final Person cid = discord.world().person("Cid");
    private final Person dan = discord.world().person("Dan");

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void theOwnerOfTheApplicationRunsTheBot() {
        discord.world().ownedBy(new Owners(ann, Map.of()));
        assertThat(standing(ann)).isEqualTo(Standing.OPERATOR);
        assertThat(standing(bob)).isEqualTo(Standing.GUEST);
        discord.assertInnocent();
    }

    @Test
    void ofATeamItsOwnerAndItsAdminsDo() {
        discord.world().ownedBy(new Owners(ann, Map.of(bob, "admin", cid, "developer", dan, "?admin")));
        assertThat(standing(ann)).isEqualTo(Standing.OPERATOR);
        assertThat(standing(bob)).isEqualTo(Standing.OPERATOR);
        assertThat(standing(cid)).as("a developer").isEqualTo(Standing.GUEST);
        assertThat(standing(dan)).as("who did not accept yet").isEqualTo(Standing.GUEST);
        assertThat(standing(discord.world().bot())).as("the team's own account").isEqualTo(Standing.GUEST);
        discord.assertInnocent();
    }

    @Test
    void whoIsNotToldIsNotBelieved() {
        discord.close();
        assertThat(standing(ann)).isEqualTo(Standing.UNKNOWN);
    }

    private Standing standing(Person person) {
        try (Wire wire = new Wire(discord)) {
            return new DiscordOperators(wire).of(new PlayerId(person.id()));
        }
    }

    /** A link that asks and does not listen. */
    private record Wire(RestClient client) implements DiscordLink {
        Wire(StandIn discord) {
            this(new RestClient(
                    new Address(URI.create(discord.rest()), Optional.empty(), Optional.empty()),
                    new BotToken(discord.token()),
                    Time.system(),
                    () -> 0));
        }

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
}
