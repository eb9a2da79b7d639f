package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.ParlorId;
import dev.parlor.core.Transactions;
import dev.parlor.core.chat.BindRoom;
import dev.parlor.core.chat.BlockOutcome;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.Obstacle;
import dev.parlor.core.chat.Room;
import dev.parlor.core.chat.RoomDesk;
import dev.parlor.core.chat.ThreadsOutcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What keeping rooms must do on every storage. */
public abstract class RoomDeskContract {
    private static final ParlorId PARLOR = new ParlorId("p1");
    private static final ParlorId OTHER = new ParlorId("p2");
    private static final ChannelId ARENA = new ChannelId("1012345678901234567");
    private static final ChannelId FORUM = new ChannelId("1012345678901234568");
    private static final ChannelId OFFICE = new ChannelId("1012345678901234569");
    private static final Locale SPANISH = Locale.forLanguageTag("es-419");

    private final HandClock clock = new HandClock(NOON);
    private Transactions<? extends RoomDesk.Storage> storage;
    private RoomDesk desk;

    /** For a storage's author to extend. */
    protected RoomDeskContract() {}

    /**
     * Opens an empty storage; called before each test.
     *
     * @param time the storage's clock
     * @return transactions on it
     */
    protected abstract Transactions<? extends RoomDesk.Storage> openStorage(InstantSource time);

    @BeforeEach
    final void open() {
        storage = openStorage(clock);
        desk = new RoomDesk(storage, clock);
    }

    @Test
    final void aCommunityPlaysWhereItWasBoundLast() {
        assertThat(desk.room(PARLOR)).isEmpty();
        Room arena = desk.bind(wish(ARENA, Room.Kind.CHANNEL));
        assertThat(arena)
                .isEqualTo(new Room(
                        PARLOR, ARENA, Room.Kind.CHANNEL, true, Optional.empty(), Locale.ENGLISH, Optional.empty()));
        assertThat(desk.room(PARLOR)).contains(arena);
        assertThat(desk.room(OTHER)).isEmpty();
        desk.bind(wish(FORUM, Room.Kind.FORUM));
        assertThat(desk.room(PARLOR).map(Room::channel)).contains(FORUM);
    }

    @Test
    final void whatIsNotSaidStaysAsItWas() {
        Room said = desk.bind(
                new BindRoom(PARLOR, ARENA, Room.Kind.CHANNEL, Optional.of(false), Optional.of(OFFICE), SPANISH));
        assertThat(desk.room(PARLOR)).contains(said);
        Room moved = desk.bind(wish(FORUM, Room.Kind.CHANNEL));
        assertThat(moved.threads()).isFalse();
        assertThat(moved.office()).contains(OFFICE);
        assertThat(moved.language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    final void allRoomsAreListed() {
        assertThat(desk.rooms(10)).isEmpty();
        Room second =
                desk.bind(new BindRoom(OTHER, FORUM, Room.Kind.FORUM, Optional.empty(), Optional.of(OFFICE), SPANISH));
        Room first = desk.bind(wish(ARENA, Room.Kind.CHANNEL));
        assertThat(desk.rooms(10)).containsExactly(first, second);
        assertThat(desk.rooms(1)).containsExactly(first);
    }

    @Test
    final void threadsAreSwitchedOnAndOff() {
        assertThat(desk.threads(PARLOR, true)).isEqualTo(new ThreadsOutcome.NoRoom());
        desk.bind(wish(ARENA, Room.Kind.CHANNEL));
        assertThat(desk.threads(PARLOR, false))
                .isEqualTo(new ThreadsOutcome.Done(desk.room(PARLOR).orElseThrow()));
        assertThat(desk.room(PARLOR).map(Room::isSplit)).contains(false);
        desk.threads(PARLOR, true);
        assertThat(desk.room(PARLOR).map(Room::isSplit)).contains(true);
    }

    @Test
    final void aForumHasNothingButThreads() {
        Room forum = desk.bind(wish(FORUM, Room.Kind.FORUM));
        assertThat(desk.threads(PARLOR, false)).isEqualTo(new ThreadsOutcome.OnlyThreads(forum));
        assertThat(forum.isSplit()).isTrue();
    }

    @Test
    final void anObstacleIsNewsOnce() {
        desk.bind(wish(ARENA, Room.Kind.CHANNEL));
        assertThat(block(ARENA, Obstacle.Cause.FORBIDDEN)).isInstanceOf(BlockOutcome.Noted.class);
        clock.move(Duration.ofMinutes(1));
        assertThat(block(ARENA, Obstacle.Cause.FORBIDDEN)).isInstanceOf(BlockOutcome.Known.class);
        assertThat(desk.room(PARLOR).flatMap(Room::obstacle))
                .contains(new Obstacle(Obstacle.Cause.FORBIDDEN, "403/50013 “no”", NOON));
        assertThat(block(ARENA, Obstacle.Cause.GONE)).isInstanceOf(BlockOutcome.Noted.class);
        assertThat(desk.room(PARLOR).flatMap(Room::obstacle).map(Obstacle::since))
                .contains(clock.instant());
    }

    @Test
    final void whatIsInTheWayElsewhereDoesNotMatter() {
        assertThat(block(ARENA, Obstacle.Cause.GONE)).isEqualTo(new BlockOutcome.Elsewhere());
        Room room = desk.bind(wish(FORUM, Room.Kind.FORUM));
        assertThat(block(ARENA, Obstacle.Cause.GONE)).isEqualTo(new BlockOutcome.Elsewhere());
        assertThat(desk.room(PARLOR)).contains(room);
    }

    @Test
    final void anObstacleGoesWhenItIsClearedAndWhenTheRoomIsBoundAnew() {
        assertThat(desk.cleared(PARLOR)).isEmpty();
        Room free = desk.bind(wish(ARENA, Room.Kind.CHANNEL));
        block(ARENA, Obstacle.Cause.FORBIDDEN);
        assertThat(desk.cleared(PARLOR)).contains(free);
        assertThat(desk.room(PARLOR)).contains(free);
        block(ARENA, Obstacle.Cause.FORBIDDEN);
        assertThat(desk.bind(wish(ARENA, Room.Kind.CHANNEL))).isEqualTo(free);
    }

    @Test
    final void ofTwentyWhoMeetAnObstacleOneTellsOfIt() {
        desk.bind(wish(ARENA, Room.Kind.CHANNEL));
        List<BlockOutcome> outcomes = Races.run(20, number -> block(ARENA, Obstacle.Cause.FORBIDDEN));
        assertThat(outcomes.stream().filter(BlockOutcome.Noted.class::isInstance))
                .hasSize(1);
    }

    @Test
    final void whatIsRolledBackWasNeverKept() {
        Room room = desk.bind(wish(ARENA, Room.Kind.CHANNEL));
        assertThatThrownBy(() -> storage.write(open -> {
                    open.rooms()
                            .keep(new Room(
                                    PARLOR, FORUM, Room.Kind.FORUM, true, Optional.empty(), SPANISH, Optional.empty()));
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");
        assertThat(desk.room(PARLOR)).contains(room);
    }

    private BlockOutcome block(ChannelId channel, Obstacle.Cause cause) {
        return desk.blocked(PARLOR, channel, cause, "403/50013 “no”");
    }

    private static BindRoom wish(ChannelId channel, Room.Kind kind) {
        return new BindRoom(PARLOR, channel, kind, Optional.empty(), Optional.empty(), Locale.ENGLISH);
    }
}
