package dev.parlor.discord.javacord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.discord.link.Interaction;
import dev.parlor.discord.link.LinkHealth;
import dev.parlor.discord.standin.Channel;
import dev.parlor.discord.standin.Guest;
import dev.parlor.discord.standin.StandIn;
import org.junit.jupiter.api.Test;

/** Nothing depends on what the gateway told of servers and channels before. */
class StrangePlacesTest {
    @Test
    void hearsFromThreadsItWasNeverToldOf() {
        try (Bench bench = Bench.at(StandIn.open()).ready()) {
            Channel thread = bench.discord.world().thread(bench.discord.channel("arena"), "Table 1", false);

            bench.discord.guest("ann").in(thread).runs("ping").acknowledged();

            Interaction.Typed typed = bench.awaitHeard(Interaction.Typed.class, each -> true);
            assertThat(typed.arrival().spot().orElseThrow().isThread()).isTrue();
            assertThat(typed.arrival().spot().orElseThrow().parent())
                    .contains(bench.discord.channel("arena").id());
        }
    }

    @Test
    void hearsFromServersItWasNeverToldOf() {
        try (Bench bench = Bench.at(StandIn.open()).ready()) {
            Channel hall =
                    bench.discord.world().channel(bench.discord.world().guild("Elsewhere"), Channel.Kind.TEXT, "hall");

            bench.discord.guest("ann").in(hall).runs("ping").acknowledged();

            assertThat(bench.awaitHeard(Interaction.Typed.class, each -> true)
                            .arrival()
                            .guild())
                    .isEqualTo(hall.guild());
        }
    }

    @Test
    void hearsOutsideOfServers() {
        try (Bench bench = Bench.at(StandIn.open()).ready()) {
            Guest ann = bench.discord.guest("ann");

            ann.in(bench.discord.world().direct(ann.person())).runs("ping").acknowledged();

            assertThat(bench.awaitHeard(Interaction.Typed.class, each -> true)
                            .arrival()
                            .guild())
                    .isEmpty();
        }
    }

    @Test
    void hearsFromAServerWithABrokenThread() {
        StandIn discord = StandIn.open();
        discord.world().thread(discord.channel("arena"), "Table 1", true);
        discord.temper().alter("GUILD_CREATE", StrangePlacesTest::breakThreads);
        try (Bench bench = Bench.at(discord).ready()) {
            discord.guest("ann").runs("ping").acknowledged();

            assertThat(bench.heard).hasSize(1);
        }
    }

    private static void breakThreads(ObjectNode guild) {
        assertThat(guild.path("threads")).isNotEmpty();
        guild.path("threads").forEach(thread -> ((ObjectNode) thread).remove("rate_limit_per_user"));
        guild.path("threads").forEach(thread -> ((ObjectNode) thread).remove("parent_id"));
    }

    @Test
    void hearsWithFieldsThatNobodyKnows() {
        StandIn discord = StandIn.open();
        discord.temper().alter("INTERACTION_CREATE", told -> {
            told.putObject("hologram").put("height", 7);
            told.withObject("/data").putArray("scents").add("oak");
            told.put("context", 99);
        });
        discord.temper().alter("READY", told -> told.putArray("private_moons").addObject());
        discord.temper()
                .alter(
                        "GUILD_CREATE",
                        told -> told.withArray("/channels").addObject().put("type", 99));
        try (Bench bench = Bench.at(discord).ready()) {
            discord.guest("ann").runs("ping").acknowledged();

            assertThat(bench.heard).hasSize(1);
        }
    }

    @Test
    void staysConnectedAfterWhatItDoesNotUnderstand() {
        StandIn discord = StandIn.open();
        try (Bench bench = Bench.at(discord).ready()) {
            discord.temper().alter("INTERACTION_CREATE", told -> {
                if (told.path("member").path("user").path("username").asText().equals("odd")) {
                    told.put("type", 6).put("data", "not even an object");
                }
            });
            discord.guest("odd").runs("ping");
            discord.guest("ann").runs("ping").acknowledged();

            assertThat(bench.heard).hasSize(1);
            assertThat(bench.shard().state()).isEqualTo(LinkHealth.State.CONNECTED);
        }
    }
}
