package dev.parlor.bot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.parlor.bot.Run;
import dev.parlor.jooq.Backlog;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.Databases;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void beforeTheFirstStartNothingIsBrokenAndNothingIsMade() {
        Run run = doctor("--set", "web.port=0");
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(flat(run)).contains("is not there yet; the first start makes it.", "Nothing is broken; 0 notes.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDatabaseIsNamedWithItsVersionSizeAndSchema() {
        open();
        Run run = doctor("--set", "web.enabled=false");
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out())
                .containsPattern("ok  database   SQLite [0-9.]+, ")
                .containsPattern("KiB\\),\\s+schema [0-9]+\\.")
                .contains("ok  steps      0 planned, 0 due, none failed.", "/metrics and /health are off");
    }

    @Test
    void filesThatOthersCanReadAreNoted() throws IOException {
        open();
        Files.setPosixFilePermissions(data(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(data().resolve("parlor.db"), PosixFilePermissions.fromString("rw-r--r--"));
        Files.writeString(folder.resolve("my.yaml"), "");
        Files.writeString(folder.resolve(".env"), "PARLOR_DATABASE_PASSWORD=open-sesame\n");
        Files.setPosixFilePermissions(folder.resolve(".env"), PosixFilePermissions.fromString("rw-r--r--"));
        Run run = doctor(
                "--set", "web.port=0", "--settings", folder.resolve("my.yaml").toString());
        assertThat(run.exit()).isZero();
        assertThat(flat(run))
                .contains(
                        "note data", "(rwxr-xr-x); close it: chmod 700",
                        "note database", "(rw-r--r--); close it: chmod 600",
                        "note secrets", "3 notes")
                .doesNotContain("sesame");
    }

    @Test
    void aDamagedDatabaseIsBroken() throws IOException {
        open();
        byte[] bytes = Files.readAllBytes(data().resolve("parlor.db"));
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] = 0x5a;
        }
        Files.write(data().resolve("parlor.db"), bytes);
        Run run = doctor("--set", "web.port=0");
        assertThat(run.exit()).as(run.out()).isEqualTo(1);
        assertThat(flat(run)).contains("no database", "Parlor is not well: 1 broken");
    }

    @Test
    void whatIsNoDatabaseIsBroken() throws IOException {
        Files.createDirectory(data());
        Files.writeString(data().resolve("parlor.db"), "a shopping list, and a long one at that: ".repeat(50));
        Run run = doctor("--set", "web.port=0");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(flat(run)).contains("no database", "file is not a database").doesNotContain("Exception");
    }

    @Test
    void aDatabaseOfANewerVersionIsBroken() throws SQLException {
        open();
        sql("INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                + " installed_by, execution_time, success)"
                + " VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', 1, 1)");
        Run run = doctor("--set", "web.port=0");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(flat(run)).contains("a newer version of Parlor made it (schema 999)");
    }

    @Test
    void booksFromTheFutureAreBroken() throws SQLException {
        open();
        sql("INSERT INTO movements (id, parlor, act, currency, reason, player, written_at)"
                + " VALUES (1, 'p', 'a', 'chips', 'GRANT', '', 4102444800000000000)");
        Run run = doctor("--set", "web.port=0");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(flat(run)).contains("no clock The books were last written at 2100-01-01T00:00:00Z, but it is ");
    }

    @Test
    void settingsThatCannotBeReadAreAllToldAndTheRestWaits() {
        Run run = doctor("--set", "web.port=x", "--set", "locale=no");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(flat(run))
                .contains("web.port is 'x'", "locale is 'no'", "is looked at once the settings can be read");
    }

    @Test
    void anotherProgramOnThePortIsNoted() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        other.start();
        try {
            Run run = doctor("--set", "web.port=" + other.getAddress().getPort());
            assertThat(flat(run)).contains("is not Parlor; choose another web.port.");
        } finally {
            other.stop(0);
        }
    }

    @Test
    void withoutAKeyNobodyOutsideIsAskedAndTheHouseTellsAndPaints() {
        assertThat(flat(doctor())).contains("ok show No key is set: the house tells and paints the fights itself.");
    }

    @Test
    void aKeyThatIsRefusedIsBrokenAndIsShownNowhere() throws IOException {
        HttpServer api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        List<String> keys = new CopyOnWriteArrayList<>();
        api.createContext("/v1/models", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        api.start();
        try {
            String url = "http://127.0.0.1:" + api.getAddress().getPort() + "/v1";
            Run run = Run.in(
                    Map.of("NVIDIA_API_KEY", "nvapi-hush-hush"),
                    "doctor",
                    "--data",
                    data().toString(),
                    "--set",
                    "nvidia.url=" + url);
            assertThat(flat(run)).contains("no nvidia It refuses the key (401); set another nvidia.key, or none.");
            assertThat(run.out() + run.err()).doesNotContain("hush");
            assertThat(keys).containsExactly("Bearer nvapi-hush-hush");
        } finally {
            api.stop(0);
        }
    }

    @Test
    void aProviderThatDoesNotAnswerIsNoted() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(flat(doctor(
                        "--set", "narrator.url=http://127.0.0.1:" + free + "/v1", "--set", "narrator.models=llama3")))
                .contains("note narrator It does not answer");
    }

    @Test
    void endpointsBeyondThisMachineAreNoted() {
        assertThat(flat(doctor("--set", "web.host=0.0.0.0", "--set", "web.port=0")))
                .contains("note endpoints /metrics and /health have no password");
    }

    @Test
    void clocksAreComparedWithTheServerAndTheBooks() {
        assertThat(verdict(NOON, Optional.empty(), Optional.of(NOON))).isEqualTo(Finding.Verdict.FINE);
        assertThat(verdict(NOON, Optional.empty(), Optional.of(NOON.plusSeconds(61))))
                .isEqualTo(Finding.Verdict.BROKEN);
        assertThat(verdict(Instant.EPOCH, Optional.empty(), Optional.empty())).isEqualTo(Finding.Verdict.BROKEN);
        assertThat(verdict(NOON, Optional.of(NOON.plusMillis(40)), Optional.empty()))
                .isEqualTo(Finding.Verdict.FINE);
        assertThat(verdict(NOON, Optional.of(NOON.minusSeconds(3)), Optional.empty()))
                .isEqualTo(Finding.Verdict.BEWARE);
        assertThat(verdict(NOON, Optional.of(NOON.plusSeconds(61)), Optional.empty()))
                .isEqualTo(Finding.Verdict.BROKEN);
    }

    @Test
    void aDiskIsJudgedByItsRoomAndByTheCopyOfAMigration() {
        assertThat(DiskCheck.judge(new DiskSpace(99L << 20), 0).verdict()).isEqualTo(Finding.Verdict.BROKEN);
        assertThat(DiskCheck.judge(new DiskSpace(500L << 20), 0).verdict()).isEqualTo(Finding.Verdict.BEWARE);
        assertThat(DiskCheck.judge(new DiskSpace(2L << 30), 3L << 30).verdict()).isEqualTo(Finding.Verdict.BEWARE);
        assertThat(DiskCheck.judge(new DiskSpace(4L << 30), 3L << 30).verdict()).isEqualTo(Finding.Verdict.FINE);
    }

    @Test
    void lateAndFailingStepsAreNoted() {
        assertThat(DatabaseCheck.steps(new Backlog(3, 2, 0, Duration.ofMinutes(130))))
                .isEqualTo(Finding.beware(
                        "steps",
                        "2 are due, the first for 2 h 10 min: Parlor is not running, or it is stuck and its log says"
                                + " why."));
        assertThat(DatabaseCheck.steps(new Backlog(3, 0, 1, Duration.ZERO)).verdict())
                .isEqualTo(Finding.Verdict.BEWARE);
        assertThat(DatabaseCheck.steps(new Backlog(3, 1, 0, Duration.ofSeconds(1)))
                        .verdict())
                .isEqualTo(Finding.Verdict.FINE);
    }

    private static Finding.Verdict verdict(Instant now, Optional<Instant> server, Optional<Instant> written) {
        return Clocks.judge(now, server, written).verdict();
    }

    private Run doctor(String... words) {
        return Run.in(
                Map.of(),
                Stream.concat(Stream.of("doctor", "--data", data().toString()), Stream.of(words))
                        .toArray(String[]::new));
    }

    private static String flat(Run run) {
        return run.out().replaceAll("\\s+", " ");
    }

    private void open() {
        try (Database database = Databases.sqlite(data().resolve("parlor.db"), InstantSource.system())) {
            assertThat(database.reconcile().findings()).isEmpty();
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data().resolve("parlor.db"));
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
