package dev.parlor.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.bot.Run;
import dev.parlor.discord.standin.Guest;
import dev.parlor.discord.standin.Mischief;
import dev.parlor.discord.standin.StandIn;
import dev.parlor.discord.standin.Trick;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The runner as it is shipped, on a stand-in for Discord. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(180)
class DiscordTest {
    private static final int BAD_TOKEN = 4004;

    @TempDir
    Path folder;

    private final StandIn discord = StandIn.open();
    private ShippedBot bot;

    @BeforeEach
    void settle() {
        bot = new ShippedBot(discord, folder);
    }

    @AfterEach
    void close() {
        bot.close();
        discord.close();
    }

    @Test
    void whoHasATokenIsOnDiscordAndServesNewcomers() throws InterruptedException {
        Process parlor = bot.start();
        discord.awaitBots(1);
        bot.awaitLine("Invite it to a server");

        Guest ann = discord.guest("Ann");
        assertThat(ann.runs("start").answer().text()).containsPattern("1.000 chips");
        assertThat(ann.runs("balance").answer().text()).containsPattern("1.000 chips");

        parlor.destroy();
        assertThat(parlor.waitFor()).isEqualTo(143);
        assertThat(bot.out()).content().contains("client_id=", "permissions=309237763072");
        assertThat(bot.data().resolve("logs").resolve("parlor.log")).content().doesNotContain("WARN", "ERROR");
        assertThat(Run.of("reconcile", "--data=" + bot.data()).exit()).isZero();
        discord.assertInnocent();
    }

    @Test
    void aKilledHouseComesBackAndKnowsItsGuests() throws InterruptedException {
        Process parlor = bot.start();
        bot.awaitLine("Invite it to a server");
        Guest ann = discord.guest("Ann");
        ann.runs("start").answer();
        parlor.destroyForcibly();
        assertThat(parlor.waitFor()).isEqualTo(137);

        bot.start();
        bot.awaitLine("commands are registered.");
        assertThat(ann.runs("balance").answer().text()).containsPattern("1.000 chips");
    }

    @Test
    void aTokenThatDiscordDoesNotAcceptIsExplainedInOneSentence() throws InterruptedException {
        discord.temper().sendAway(BAD_TOKEN);
        Process parlor = bot.start();
        assertThat(parlor.waitFor()).isEqualTo(2);
        assertThat(bot.out())
                .content()
                .contains("Discord does not accept the bot token")
                .doesNotContain(discord.token())
                .doesNotContain("Exception");
    }

    @Test
    void whoFindsDiscordDownIsToldSoAndIsThereWhenItIsBack() throws InterruptedException {
        Mischief.Played outage = discord.mischief().keepPlaying(Mischief.ANYWHERE, Trick.error(503));
        Process parlor = bot.start();
        bot.awaitLine("It goes on trying");
        outage.stop();
        bot.awaitLine("Invite it to a server");
        assertThat(discord.guest("Ann").runs("start").answer().text()).containsPattern("1.000 chips");
        parlor.destroy();
        assertThat(parlor.waitFor()).isEqualTo(143);
        discord.assertInnocent();
    }

    @Test
    void withoutATokenItSaysWhereToGetOne() {
        Run run = Run.of("discord", "--data=" + bot.data());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("DISCORD_TOKEN").contains("https://discord.com/developers/applications");
        assertThat(bot.data()).doesNotExist();
    }
}
