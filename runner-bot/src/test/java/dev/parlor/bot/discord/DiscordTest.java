package dev.parlor.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.bot.Main;
import dev.parlor.bot.Run;
import dev.parlor.discord.standin.Guest;
import dev.parlor.discord.standin.StandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The runner as it is shipped, in processes of its own, sent to a stand-in for Discord by properties of the JVM alone. */
@Timeout(180)
class DiscordTest {
    private static final int BAD_TOKEN = 4004;

    @TempDir
    Path folder;

    private final StandIn discord = StandIn.open();
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void close() {
        started.forEach(Process::destroyForcibly);
        discord.close();
    }

    @Test
    void whoHasATokenIsOnDiscordAndServesNewcomers() throws IOException, InterruptedException {
        Process parlor = start();
        discord.awaitBots(1);
        awaitLine("Invite it to a server");

        Guest ann = discord.guest("Ann");
        assertThat(ann.runs("start").answer().text()).containsPattern("1.000 chips");
        assertThat(ann.runs("balance").answer().text()).containsPattern("1.000 chips");

        parlor.destroy();
        assertThat(parlor.waitFor()).isEqualTo(143);
        assertThat(out()).content().contains("client_id=", "permissions=309237763072");
        assertThat(Run.of("reconcile", "--data=" + data()).exit()).isZero();
        discord.assertInnocent();
    }

    @Test
    void aKilledHouseComesBackAndKnowsItsGuests() throws IOException, InterruptedException {
        Process parlor = start();
        awaitLine("Invite it to a server");
        Guest ann = discord.guest("Ann");
        ann.runs("start").answer();
        parlor.destroyForcibly();
        assertThat(parlor.waitFor()).isEqualTo(137);

        Files.delete(out());
        start();
        awaitLine("commands are registered.");
        assertThat(ann.runs("balance").answer().text()).containsPattern("1.000 chips");
    }

    @Test
    void aTokenThatDiscordDoesNotAcceptIsExplainedInOneSentence() throws IOException, InterruptedException {
        discord.temper().sendAway(BAD_TOKEN);
        Process parlor = start();
        assertThat(parlor.waitFor()).isEqualTo(2);
        assertThat(out())
                .content()
                .contains("Discord does not accept the bot token")
                .doesNotContain(discord.token())
                .doesNotContain("Exception");
    }

    @Test
    void withoutATokenItSaysWhereToGetOne() {
        Run run = Run.of("discord", "--data=" + data());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("DISCORD_TOKEN").contains("https://discord.com/developers/applications");
        assertThat(data()).doesNotExist();
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(discord.entrance().jvmProperties());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--data=" + data(),
                "--set=web.port=0"));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PARLOR_"));
        builder.environment().put("DISCORD_TOKEN", discord.token());
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private void awaitLine(String part) {
        discord.await(part, () -> said(part));
    }

    private Optional<String> said(String part) {
        try {
            return Optional.of(Files.readString(out())).filter(said -> said.contains(part));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path out() {
        return folder.resolve("out");
    }
}
