package dev.parlor.discord.javacord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.discord.link.Interaction;
import dev.parlor.discord.link.LinkHealth;
import dev.parlor.discord.standin.Channel;
import dev.parlor.discord.standin.Guest;
import dev.parlor.discord.standin.Oddities;
import dev.parlor.discord.standin.Post;
import dev.parlor.discord.standin.StandIn;
import org.junit.jupiter.api.Test;

/** Nothing depends on what the gateway told of servers and channels before. */
class StrangePlacesTest {
    private static final String CREATE = "POST /channels/{channel_id}/messages";

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
        discord.temper().alter("GUILD_CREATE", Oddities.brokenThread(discord.channel("arena")));
        try (Bench bench = Bench.at(discord).ready()) {
            discord.guest("ann").runs("ping").acknowledged();

            assertThat(bench.heard).hasSize(1);
        }
    }

    @Test
    void hearsInLanguagesThatNobodyKnows() {
        StandIn discord = StandIn.open();
        discord.temper().alter("INTERACTION_CREATE", Oddities.unknownLocale());
        try (Bench bench = Bench.at(discord).ready()) {
            discord.guest("ann").runs("ping").acknowledged();

            assertThat(bench.awaitHeard(Interaction.Typed.class, each -> true)
                            .arrival()
                            .locale())
                    .hasToString("tlh");
        }
    }

    @Test
    void hearsButtonsOnMessagesOfComponentsThatNobodyKnows() {
        StandIn discord = StandIn.open();
        discord.temper().alter("INTERACTION_CREATE", Oddities.unknownComponents());
        try (Bench bench = Bench.at(discord).ready()) {
            discord.mischief().keepPlaying(CREATE, Oddities.retold(Oddities.unknownComponents()));
            Post post = bench.post(discord.channel("arena"), "Bet");

            discord.guest("ann").clicks(post, "Bet").acknowledged();

            Interaction.Pressed pressed = bench.awaitHeard(Interaction.Pressed.class, each -> true);
            assertThat(pressed.customId()).isEqualTo("Bet!");
            assertThat(pressed.message()).isEqualTo(post.id());
        }
    }

    @Test
    void hearsWithFieldsThatNobodyKnows() {
        StandIn discord = StandIn.open();
        discord.temper().alter("INTERACTION_CREATE", Oddities.unknownFields());
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
