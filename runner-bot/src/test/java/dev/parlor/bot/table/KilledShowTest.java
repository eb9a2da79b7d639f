package dev.parlor.bot.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.bot.Main;
import dev.parlor.bot.Run;
import dev.parlor.bot.Sitting;
import dev.parlor.bot.show.Outsider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A table in a process of its own that is killed while somebody outside tells a fight in it. */
@Timeout(180)
class KilledShowTest {
    private static final Pattern EVENT = Pattern.compile("Event (\\d+) it is:");

    /** A scene is on for a second; by then it is marked as told, so that this kill is not the one that repeats it. */
    private static final int MARKED = 400;

    private static final String INTRO = "Under sodium lamps";
    private static final String VERDICT = "bows to the crowd";

    @TempDir
    private Path folder;

    @Test
    void theRestOfAShowIsTheOneThatWasBegun() throws IOException, InterruptedException {
        try (Outsider narrator = Outsider.teller()) {
            Map<String, String> environment = Map.of("NVIDIA_API_KEY", "nvapi-1", "PARLOR_NVIDIA_URL", narrator.url());
            Process table = start(environment);
            await(table, EVENT);
            TimeUnit.MILLISECONDS.sleep(MARKED);
            table.destroyForcibly();
            assertThat(table.waitFor()).isEqualTo(137);
            String before = flat(Files.readString(out()));
            assertThat(before).containsOnlyOnce(INTRO).doesNotContain(VERDICT);

            Sitting again = Sitting.in(environment, arguments());
            again.await(VERDICT);
            again.await("The seed, as promised");
            String after = again.shown();
            int told = after.indexOf(VERDICT) + VERDICT.length();
            String rest = after.substring(0, told);
            again.type("/tournament replay match:1").await("Told by nvidia");
            String replay = again.leave().substring(told);
            replay = replay.substring(replay.indexOf(INTRO), replay.indexOf("Told by nvidia"));

            assertThat(rest).doesNotContain(INTRO).containsOnlyOnce(VERDICT);
            assertThat(events(rest)).doesNotHaveDuplicates();
            List<Integer> all = new ArrayList<>(events(before));
            all.addAll(events(rest));
            assertThat(events(replay)).as("each once, in order").isSorted().isEqualTo(all);
            try (Stream<Path> pictures = Files.list(folder.resolve("data").resolve("pictures"))) {
                assertThat(pictures.filter(file -> file.toString().endsWith(".jpg")))
                        .hasSizeGreaterThanOrEqualTo(3);
            }
            assertThat(rest)
                    .endsWith(replay.substring(replay.lastIndexOf("Event "), replay.indexOf(VERDICT)) + VERDICT);
            assertThat(narrator.asked()).isNotEmpty().doesNotHaveDuplicates();
        }
        assertThat(Run.of("reconcile", "--data=" + folder.resolve("data")).exit())
                .isZero();
    }

    private static List<Integer> events(String text) {
        List<Integer> events = new ArrayList<>();
        Matcher event = EVENT.matcher(text);
        while (event.find()) {
            events.add(Integer.parseInt(event.group(1)));
        }
        return events;
    }

    private String[] arguments() {
        return new String[] {
            "table",
            "--data=" + folder.resolve("data"),
            "--set=table.sign-up=1s",
            "--set=table.punters=2",
            "--set=tournament.betting-window=1s",
            "--set=tournament.scene=1s",
            "--set=show.curtain=3s",
            "--set=web.enabled=false"
        };
    }

    private Process start(Map<String, String> environment) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()),
                        Stream.of(arguments()))
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PARLOR_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Path out() {
        return folder.resolve("out");
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private void await(Process table, Pattern text) throws IOException, InterruptedException {
        while (!text.matcher(flat(Files.readString(out()))).find()) {
            assertThat(table.isAlive()).as(Files.readString(out())).isTrue();
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
