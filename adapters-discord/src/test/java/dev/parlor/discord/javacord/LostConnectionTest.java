package dev.parlor.discord.javacord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.discord.link.LinkHealth;
import dev.parlor.discord.link.Opening;
import dev.parlor.discord.standin.StandIn;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a connection can be lost, and that somebody is heard again afterwards. */
class LostConnectionTest {
    /** Javacord keeps a part of its 120 frames a minute for heartbeats; shorter ones leave it none for anything else. */
    private static final Duration BEAT = Duration.ofMillis(600);

    @ParameterizedTest
    @ValueSource(ints = {4000, 4001, 4002, 4008})
    void comesBackAfterACloseAndResumes(int code) {
        try (Bench bench = Bench.at(StandIn.open()).ready()) {
            bench.discord.gateway().sendAway(code);

            awaitBack(bench);
            assertThat(bench.discord.gateway().resumes()).isEqualTo(1);
            assertThat(bench.discord.gateway().logins()).hasSize(1);
            assertThat(bench.shard().closeCode()).hasValue(code);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 4007, 4009})
    void comesBackAfterACloseThatEndsTheSession(int code) {
        try (Bench bench = Bench.at(StandIn.open()).ready()) {
            bench.discord.gateway().sendAway(code);

            awaitBack(bench);
            assertThat(bench.discord.gateway().logins()).hasSize(2);
        }
    }

    @Test
    void comesBackAfterACableIsPulled() {
        try (Bench bench = Bench.at(StandIn.open()).ready()) {
            bench.discord.gateway().wire().cut();

            awaitBack(bench);
            assertThat(bench.discord.gateway().resumes()).isEqualTo(1);
        }
    }

    @Test
    void comesBackWhenAskedTo() {
        try (Bench bench = Bench.at(StandIn.open()).ready()) {
            bench.discord.gateway().askToReconnect();

            awaitBack(bench);
            assertThat(bench.discord.gateway().resumes()).isEqualTo(1);
        }
    }

    @Test
    void beginsAnewWhenResumingIsRefused() {
        try (Bench bench = Bench.at(StandIn.open()).ready()) {
            bench.discord.temper().refuseResumes(true);
            bench.discord.gateway().sendAway(4000);

            awaitBack(bench);
            assertThat(bench.discord.gateway().resumes()).isEqualTo(1);
            assertThat(bench.discord.gateway().logins()).hasSize(2);
        }
    }

    @Test
    void beginsAnewWhenTheSessionIsDeclaredInvalid() {
        try (Bench bench = Bench.at(StandIn.open()).ready()) {
            bench.discord.gateway().invalidate(false);

            awaitBack(bench);
            assertThat(bench.discord.gateway().logins()).hasSize(2);
        }
    }

    @Test
    void resumesWhenTheSessionIsDeclaredInvalidForTheMoment() {
        try (Bench bench = Bench.at(StandIn.open()).ready()) {
            bench.discord.gateway().invalidate(true);

            awaitBack(bench);
            assertThat(bench.discord.gateway().resumes()).isEqualTo(1);
            assertThat(bench.discord.gateway().logins()).hasSize(1);
        }
    }

    @Test
    void findsOutThatTheOtherEndIsGone() {
        StandIn discord = StandIn.open();
        discord.temper().heartbeatEvery(BEAT);
        try (Bench bench = Bench.at(discord).ready()) {
            bench.await("heartbeat", () -> bench.shard().lastAck().isPresent());
            bench.discord.gateway().wire().blackhole();

            awaitBack(bench);
            assertThat(bench.shard().lastLoss()).isPresent();
        }
    }

    @Test
    void findsOutThatHeartbeatsGoUnanswered() {
        StandIn discord = StandIn.open();
        discord.temper().heartbeatEvery(BEAT);
        try (Bench bench = Bench.at(discord).ready()) {
            bench.await("heartbeat", () -> bench.shard().lastAck().isPresent());
            discord.temper().ignoreHeartbeats(true);
            bench.await("loss", () -> bench.shard().lastLoss().isPresent());
            discord.temper().ignoreHeartbeats(false);

            awaitBack(bench);
        }
    }

    @Test
    void keepsAConnectionWhoseHeartbeatsAreAnswered() {
        StandIn discord = StandIn.open();
        discord.temper().heartbeatEvery(BEAT);
        try (Bench bench = Bench.at(discord).ready()) {
            int before = discord.gateway().heartbeats();
            bench.await("five heartbeats", () -> discord.gateway().heartbeats() >= before + 5);

            assertThat(bench.shard().lastLoss()).isEmpty();
            assertThat(bench.shard().state()).isEqualTo(LinkHealth.State.CONNECTED);
        }
    }

    @Test
    void givesUpOnAHandshakeThatHangs() {
        try (Bench bench = Bench.at(StandIn.open()).ready()) {
            bench.discord.gateway().wire().answerNobody();
            bench.discord.gateway().sendAway(4000);
            bench.awaitState(LinkHealth.State.CONNECTING);
            bench.awaitState(LinkHealth.State.LOST);
            bench.discord.gateway().wire().mend();

            awaitBack(bench);
        }
    }

    @Test
    void givesUpOnAHandshakeThatHangsFromTheStart() {
        StandIn discord = StandIn.open();
        discord.gateway().wire().answerNobody();
        try (Bench bench = Bench.at(discord)) {
            assertThat(bench.link.open(bench, Duration.ofSeconds(1)))
                    .isEqualTo(new Opening.Waiting("0 of 1 shards are connected so far"));
            discord.gateway().wire().mend();

            awaitWell(bench);
        }
    }

    @Test
    void waitsForAGatewayThatRefusesConnections() {
        StandIn discord = StandIn.open();
        discord.gateway().wire().refuse();
        try (Bench bench = Bench.at(discord)) {
            assertThat(bench.link.open(bench, Duration.ofMillis(500))).isInstanceOf(Opening.Waiting.class);
            discord.gateway().wire().mend();

            awaitWell(bench);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 4000, 4008})
    void comesAgainWhenTurnedAwayAtTheDoor(int code) {
        StandIn discord = StandIn.open();
        discord.temper().sendAway(code);
        try (Bench bench = Bench.at(discord)) {
            assertThat(bench.link.open(bench, Duration.ofMillis(500))).isInstanceOf(Opening.Waiting.class);
            bench.await("second try", () -> discord.gateway().logins().size() >= 2);
            discord.temper().welcome();

            awaitWell(bench);
        }
    }

    /** Back means: somebody who types is answered. */
    private static void awaitBack(Bench bench) {
        bench.await("loss", () -> bench.shard().lastLoss().isPresent());
        awaitWell(bench);
        bench.discord.guest("ann").runs("ping").acknowledged();
    }

    private static void awaitWell(Bench bench) {
        bench.awaitState(LinkHealth.State.CONNECTED);
        bench.discord.awaitBots(1);
    }
}
