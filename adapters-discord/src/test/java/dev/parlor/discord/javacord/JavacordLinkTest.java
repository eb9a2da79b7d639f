package dev.parlor.discord.javacord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.discord.link.Interaction;
import dev.parlor.discord.link.LinkHealth;
import dev.parlor.discord.link.Opening;
import dev.parlor.discord.link.Permission;
import dev.parlor.discord.standin.Guest;
import dev.parlor.discord.standin.StandIn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JavacordLinkTest {
    @Test
    void opensAsTheAccountOfItsToken() {
        try (Bench bench = Bench.at(StandIn.open())) {
            Opening opening = bench.open();

            String id = bench.discord.world().bot().id();
            assertThat(opening).isEqualTo(new Opening.Connected(new Opening.Account(id, id, "Parlor"), 1));
            assertThat(bench.link.health().isWell()).isTrue();
            bench.discord.assertInnocent();
        }
    }

    @Test
    void asksForNoIntentBesidesServers() {
        try (Bench bench = Bench.at(StandIn.open()).ready()) {
            assertThat(bench.discord.gateway().logins()).hasSize(1);
            assertThat(bench.discord.gateway().logins().getFirst().intents()).isEqualTo(1);
        }
    }

    @Test
    void hearsWhatIsTyped() {
        try (Bench bench = Bench.at(StandIn.open()).ready()) {
            Guest ann = bench.discord.guest("ann").speaking("es-ES");
            Guest bob = bench.discord.guest("bob");

            ann.runs("bet place", Map.of("fighter", "7", "amount", 50, "friend", bob))
                    .acknowledged();

            Interaction.Typed typed = bench.awaitHeard(Interaction.Typed.class, each -> true);
            assertThat(typed.path()).containsExactly("bet", "place");
            assertThat(typed.options())
                    .containsEntry("fighter", "7")
                    .containsEntry("amount", "50")
                    .containsEntry("friend", bob.person().id());
            assertThat(typed.arrival().people()).containsKey(bob.person().id());
            assertThat(typed.arrival().caller().id()).isEqualTo(ann.person().id());
            assertThat(typed.arrival().locale()).hasToString("es_ES");
            assertThat(typed.arrival().guild()).contains(bench.discord.guild().id());
            assertThat(typed.arrival().ours().missing(List.of(Permission.SEND_MESSAGES, Permission.MANAGE_SERVER)))
                    .containsExactly(Permission.MANAGE_SERVER);
            bench.discord.assertInnocent();
        }
    }

    @Test
    void isGoneWhenClosed() {
        Bench bench = Bench.at(StandIn.open()).ready();
        bench.link.close();

        bench.await("empty gateway", () -> bench.discord.gateway().present().isEmpty());
        assertThat(bench.shard().state()).isEqualTo(LinkHealth.State.STOPPED);
        bench.discord.close();
    }

    @Test
    void leavesNoThreadBehind() {
        try (StandIn discord = StandIn.open()) {
            for (int i = 0; i < 10; i++) {
                Bench bench = Bench.at(discord);
                bench.open();
                bench.link.close();
            }
            discord.await(
                    "end of Javacord's threads",
                    () -> Optional.of(true)
                            .filter(ended -> Thread.getAllStackTraces().keySet().stream()
                                    .noneMatch(thread -> thread.getName().startsWith("Javacord"))));
        }
    }
}
