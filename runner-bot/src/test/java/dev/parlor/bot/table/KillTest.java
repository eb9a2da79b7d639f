package dev.parlor.bot.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.bot.Main;
import dev.parlor.bot.Run;
import dev.parlor.bot.Sitting;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in processes of their own that end by a signal. */
@Timeout(180)
class KillTest {
    @TempDir
    Path folder;

    /** Killed with open bets, with frozen ones, and with the winner drawn. */
    @ParameterizedTest
    @ValueSource(strings = {"puts 100 chips", "match 1 are frozen", "Round 1"})
    void aKilledTableGoesOnWhereItWas(String moment) throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Process table = start(data);
        type(table, "/start");
        await(table, "quarter-final");
        type(table, "/bet place fighter:A amount:100");
        await(table, moment);
        table.destroyForcibly();
        assertThat(table.waitFor()).isEqualTo(137);

        Sitting again = Sitting.at(data);
        String change = again.await("@you: match 1 brings ([+-][0-9,]+) chips").replace(",", "");
        again.type("/balance")
                .await("Your purse holds %,d chips".formatted(1_000 + Integer.parseInt(change.replace("+", ""))));
        again.leave();
        Run books = Run.of("reconcile", "--data=" + data);
        assertThat(books.exit()).as(books.out()).isZero();
    }

    @Test
    void aSignalClosesTheHouse() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Process table = start(data);
        await(table, "quarter-final");
        table.destroy();
        assertThat(table.waitFor()).isEqualTo(143);
        assertThat(data.resolve("parlor.db-wal")).doesNotExist();
        assertThat(out()).content().endsWith("Good night.\n");
        assertThat(Run.of("reconcile", "--data=" + data).exit()).isZero();
    }

    private Process start(Path data) throws IOException {
        List<String> command = Stream.of(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()),
                        List.of(Sitting.arguments(data)))
                .flatMap(List::stream)
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PARLOR_"));
        return builder.start();
    }

    private Path out() {
        return folder.resolve("out");
    }

    private static void type(Process table, String line) throws IOException {
        OutputStream in = table.getOutputStream();
        in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    private void await(Process table, String text) throws IOException, InterruptedException {
        while (!Files.readString(out()).contains(text)) {
            assertThat(table.isAlive()).as(Files.readString(out())).isTrue();
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
