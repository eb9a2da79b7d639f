package dev.parlor.discord.herald;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parlor.core.Fact;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chat.Room;
import dev.parlor.core.money.MarkKey;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.Endpoint;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Route;
import dev.parlor.discord.rest.RestClient;
import dev.parlor.discord.standin.Channel;
import dev.parlor.discord.standin.Post;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.Databases;
import dev.parlor.jooq.JooqTransactions;
import dev.parlor.jooq.Notice;
import dev.parlor.testkit.HandClock;
import java.io.Serial;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process ends in the middle of an evening, and the next one goes on with the same messages; on SQLite. */
class RestartTest {
    @TempDir
    private Path folder;

    private Disk disk;
    private Evening evening;

    /** A database in a file, which is opened anew by each house. */
    private static final class Disk implements Evening.Storage {
        private final Path file;
        private Optional<Database> open = Optional.empty();

        Disk(Path file) {
            this.file = file;
        }

        @Override
        public Evening.House house(String name, HandClock clock) {
            close();
            Database database = Databases.sqlite(file, clock);
            open = Optional.of(database);
            JooqTransactions transactions =
                    database.transactions(Seed.ofHex("ab".repeat(32))::derive, new MarkKey("the key of the tests"));
            return Evening.House.on(name, clock, transactions);
        }

        @Override
        public List<Fact> facts() {
            List<Notice> notices = open.orElseThrow().notices().pending(1_000);
            open.orElseThrow()
                    .notices()
                    .delivered(notices.stream().map(Notice::id).toList());
            List<Fact> facts = new ArrayList<>();
            notices.forEach(notice -> notice.fact().ifPresent(facts::add));
            return facts;
        }

        void close() {
            open.ifPresent(Database::close);
        }
    }

    /** What a process that is killed comes to. */
    private static final class Killed extends Error {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** Does what is asked, and ends the process before anybody hears of it. */
    private static final class Death {
        private final Endpoint where;
        private final CountDownLatch done = new CountDownLatch(1);

        Death(Endpoint where) {
            this.where = where;
        }

        Outcome send(Call call, RestClient client) {
            Outcome outcome = client.send(call);
            if (call.route().endpoint() == where) {
                done.countDown();
                throw new Killed();
            }
            return outcome;
        }
    }

    @BeforeEach
    void open() {
        disk = new Disk(folder.resolve("parlor.db"));
        evening = new Evening(Evening.QUICK, disk);
    }

    @AfterEach
    void close() {
        evening.close();
        disk.close();
    }

    @Test
    void theNextProcessGoesOnWithTheSameMessages() {
        evening.playsInArena(true);
        evening.takesBets(4);
        for (int i = 0; i < 3; i++) {
            evening.step();
            evening.herald.close();
            evening.open();
        }
        evening.playOn();

        assertThat(evening.in(evening.arena())).hasSize(1);
        assertThat(evening.in(evening.threads().getFirst())).hasSize(4);
        assertThat(evening.faults).isEmpty();
        assertThat(evening.discord.traffic().refused()).isEmpty();
        evening.discord.assertInnocent();
    }

    @Test
    void whatNobodyHadToldIsToldByTheNextProcess() {
        evening.playsInArena(false);
        evening.ask("house", "tournament new", Map.of("size", "4"));
        evening.told();
        evening.wire.between(
                (call, client) -> new Outcome.Unreachable(Outcome.Cause.NO_CONNECTION, false, Duration.ofSeconds(1)));
        evening.ask("house", "tournament fill", Map.of());
        evening.ask("house", "tournament run", Map.of());
        evening.ask("house", "tournament run", Map.of());
        evening.herald.close();
        assertThat(evening.in(evening.arena())).hasSize(1);

        evening.open();
        evening.told();
        assertThat(evening.in(evening.arena())).hasSize(2);
        assertThat(evening.in(evening.arena()).getFirst().text()).contains("begins");
        assertThat(evening.in(evening.arena()).getLast().text()).contains("Match 1");
    }

    @Test
    void aMessageThatDiscordTookJustBeforeTheEndIsKnownByItsNonce() throws Exception {
        dieAt(Endpoint.CREATE_MESSAGE);
        evening.clock.move(Duration.ofSeconds(30));
        goOn();
        assertThat(evening.requests("GET /channels/{channel_id}/messages")).isZero();
    }

    @Test
    void aMessageWhoseNonceDiscordForgotIsLookedFor() throws Exception {
        dieAt(Endpoint.CREATE_MESSAGE);
        evening.discord.posts().rememberNoncesFor(Duration.ZERO);
        evening.clock.move(Duration.ofMinutes(10));
        goOn();
        assertThat(evening.requests("GET /channels/{channel_id}/messages")).isEqualTo(1);
    }

    @Test
    void aMessageIsFoundBelowAllThatOthersWroteMeanwhile() throws Exception {
        dieAt(Endpoint.CREATE_MESSAGE);
        evening.discord.posts().rememberNoncesFor(Duration.ZERO);
        evening.wire.between((call, client) -> client.send(call));
        for (int i = 0; i < 120; i++) {
            JsonNode hello = JsonNodeFactory.instance.objectNode().put("content", "Hello " + i);
            evening.wire.send(Call.to(Route.createMessage(evening.arena().id()), hello));
        }
        evening.clock.move(Duration.ofMinutes(10));
        evening.open();
        evening.told();
        assertThat(evening.in(evening.arena())).hasSize(1 + 120);
        assertThat(evening.requests("GET /channels/{channel_id}/messages")).isEqualTo(2);
    }

    @Test
    void aChangeThatDiscordTookJustBeforeTheEndIsMadeAgain() throws Exception {
        evening.playsInArena(false);
        evening.takesBets(4);
        Death death = new Death(Endpoint.EDIT_MESSAGE);
        evening.wire.between(death::send);
        evening.ask("house", "tournament run", Map.of());
        assertThat(death.done.await(10, TimeUnit.SECONDS)).isTrue();
        evening.open();
        evening.told();
        evening.playOn();
        assertThat(evening.in(evening.arena())).hasSize(5);
    }

    @Test
    void aPostOfAForumThatDiscordTookJustBeforeTheEndIsLookedFor() throws Exception {
        Channel forum = evening.discord.channel("tournaments");
        evening.plays(forum, Room.Kind.FORUM, true);
        Death death = new Death(Endpoint.START_THREAD);
        evening.wire.between(death::send);
        evening.ask("house", "tournament new", Map.of("size", "4"));
        assertThat(death.done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(evening.threads()).hasSize(1);

        evening.open();
        evening.told();
        evening.ask("house", "tournament fill", Map.of());
        evening.playOn();
        assertThat(evening.threads()).hasSize(1);
        assertThat(evening.in(evening.threads().getFirst())).hasSize(5);
    }

    @Test
    void aThreadThatDiscordBeganJustBeforeTheEndIsTheOne() throws Exception {
        evening.playsInArena(true);
        evening.ask("house", "tournament new", Map.of("size", "4"));
        evening.ask("house", "tournament fill", Map.of());
        evening.told();
        Death death = new Death(Endpoint.START_THREAD_BELOW);
        evening.wire.between(death::send);
        evening.ask("house", "tournament run", Map.of());
        evening.ask("house", "tournament run", Map.of());
        assertThat(death.done.await(10, TimeUnit.SECONDS)).isTrue();

        evening.open();
        evening.told();
        evening.playOn();
        assertThat(evening.threads()).hasSize(1);
        assertThat(evening.in(evening.arena())).hasSize(1);
        assertThat(evening.in(evening.threads().getFirst())).hasSize(4);
    }

    private void dieAt(Endpoint where) throws InterruptedException {
        evening.playsInArena(false);
        Death death = new Death(where);
        evening.wire.between(death::send);
        evening.ask("house", "tournament new", Map.of("size", "4"));
        assertThat(death.done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(evening.in(evening.arena())).hasSize(1);
    }

    private void goOn() {
        evening.open();
        evening.told();
        evening.ask("house", "tournament fill", Map.of());
        evening.told();
        List<Post> posts = evening.in(evening.arena());
        assertThat(posts).hasSize(1);
        assertThat(posts.getFirst().text()).contains("Fighter 4");
        assertThat(evening.faults).isEmpty();
    }
}
