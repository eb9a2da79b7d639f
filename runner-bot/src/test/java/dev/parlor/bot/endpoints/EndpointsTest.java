package dev.parlor.bot.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import dev.parlor.bot.content.ContentPack;
import dev.parlor.bot.house.HouseModule;
import dev.parlor.bot.log.Faults;
import dev.parlor.bot.log.Logs;
import dev.parlor.bot.settings.Effective;
import dev.parlor.bot.settings.Settings;
import dev.parlor.bot.settings.SettingsOptions;
import dev.parlor.bot.settings.Surroundings;
import dev.parlor.bot.show.ShowModule;
import dev.parlor.bot.storage.DatabasePlace;
import dev.parlor.bot.table.TableModule;
import dev.parlor.commands.CommandPath;
import dev.parlor.commands.Reception;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Request;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.jooq.Database;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house as its operator sees it: numbers, health, and what is told when something goes wrong. */
class EndpointsTest {
    private static final Pattern REFERENCE = Pattern.compile("Tell them .{0,40}?text=([0-9A-Za-z-]{6,})");

    @TempDir
    private Path folder;

    private Injector house;
    private final List<Logs> logs = new ArrayList<>();

    @BeforeEach
    void open() {
        house = house(Map.of());
    }

    @AfterEach
    void close() {
        house.getInstance(Database.class).close();
        logs.forEach(Logs::close);
        logs.clear();
    }

    @Test
    void theNumbersComeFromTheBooksTheStepsAndTheConnections() throws IOException, InterruptedException {
        assertThat(text(start("a", "alice"))).contains("Welcome");
        house.getInstance(Faults.class).report("a test", new IllegalStateException("on purpose"));
        String metrics = get("/metrics", 200);
        assertThat(metrics)
                .containsPattern("parlor_faucet_total\\{currency=\"chips\",reason=\"[a-z_]+\"} [1-9]")
                .contains(
                        "parlor_steps_planned 0.0\n",
                        "parlor_steps_due 0.0\n",
                        "parlor_steps_failing 0.0\n",
                        "parlor_steps_late_seconds 0.0\n",
                        "parlor_connections_most{pool=\"parlor-writer\"} 1.0\n",
                        "parlor_connections_most{pool=\"parlor-readers\"} 4.0\n",
                        "parlor_faults_total 1.0\n",
                        "parlor_books_failures_total 0.0\n");
    }

    @Test
    void healthAsksDatabaseStepsAndDisk() throws IOException, InterruptedException {
        assertThat(get("/health", 200))
                .startsWith("{\"status\":\"up\",")
                .containsPattern("\"database\",\"status\":\"up\",\"says\":\"SQLite [0-9.]+ answers in [0-9]+ ms\"")
                .contains("\"0 planned, 0 due, 0 failing\"", "free where the data is");
    }

    @Test
    void aDatabaseThatIsGoneMakesTheHouseIll() throws IOException, InterruptedException {
        Endpoints endpoints = house.getInstance(Endpoints.class);
        endpoints.start();
        house.getInstance(Database.class).close();
        assertThat(ask(endpoints, "/health", 503)).startsWith("{\"status\":\"down\",");
        endpoints.stop();
    }

    @Test
    void aPortThatIsTakenLeavesTheHousePlaying() throws IOException {
        close();
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            house = house(Map.of("PARLOR_WEB_PORT", Integer.toString(other.getLocalPort())));
            Endpoints endpoints = house.getInstance(Endpoints.class);
            endpoints.start();
            assertThat(endpoints.port()).isEmpty();
            endpoints.stop();
        }
        assertThat(Files.readString(logs.getLast().file())).contains("the house plays on without them");
    }

    @Test
    void whatIsTurnedOffIsNotServed() {
        close();
        house = house(Map.of("PARLOR_WEB_ENABLED", "false"));
        Endpoints endpoints = house.getInstance(Endpoints.class);
        endpoints.start();
        assertThat(endpoints.port()).isEmpty();
        endpoints.stop();
    }

    @Test
    void aFullDiskIsToldWithAReferenceThatStandsInTheLogAndPlayGoesOn() throws SQLException, IOException {
        assertThat(text(start("first", "alice"))).contains("Welcome");
        ask("PRAGMA max_page_count = " + ask("PRAGMA page_count"));
        Matcher told = REFERENCE.matcher("");
        int came = 0;
        while (!told.find() && came < 5_000) {
            came++;
            told = REFERENCE.matcher(text(start("r" + came, "guest" + came)));
        }
        assertThat(came).isLessThan(5_000);
        assertThat(Files.readString(logs.getLast().file()))
                .contains("reference=" + told.group(1) + " during=/start")
                .contains("The disk of the database is full; nothing of this was kept");
        Database database = house.getInstance(Database.class);
        assertThat(database.reconcile().lines()).isEmpty();

        ask("PRAGMA max_page_count = 1000000");
        assertThat(text(start("again", "guest" + came))).contains("Welcome");
        assertThat(database.reconcile().lines()).isEmpty();
    }

    private Injector house(Map<String, String> more) {
        Map<String, String> environment =
                new HashMap<>(Map.of("PARLOR_DATA", folder.resolve("data").toString(), "PARLOR_WEB_PORT", "0"));
        environment.putAll(more);
        Effective effective = new SettingsOptions().read(new Surroundings(environment, folder));
        Settings settings = effective.settings();
        logs.add(Logs.open(settings.data(), settings.logging(), effective.secrets()));
        Database database = DatabasePlace.of(settings).open(InstantSource.system());
        return Guice.createInjector(
                Stage.PRODUCTION,
                new HouseModule(effective, ContentPack.read(settings.content()), database, "node"),
                new ShowModule(),
                new TableModule(),
                new EndpointsModule());
    }

    private Reply start(String id, String player) {
        return house.getInstance(Reception.class)
                .answer(new Request(
                        id,
                        new ParlorId("home"),
                        new PlayerId(player),
                        CommandPath.of("start"),
                        Map.of(),
                        Locale.ENGLISH,
                        false));
    }

    private static String text(Reply reply) {
        return reply.toString();
    }

    private String get(String path, int status) throws IOException, InterruptedException {
        Endpoints endpoints = house.getInstance(Endpoints.class);
        endpoints.start();
        try {
            return ask(endpoints, path, status);
        } finally {
            endpoints.stop();
        }
    }

    private static String ask(Endpoints endpoints, String path, int status) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + endpoints.port().orElseThrow() + path);
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            return answer.body();
        }
    }

    private long ask(String question) throws SQLException {
        try (Connection connection = house.getInstance(Database.class).writers().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.getLong(1);
        }
    }
}
