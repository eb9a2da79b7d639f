package dev.parlor.discord.javacord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.discord.javacord.Watch.Verdict;
import dev.parlor.discord.link.LinkHealth.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** By Discord's own times, on a clock of its own. */
class WatchTest {
    private static final Duration BEAT = Duration.ofMillis(41_250);
    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

    private final Watch watch = new Watch(0, 1, Tempo.USUAL, START);

    @Test
    void leavesAConnectionAloneWhoseHeartbeatsAreAnswered() {
        Instant now = connected();
        for (int i = 0; i < 100; i++) {
            now = now.plus(BEAT);
            watch.acknowledged(now);
            assertThat(watch.verdict(now.plusSeconds(40))).isEqualTo(Verdict.LEAVE);
        }
        assertThat(watch.health(Optional.empty()).lastAck()).contains(now);
    }

    @Test
    void cutsAConnectionWithinTwoMinutesOfTheLastHeartbeatThatWasAnswered() {
        Instant last = connected();

        assertThat(watch.verdict(last.plusSeconds(103))).isEqualTo(Verdict.LEAVE);
        assertThat(watch.verdict(last.plusSeconds(104))).isEqualTo(Verdict.CUT);
        assertThat(watch.health(Optional.empty()).state()).isEqualTo(State.LOST);
        assertThat(watch.health(Optional.empty()).lastLoss()).contains(last.plusSeconds(104));
        assertThat(watch.verdict(last.plusSeconds(105))).isEqualTo(Verdict.LEAVE);
    }

    @Test
    void replacesASessionThatDoesNotComeBackByItself() {
        Instant lost = connected();
        watch.lost(lost, OptionalInt.of(4000));

        assertThat(watch.verdict(lost.plusSeconds(90))).isEqualTo(Verdict.LEAVE);
        assertThat(watch.verdict(lost.plusSeconds(91))).isEqualTo(Verdict.REPLACE);
        assertThat(watch.health(Optional.empty()).state()).isEqualTo(State.QUEUED);
    }

    @Test
    void cutsAHandshakeThatHangsEachTime() {
        watch.queued(START);
        watch.connecting(START);
        assertThat(watch.verdict(START.plusSeconds(20))).isEqualTo(Verdict.LEAVE);
        assertThat(watch.verdict(START.plusSeconds(21))).isEqualTo(Verdict.CUT);

        watch.connecting(START.plusSeconds(22));
        assertThat(watch.verdict(START.plusSeconds(40))).isEqualTo(Verdict.LEAVE);
        assertThat(watch.verdict(START.plusSeconds(43))).isEqualTo(Verdict.CUT);
    }

    @Test
    void hasPatienceWithAShardThatWaitsForItsTurn() {
        watch.queued(START);
        assertThat(watch.verdict(START.plus(Duration.ofHours(23)))).isEqualTo(Verdict.LEAVE);

        watch.connecting(START.plus(Duration.ofHours(23)));
        assertThat(watch.verdict(START.plus(Duration.ofHours(23)).plusSeconds(5)))
                .isEqualTo(Verdict.LEAVE);
    }

    @Test
    void beginsAnewLaterAndLaterWhenTurnedAway() {
        Instant now = START;
        for (long seconds : new long[] {1, 2, 4, 8, 16, 30, 30}) {
            watch.connecting(now);
            watch.given(now, OptionalInt.of(1000));
            assertThat(watch.verdict(now.plusSeconds(seconds).minusMillis(1))).isEqualTo(Verdict.LEAVE);
            now = now.plusSeconds(seconds);
            assertThat(watch.verdict(now)).isEqualTo(Verdict.REPLACE);
        }
        watch.up(now);
        watch.given(now, OptionalInt.empty());
        assertThat(watch.verdict(now.plusSeconds(1))).isEqualTo(Verdict.REPLACE);
    }

    @Test
    void isAskedToDoNothingOnceItIsOver() {
        Instant now = connected();
        watch.stopped(now, OptionalInt.of(4014));
        watch.connecting(now);

        assertThat(watch.verdict(now.plus(Duration.ofDays(1)))).isEqualTo(Verdict.LEAVE);
        assertThat(watch.health(Optional.empty()).state()).isEqualTo(State.STOPPED);
        assertThat(watch.health(Optional.empty()).closeCode()).hasValue(4014);
    }

    private Instant connected() {
        watch.queued(START);
        watch.connecting(START);
        watch.greeted(START, BEAT);
        watch.up(START);
        return START;
    }
}
