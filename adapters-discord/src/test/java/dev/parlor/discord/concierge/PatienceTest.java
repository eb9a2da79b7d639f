package dev.parlor.discord.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.discord.link.Arrival;
import dev.parlor.discord.link.InteractionToken;
import dev.parlor.discord.link.Permissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long people wait is counted from what they did, as far as the clocks can be believed. */
class PatienceTest {
    private static final Instant HEARD = Instant.parse("2026-11-22T20:00:00Z");
    private static final long DISCORDS_EPOCH = 1_420_070_400_000L;

    @Test
    void theWayToTheHouseCounts() {
        Patience patience = Patience.of(arrival(Duration.ofMillis(400)));
        assertThat(patience.untilThePromise(HEARD)).isEqualTo(Duration.ofMillis(800));
        assertThat(patience.untilThePromise(HEARD.plusSeconds(9))).isZero();
        assertThat(patience.untilTheEnd(HEARD)).isEqualTo(Duration.ofMillis(2_400));
    }

    @Test
    void whoIsHeardLateIsPromisedSomethingSoon() {
        Patience patience = Patience.of(arrival(Duration.ofSeconds(2)));
        assertThat(patience.untilThePromise(HEARD)).isEqualTo(Duration.ofMillis(300));
        assertThat(patience.untilTheEnd(HEARD)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aClockThatIsAheadLeavesEnoughTimeForTheWay() {
        Patience patience = Patience.of(arrival(Duration.ofMillis(2_900)));
        assertThat(patience.untilTheEnd(HEARD.plusMillis(300))).isEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {-3_600_000, -1, 3_000, 3_600_000})
    void clocksThatDifferCountFromWhatWasHeard(long before) {
        Patience patience = Patience.of(arrival(Duration.ofMillis(before)));
        assertThat(patience.began()).isEqualTo(HEARD);
        assertThat(patience.untilThePromise(HEARD)).isEqualTo(Duration.ofMillis(1_200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "99999999999999999999999"})
    void anIdThatTellsNoTimeCountsFromWhatWasHeard(String id) {
        assertThat(Patience.of(arrival(id)).began()).isEqualTo(HEARD);
    }

    @Test
    void theWayBackIsOpenForAQuarterOfAnHour() {
        Patience patience = Patience.of(arrival(Duration.ZERO));
        assertThat(patience.isOver(HEARD.plus(Duration.ofMinutes(15)).minusMillis(1)))
                .isFalse();
        assertThat(patience.isOver(HEARD.plus(Duration.ofMinutes(15)))).isTrue();
    }

    private static Arrival arrival(Duration before) {
        long millis = HEARD.minus(before).toEpochMilli() - DISCORDS_EPOCH;
        return arrival(Long.toString(millis << 22));
    }

    private static Arrival arrival(String id) {
        return new Arrival(
                id,
                new InteractionToken("t"),
                "1",
                Optional.of("2"),
                Optional.empty(),
                new Arrival.Caller("3", "Anna"),
                Locale.ENGLISH,
                Permissions.NONE,
                Permissions.NONE,
                Map.of(),
                HEARD);
    }
}
