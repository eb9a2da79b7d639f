package dev.parlor.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.premises.Lodging;
import dev.parlor.commands.premises.Premises;
import dev.parlor.commands.premises.SetupCommand;
import dev.parlor.commands.premises.ThreadCommand;
import dev.parlor.core.chat.Obstacle;
import dev.parlor.core.chat.Room;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a community plays is chosen and told in words. */
class RoomCommandsTest {
    private final TestHouse house = TestHouse.open();

    @Test
    void aRoomIsChosenAndShown() {
        assertThat(setup(Map.of())).contains("No room is chosen", "`/parlor setup channel:#arena`");
        assertThat(setup(Map.of("channel", "#arena")))
                .contains("Where the community plays", "#arena", "a thread of its own", "may do all");
        assertThat(setup(Map.of())).contains("#arena");
        assertThat(room().channel().value()).isEqualTo("arena");
        assertThat(room().language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void whatIsMissingIsSaidInWords() {
        assertThat(setup(Map.of("channel", "#cellar")))
                .contains("is not allowed to send messages, to attach files. Give its role");
        assertThat(room().channel().value()).isEqualTo("cellar");
    }

    @Test
    void whatDoesNotFitIsNotChosen() {
        assertThat(setup(Map.of("channel", "#voice"))).contains("#voice", "Choose a text channel");
        assertThat(setup(Map.of("channel", "#nowhere"))).contains("no such channel");
        assertThat(setup(Map.of("channel", "#moon"))).contains("no answer in time");
        assertThat(setup(Map.of("channel", "#arena", "audit", "#forum"))).contains("#forum", "Choose a text channel");
        assertThat(setup(Map.of("channel", "#arena", "audit", "#nowhere"))).contains("no such channel");
        assertThat(house.rooms.room(TestHouse.PARLOR)).isEmpty();
    }

    @Test
    void theOfficeAndThreadsAreKept() {
        setup(Map.of("channel", "#arena", "audit", "#office", "threads", "off"));
        assertThat(room().threads()).isFalse();
        assertThat(room().office().map(Object::toString)).contains("office");
        assertThat(setup(Map.of("threads", "on"))).contains("a thread of its own", "office");
        assertThat(setup(Map.of("channel", "#forum"))).contains("post of its own");
        assertThat(room().kind()).isEqualTo(Room.Kind.FORUM);
    }

    @Test
    void threadsAreSwitchedByACommandOfTheirOwn() {
        assertThat(ask("parlor thread", Map.of("threads", "off"))).contains("No room is chosen");
        setup(Map.of("channel", "#arena"));
        assertThat(ask("parlor thread", Map.of("threads", "off"))).contains("in the channel itself");
        assertThat(room().threads()).isFalse();
        assertThat(ask("parlor thread", Map.of("threads", "on"))).contains("a thread of its own");
        setup(Map.of("channel", "#forum"));
        assertThat(ask("parlor thread", Map.of("threads", "off"))).contains("post of its own");
    }

    @Test
    void anObstacleIsTold() {
        setup(Map.of("channel", "#arena"));
        house.rooms.blocked(TestHouse.PARLOR, room().channel(), Obstacle.Cause.FORBIDDEN, "403/50013");
        assertThat(setup(Map.of())).contains("Nothing can be told", "lacks a permission", "403/50013");
        assertThat(setup(Map.of("channel", "#arena"))).doesNotContain("Nothing can be told");
    }

    @Test
    void aTableIsOneRoom() {
        Lodging table = new Lodging(house.rooms, Premises.ONE_ROOM);
        for (Command command : new Command[] {new SetupCommand(table), new ThreadCommand(table)}) {
            Reply reply = command.run(new Invocation(
                    "i1",
                    TestHouse.PARLOR,
                    TestHouse.HOUSE,
                    command.declaration().path(),
                    new Options(Map.of(), Map.of()),
                    Messages.in(Locale.ENGLISH),
                    true,
                    false));
            assertThat(TestHouse.said(reply)).contains("There is one room here");
        }
    }

    @Test
    void onlyThoseWhoRunTheCommunityMay() {
        assertThat(TestHouse.said(house.ask("alice", "parlor setup", Map.of("channel", "#arena"))))
                .doesNotContain("#arena");
        assertThat(house.rooms.room(TestHouse.PARLOR)).isEmpty();
    }

    @Test
    void allTournamentsArePausedAndGoOn() {
        assertThat(ask("parlor resume", Map.of())).contains("Nothing is paused");
        assertThat(ask("parlor pause", Map.of())).contains("Paused: 1");
        assertThat(ask("parlor pause", Map.of())).contains("No tournament is on");
        assertThat(ask("parlor resume", Map.of())).contains("Going on: 1");
    }

    private Room room() {
        return house.rooms.room(TestHouse.PARLOR).orElseThrow();
    }

    private String setup(Map<String, String> options) {
        return ask("parlor setup", options);
    }

    private String ask(String path, Map<String, String> options) {
        return TestHouse.said(house.ask("house", path, options));
    }
}
