package dev.parlor.bot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.bot.settings.Effective;
import dev.parlor.bot.settings.SettingsOptions;
import dev.parlor.bot.settings.Surroundings;
import dev.parlor.discord.link.Stop;
import dev.parlor.discord.rest.Address;
import dev.parlor.discord.rest.RestClient;
import dev.parlor.discord.rest.Time;
import dev.parlor.discord.standin.Oddities;
import dev.parlor.discord.standin.StandIn;
import dev.parlor.discord.standin.Trick;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Discord is asked whose token it is, and how many sessions may begin. */
class DiscordCheckTest {
    private static final String GATEWAY = "GET /gateway/bot";
    private static final String ACCOUNT = "GET /applications/@me";

    @TempDir
    private Path folder;

    private final StandIn discord = StandIn.open();

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void withoutATokenNobodyIsAsked() {
        assertThat(found(Map.of())).allSatisfy(one -> assertThat(one.says()).contains("DISCORD_TOKEN"));
        assertThat(discord.traffic().requests()).isEmpty();
    }

    @Test
    void theAccountIsNamedAndItsSessionsAreCounted() {
        assertThat(found(token(discord.token())))
                .containsExactly(
                        fine("The token is that of “Parlor” ("
                                + discord.world().bot().id() + ")."),
                        fine("This process holds 1 of 1 shards; 1000 of 1000 sessions may begin before Discord counts"
                                + " anew."));
        discord.assertInnocent();
    }

    @Test
    void aTokenThatIsNotAcceptedIsBroken() {
        assertThat(found(token("MTIz.abc.def"))).containsExactly(Finding.broken("discord", Stop.BAD_TOKEN.words()));
    }

    @Test
    void aTokenThatCannotBeOneIsNotRepeated() {
        assertThat(found(token("open sesame")))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.says()).startsWith("discord.token: ").doesNotContain("sesame"));
    }

    @Test
    void discordThatCannotBeReachedIsBroken() {
        discord.mischief().keepPlaying(ACCOUNT, Trick.error(503));
        assertThat(found(token(discord.token()))).singleElement().satisfies(one -> {
            assertThat(one.verdict()).isEqualTo(Finding.Verdict.BROKEN);
            assertThat(one.says()).startsWith("Discord cannot be reached: ");
        });
    }

    @Test
    void tooFewSessionsAreBroken() {
        discord.mischief()
                .keepPlaying(GATEWAY, Oddities.retold(json -> limit(json).put("remaining", 0)));
        assertThat(found(token(discord.token())).getLast())
                .isEqualTo(Finding.broken(
                        "discord",
                        "0 of 1000 sessions may begin before Discord counts anew in 24 h 0 min, and this process needs"
                                + " 1; wait until then, since Discord replaces the token of a bot that begins more."));
    }

    @Test
    void fewerShardsThanDiscordRecommendsAreNoted() {
        discord.mischief().keepPlaying(GATEWAY, Oddities.retold(json -> json.put("shards", 4)));
        assertThat(found(Map.of("DISCORD_TOKEN", discord.token(), "PARLOR_DISCORD_SHARDS", "2"))
                        .getLast())
                .isEqualTo(Finding.beware(
                        "discord",
                        "Discord recommends 4 shards, and discord.shards makes 2; set auto or a greater number."));
    }

    @Test
    void oneShardOnAFileIsNoted() {
        assertThat(found(Map.of("DISCORD_TOKEN", discord.token(), "PARLOR_DISCORD_SHARDS", "0/2"))
                        .getLast()
                        .says())
                .contains("discord.shards is 0/2, but the books are in a file");
    }

    private static ObjectNode limit(ObjectNode json) {
        return json.withObject("/session_start_limit");
    }

    private static Finding fine(String says) {
        return Finding.fine("discord", says);
    }

    private static Map<String, String> token(String token) {
        return Map.of("DISCORD_TOKEN", token);
    }

    private List<Finding> found(Map<String, String> environment) {
        Effective effective = new SettingsOptions().read(new Surroundings(environment, folder));
        Address address = new Address(URI.create(discord.rest()), Optional.empty(), Optional.empty());
        return new DiscordCheck(token -> new RestClient(address, token, Time.system(), () -> 0)).look(effective);
    }
}
