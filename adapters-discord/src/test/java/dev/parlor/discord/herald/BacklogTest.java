package dev.parlor.discord.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.chat.Subject;
import dev.parlor.core.tournament.TournamentId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What waits to be told, and when its time has come. */
class BacklogTest {
    private static final Subject SPRING = Subject.of(new TournamentId("spring"));
    private static final Subject AUTUMN = Subject.of(new TournamentId("autumn"));
    private static final Pace PACE = Pace.USUAL;

    private final Backlog backlog = new Backlog(PACE, 0);

    @Test
    void aRoomThatStaysClosedIsTriedLessOften() {
        backlog.add(List.of(SPRING));
        assertThat(List.of(block(0), block(1), block(2), block(3), block(4), block(5)))
                .containsExactly(
                        PACE.blocked(),
                        PACE.blocked().multipliedBy(2),
                        PACE.blocked().multipliedBy(4),
                        PACE.blocked().multipliedBy(8),
                        PACE.blocked().multipliedBy(8),
                        PACE.blocked().multipliedBy(8));
        backlog.resume(hours(7));
        assertThat(block(7)).isEqualTo(PACE.blocked());
    }

    @Test
    void whatWillGoBetterLaterRestsWhileOthersAreTold() {
        backlog.add(List.of(SPRING, AUTUMN));
        Turn spring = backlog.take(0).orElseThrow();
        backlog.settle(spring, new Verdict.Later(Duration.ZERO), 0);
        long next = backlog.pause(0);
        Turn autumn = backlog.take(next).orElseThrow();
        assertThat(autumn.subject()).isEqualTo(AUTUMN);
        backlog.settle(autumn, new Verdict.Quiet(), next);
        assertThat(backlog.take(next)).isEmpty();
        long rested = next + backlog.pause(next);
        assertThat(rested).isEqualTo(PACE.longest().toNanos());
        assertThat(backlog.take(rested)).map(Turn::subject).contains(SPRING);
    }

    private Duration block(int hour) {
        long now = hours(hour);
        Turn turn = backlog.take(now).orElseThrow();
        backlog.settle(turn, new Verdict.Blocked(Optional.empty()), now);
        assertThat(backlog.take(now)).isEmpty();
        return Duration.ofNanos(backlog.pause(now));
    }

    private static long hours(int hours) {
        return Duration.ofHours(hours).toNanos();
    }
}
