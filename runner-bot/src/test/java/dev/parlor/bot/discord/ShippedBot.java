package dev.parlor.bot.discord;

import dev.parlor.bot.Main;
import dev.parlor.discord.standin.StandIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The runner as it is shipped, in processes of its own, sent to a stand-in for Discord by properties of the JVM alone. */
final class ShippedBot implements AutoCloseable {
    /** A start takes some seconds where much else is going on. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final StandIn discord;
    private final Path folder;
    private final List<String> settings;
    private final List<Process> started = new ArrayList<>();

    ShippedBot(StandIn discord, Path folder, String... settings) {
        this.discord = discord;
        this.folder = folder;
        this.settings = List.of(settings);
    }

    /** Starts it on its data, and forgets what an earlier process printed. */
    Process start() {
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
        settings.forEach(setting -> command.add("--set=" + setting));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PARLOR_"));
        builder.environment().put("DISCORD_TOKEN", discord.token());
        try {
            Process process = builder.start();
            started.add(process);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process that was started last. */
    Process running() {
        return started.getLast();
    }

    /** Asks it to end, and waits until it has. */
    void stop() throws InterruptedException {
        running().destroy();
        running().waitFor();
    }

    /** Waits until it has printed something. */
    void awaitLine(String part) {
        discord.await(part, PATIENCE, () -> Optional.of(said()).filter(said -> said.contains(part)));
    }

    private String said() {
        try {
            return Files.readString(out());
        } catch (IOException e) {
            return "";
        }
    }

    Path data() {
        return folder.resolve("data");
    }

    /** What the newest process has printed. */
    Path out() {
        return folder.resolve("out");
    }

    @Override
    public void close() {
        started.forEach(Process::destroyForcibly);
    }
}
