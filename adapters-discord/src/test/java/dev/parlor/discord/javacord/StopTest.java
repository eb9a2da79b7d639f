package dev.parlor.discord.javacord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.discord.link.LinkHealth;
import dev.parlor.discord.link.Opening;
import dev.parlor.discord.link.Stop;
import dev.parlor.discord.standin.StandIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a person can mend ends the link, with a sentence that says how. */
class StopTest {
    @ParameterizedTest
    @CsvSource({
        "4004, BAD_TOKEN",
        "4010, INVALID_SHARD",
        "4011, SHARDING_REQUIRED",
        "4012, INVALID_VERSION",
        "4013, INVALID_INTENTS",
        "4014, DISALLOWED_INTENTS"
    })
    void stopsWhenTurnedAwayForGoodAtTheDoor(int code, Stop stop) {
        StandIn discord = StandIn.open();
        discord.temper().sendAway(code);
        try (Bench bench = Bench.at(discord)) {
            assertThat(bench.open()).isEqualTo(new Opening.Stopped(stop));

            assertStopped(bench, stop, 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"4004, BAD_TOKEN", "4014, DISALLOWED_INTENTS"})
    void stopsWhenSentAwayForGoodLater(int code, Stop stop) {
        try (Bench bench = Bench.at(StandIn.open()).ready()) {
            bench.discord.gateway().sendAway(code);

            assertStopped(bench, stop, 1);
            assertThat(bench.shard().closeCode()).hasValue(code);
            assertThat(bench.discord.gateway().resumes()).isZero();
        }
    }

    @Test
    void stopsBeforeTheGatewayWhenTheTokenIsWrong() {
        StandIn discord = StandIn.open();
        try (Bench bench = Bench.with(discord, discord.token() + "x")) {
            assertThat(bench.open()).isEqualTo(new Opening.Stopped(Stop.BAD_TOKEN));

            bench.await("stop", () -> !bench.stops.isEmpty());
            assertThat(bench.stops).containsExactly(Stop.BAD_TOKEN);
            assertThat(discord.gateway().logins()).isEmpty();
            assertThat(discord.traffic().requests()).hasSize(1);
        }
    }

    private static void assertStopped(Bench bench, Stop stop, int logins) {
        bench.await("stop", () -> !bench.stops.isEmpty());
        assertThat(bench.stops).containsExactly(stop);
        assertThat(bench.link.health().stop()).contains(stop);
        assertThat(bench.shard().state()).isEqualTo(LinkHealth.State.STOPPED);
        assertThat(bench.discord.gateway().logins()).hasSize(logins);
        assertThat(stop.words()).endsWith(".");
    }
}
