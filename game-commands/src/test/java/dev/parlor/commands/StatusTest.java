package dev.parlor.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.office.Contact;
import dev.parlor.commands.office.Standing;
import dev.parlor.core.chat.Obstacle;
import dev.parlor.core.chat.Subject;
import dev.parlor.core.show.ProviderStatus;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.testkit.Fixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who runs a community is told how it does, and who runs the bot how the bot does. */
class StatusTest {
    private final TestHouse house = new TestHouse();

    @Test
    void withoutAnythingItSaysWhatToDo() {
        assertThat(status())
                .contains("No room is chosen. `/parlor setup channel:#arena`")
                .contains("None is on. `/tournament new`")
                .doesNotContain("To be told", "Connection");
    }

    @Test
    void theRoomIsToldWithWhatIsInTheWay() {
        house.ask("house", "parlor setup", Map.of("channel", "#cellar"));
        assertThat(status()).contains("Room: #cellar", "a thread of its own", "not allowed to send messages");
        house.rooms.blocked(
                TestHouse.PARLOR,
                house.rooms.room(TestHouse.PARLOR).orElseThrow().channel(),
                Obstacle.Cause.GONE,
                "404/10003");
        assertThat(status()).contains("The channel is gone, " + Fixtures.NOON, "404/10003");
    }

    @Test
    void tournamentsAreCounted() {
        house.takeBets();
        house.ask("house", "tournament new", Map.of());
        assertThat(status()).contains("1 on, 0 paused, 1 taking entries").doesNotContain("`/parlor resume`");
        house.ask("house", "parlor pause", Map.of());
        assertThat(status()).contains("0 on, 2 paused, 0 taking entries", "`/parlor resume`");
    }

    @Test
    void whatWaitsIsCountedSinceWhen() {
        house.ask("house", "parlor setup", Map.of("channel", "#arena"));
        assertThat(status()).contains("All of it is told.");
        house.postings.want(
                TestHouse.PARLOR, List.of(Subject.of(new TournamentId("a")), Subject.of(new TournamentId("b"))));
        house.clock.move(Duration.ofMinutes(3));
        assertThat(status()).contains("Messages that wait: 2. The first was due " + Fixtures.NOON);
    }

    @Test
    void theConnectionIsToldToEverybodyAndTheTrafficToOperators() {
        Contact.Traffic traffic = new Contact.Traffic(120, 3, 2, 1);
        house.contact = Optional.of(
                new Contact(Contact.State.UP, Fixtures.NOON, Optional.of(Duration.ofNanos(41_900_000)), traffic));
        assertThat(status()).contains("Connected " + Fixtures.NOON, "41 ms").doesNotContain("120 sent");
        house.standing = Standing.OPERATOR;
        assertThat(status()).contains("120 sent; 3 came too fast, 2 had no answer, 1 were refused");
        house.contact = Optional.of(new Contact(Contact.State.DOWN, Fixtures.NOON, Optional.empty(), traffic));
        assertThat(status()).contains("Lost " + Fixtures.NOON).doesNotContain(" ms");
    }

    @Test
    void whySomebodyIsNotAskedIsToldToOperators() {
        house.providers = List.of(new ProviderStatus(
                "narrator",
                "nvidia",
                ProviderStatus.State.RESTING,
                "too many requests",
                Optional.of(Instant.EPOCH),
                3,
                1));
        assertThat(status())
                .contains("Words | nvidia | Rests, again 1970-01-01T00:00:00Z")
                .doesNotContain("too many", " | 3");
        house.standing = Standing.UNKNOWN;
        assertThat(status()).doesNotContain("too many", " | 3");
        house.standing = Standing.OPERATOR;
        assertThat(status()).contains("Words | nvidia | Rests: too many requests, again 1970-01-01T00:00:00Z | 3 | 1");
    }

    private String status() {
        return TestHouse.said(house.ask("house", "parlor status", Map.of()));
    }
}
