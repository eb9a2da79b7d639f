package dev.parlor.bot.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parlor.bot.settings.LogFormat;
import dev.parlor.bot.settings.LogLevel;
import dev.parlor.bot.settings.Secret;
import dev.parlor.bot.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LogsTest {
    private static final Logger LOG = LoggerFactory.getLogger(LogsTest.class);

    @TempDir
    private Path data;

    @Test
    void aLineSaysWhenHowBadWhereAndWhat() throws IOException {
        List<String> lines = logged(
                LogFormat.TEXT, () -> LOG.atInfo().addKeyValue("match", "m1").log("Locked with {} bets", 3));

        assertThat(lines)
                .singleElement()
                .asString()
                .matches(
                        "2\\d{3}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z INFO  LogsTest - Locked with 3 bets match=m1");
    }

    @Test
    void nobodyForgesALine() throws IOException {
        String hostile = "x\n2026-01-01T00:00:00Z INFO Ledger - paid\r\u2028\u001b[2J\u202e\u0085";
        List<String> lines = logged(
                LogFormat.TEXT,
                () -> LOG.atWarn()
                        .setCause(new IllegalStateException(hostile, new IOException(hostile)))
                        .addKeyValue("name" + hostile, hostile)
                        .log("Hello {}", hostile));

        assertThat(lines.getFirst()).contains("\\u000a2026-01-01", "\\u001b[2J\\u202e\\u0085");
        assertThat(lines.stream().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("  "));
        assertThat(String.join("", lines)).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028]");
    }

    @Test
    void javacordIsHeardOnlyWhereItTellsNoSecrets() throws IOException {
        Logger socket = LoggerFactory.getLogger("org.javacord.core.util.gateway.DiscordWebSocketAdapter");
        Logger packets = LoggerFactory.getLogger("org.javacord.core.util.gateway.PacketHandler");
        List<String> lines = logged(LogFormat.TEXT, () -> {
            socket.info("Received a frame");
            packets.error("Couldn't handle a packet");
            socket.warn("No route to Discord");
        });

        assertThat(lines).singleElement().asString().contains("No route to Discord");
    }

    @Test
    void secretsAreMaskedWhereverTheyTurnUp() throws IOException {
        for (LogFormat format : LogFormat.values()) {
            String lines = String.join(
                    "\n",
                    logged(
                            format,
                            () -> LOG.atError()
                                    .setCause(new IllegalStateException("refused hunter2", new IOException("hunter2")))
                                    .addKeyValue("with", "hunter2")
                                    .addKeyValue("token", "sesame1")
                                    .log(
                                            "to {}",
                                            "jdbc:postgresql://me:sesame2@a/b?user=a&password=sesame3 Bearer sesame4")));

            assertThat(lines).contains("******", "refused").doesNotContain("hunter2", "sesame");
        }
    }

    @Test
    void machinesGetOneObjectALine() throws IOException {
        List<String> lines = logged(LogFormat.JSON, () -> {
            LOG.atInfo().addKeyValue("match", "m1").log("a\nb");
            LOG.error("c", new IllegalStateException("d"));
        });

        assertThat(lines).hasSize(2);
        JsonNode first = new ObjectMapper().readTree(lines.getFirst());
        assertThat(first.get("says").asText()).isEqualTo("a\nb");
        assertThat(first.get("match").asText()).isEqualTo("m1");
        assertThat(first.get("level").asText()).isEqualTo("INFO");
        assertThat(new ObjectMapper().readTree(lines.get(1)).get("fault").asText())
                .startsWith("java.lang.IllegalStateException: d");
    }

    @Test
    void aFaultIsFoundByTheReferenceThatThePlayerSaw() throws IOException {
        StringBuilder reference = new StringBuilder();
        List<String> lines = logged(
                LogFormat.TEXT,
                () -> reference.append(new Faults(new Random(1))
                        .report("/bet place", new IllegalStateException("the till is stuck"))));

        assertThat(reference.toString()).matches("F-[2-9A-HJ-NP-Z]{8}");
        assertThat(lines.getFirst()).endsWith("Fault reference=" + reference + " during=/bet place");
        assertThat(lines.get(1)).isEqualTo("  java.lang.IllegalStateException: the till is stuck");
    }

    @Test
    void librariesAreHeardOnlyWhenSomethingIsWrong() throws IOException {
        List<String> lines = logged(LogFormat.TEXT, () -> {
            LoggerFactory.getLogger("org.library").info("welcome");
            LoggerFactory.getLogger("org.library").warn("beware");
            java.util.logging.Logger.getLogger("org.old").info("welcome");
            java.util.logging.Logger.getLogger("org.old").warning("beware");
            LOG.debug("detail");
        });

        assertThat(lines).hasSize(2).allMatch(line -> line.endsWith(" - beware"));
    }

    @Test
    void theFilesAreBounded() throws IOException {
        String line = "x".repeat(1 << 20);
        logged(LogFormat.TEXT, () -> {
            for (int i = 0; i < 40; i++) {
                LOG.info("{} {}", i, line);
            }
        });

        try (Stream<Path> files = Files.walk(data)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).hasSize(5);
            assertThat(all.stream().mapToLong(file -> file.toFile().length()).sum())
                    .isLessThan(31L << 20);
            assertThat(all)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void withoutAFileNothingIsLoggedAnywhere() {
        assertThat(LOG.isErrorEnabled()).isFalse();
    }

    private List<String> logged(LogFormat format, Runnable work) throws IOException {
        Path folder = Files.createTempDirectory(data, "logged");
        Settings.Logging logging = new Settings.Logging(LogLevel.INFO, format);
        try (Logs logs = Logs.open(folder, logging, List.of(new Secret("hunter2")))) {
            work.run();
            return Files.readAllLines(logs.file());
        }
    }
}
