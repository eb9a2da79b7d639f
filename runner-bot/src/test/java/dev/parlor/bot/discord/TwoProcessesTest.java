package dev.parlor.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.bot.Run;
import dev.parlor.discord.standin.Act;
import dev.parlor.discord.standin.Channel;
import dev.parlor.discord.standin.Guest;
import dev.parlor.discord.standin.Guild;
import dev.parlor.discord.standin.Login;
import dev.parlor.discord.standin.Permissions;
import dev.parlor.discord.standin.Post;
import dev.parlor.discord.standin.Shards;
import dev.parlor.discord.standin.StandIn;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The runner as it is shipped, in two processes that hold one shard each, on one PostgreSQL and one stand-in for Discord. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(180)
class TwoProcessesTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final String USER = "postgres";
    private static final String WELCOME = "Ctrl-C closes";
    private static final String CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";

    @TempDir
    Path folder;

    private final StandIn discord = StandIn.open(new Shards(2, 1));
    private final List<ShippedBot> bots = new ArrayList<>();
    private final Channel left = arena(0);
    private final Channel right = arena(1);
    private EmbeddedPostgres server;

    @BeforeEach
    void serve() throws IOException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        discord.temper().betweenLogins(Duration.ofSeconds(5));
        bots.add(bot(0));
        bots.add(bot(1));
    }

    @AfterEach
    void close() throws IOException {
        bots.forEach(ShippedBot::close);
        discord.close();
        server.close();
    }

    /** A channel of a server of which one shard out of two hears. */
    private Channel arena(int shard) {
        Guild guild = discord.world().guild("Server of shard " + shard, shard, 2);
        return discord.world().channel(guild, Channel.Kind.TEXT, "arena");
    }

    @Test
    void eachServesItsServersAndTheGamesOfADeadOneGoOn() throws InterruptedException {
        bots.forEach(ShippedBot::start);
        await("two shards", () -> discord.gateway().present().size() == 2);
        assertThat(logins()).containsExactlyInAnyOrder("0 of 2", "1 of 2");
        assertThat(apart()).isGreaterThanOrEqualTo(Duration.ofSeconds(5));
        await("the greeting of both", () -> said(0).contains(WELCOME) && said(1).contains(WELCOME));
        assertThat(discord.commands().registrations()).isOne();

        Guest ann = discord.guest("Ann").in(left).allowed(Permissions.ADMINISTRATOR);
        Guest bob = discord.guest("Bob").in(right).allowed(Permissions.ADMINISTRATOR);
        for (Guest guest : List.of(ann, bob)) {
            assertThat(guest.runs("start").answer().text()).containsPattern("1.000 chips");
            guest.runs("parlor setup", Map.of("channel", guest.channel())).answer();
        }
        bob.runs("tournament new", Map.of("size", 3)).answer();
        bob.runs("tournament fill").answer();
        await("match", () -> matches() == 1 && isAllTold());

        Process second = bots.getLast().running();
        second.destroyForcibly();
        assertThat(second.waitFor()).isEqualTo(137);
        await("one shard", () -> discord.gateway().present().size() == 1);
        Act unheard = bob.runs("balance");
        assertThat(ann.runs("balance").answer().text()).contains("chips");
        await("end of the tournament", this::isOver);
        assertThat(unheard.isAcknowledged()).isFalse();

        bots.getLast().start();
        await("two shards", () -> discord.gateway().present().size() == 2);
        assertThat(bob.runs("balance").answer().text()).containsPattern("1.000 chips");
        assertThat(ann.runs("balance").answer().text()).containsPattern("1.000 chips");
        bob.runs("tournament new", Map.of("size", 2)).answer();
        await("second tournament", () -> posts(right).size() == 2);
        assertThat(matches()).isEqualTo(2);
        assertThat(posts(left)).isEmpty();
        assertThat(discord.commands().registrations()).isOne();
        assertThat(discord.traffic().requests(CALLBACK))
                .hasSize(discord.interactions().tokens().size() - 1);
        assertThat(discord.traffic().refused()).isEmpty();
        discord.assertInnocent();
        assertThat(reconciled()).isZero();
    }

    private int reconciled() {
        return Run.of(
                        "reconcile",
                        "--data=" + bots.getFirst().data(),
                        "--set=database.url=" + url(),
                        "--set=database.user=" + USER)
                .exit();
    }

    /** What the house told by itself in a channel. */
    private List<Post> posts(Channel channel) {
        return discord.posts().in(channel).stream()
                .filter(post -> post.interaction().isEmpty())
                .toList();
    }

    private int matches() {
        return threads().mapToInt(thread -> posts(thread).size()).sum();
    }

    private Stream<Channel> threads() {
        return discord.world().findGuild(right.guild().orElseThrow()).stream()
                .flatMap(guild -> discord.world().channels(guild).stream())
                .filter(channel -> channel.parent().isPresent());
    }

    /** The thread is put away behind everything else. */
    private boolean isOver() {
        return threads().anyMatch(Channel::archived);
    }

    /** Nothing is being told: what a process dies at is told by others only when its time for it is over. */
    private boolean isAllTold() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet due = statement.executeQuery("SELECT count(*) FROM postings WHERE wanted > told")) {
            return due.next() && due.getInt(1) == 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> logins() {
        return discord.gateway().logins().stream()
                .map(login -> login.shard() + " of " + login.shards())
                .toList();
    }

    private Duration apart() {
        List<Long> times = discord.gateway().logins().stream()
                .map(Login::at)
                .sorted(Comparator.naturalOrder())
                .toList();
        return Duration.ofNanos(times.getLast() - times.getFirst());
    }

    private ShippedBot bot(int shard) throws IOException {
        Path place = Files.createDirectories(folder.resolve("shard-" + shard));
        return new ShippedBot(
                discord,
                place,
                "discord.shards=" + shard + "/2",
                "database.url=" + url(),
                "database.user=" + USER,
                "tournament.sign-up=1s",
                "tournament.betting-window=4s",
                "tournament.pause=0s",
                "tournament.scene=0s");
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    /** Longer than the stand-in waits by itself. */
    private void await(String what, BooleanSupplier look) {
        Instant end = Instant.now().plus(LONG_ENOUGH);
        while (Instant.now().isBefore(end)) {
            try {
                discord.await(what, () -> Optional.of(what).filter(any -> look.getAsBoolean()));
                return;
            } catch (AssertionError e) {
                assertThat(Instant.now()).as(e.getMessage() + "\n" + told()).isBefore(end);
            }
        }
    }

    private String told() {
        return discord.problems() + "\n" + said(0) + "\n" + said(1);
    }

    private String said(int shard) {
        try {
            return Files.readString(bots.get(shard).out());
        } catch (IOException e) {
            return "";
        }
    }
}
