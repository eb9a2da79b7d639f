package dev.parlor.discord.javacord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.discord.standin.Act;
import dev.parlor.discord.standin.Guest;
import dev.parlor.discord.standin.StandIn;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BurstTest {
    private static final Duration DISCORD_WAITS = Duration.ofSeconds(3);
    private static final String CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";

    @ParameterizedTest
    @ValueSource(ints = {30, 200})
    void everybodyWhoClicksAtOnceIsAcknowledgedInTime(int many) {
        acknowledgesInTime(Bench.at(StandIn.open()).ready(), many);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 200})
    void everybodyIsAcknowledgedInTimeByTlsToo(int many) {
        acknowledgesInTime(Bench.encrypted(StandIn.open()).ready(), many);
    }

    private static void acknowledgesInTime(Bench opened, int many) {
        try (Bench bench = opened) {
            bench.discord.mischief().latency(Duration.ofMillis(150));
            Guest ann = bench.discord.guest("ann");

            List<Act> acts =
                    IntStream.range(0, many).mapToObj(i -> ann.runs("ping")).toList();

            assertThat(acts).allSatisfy(act -> assertThat(act.acknowledged()).isLessThan(DISCORD_WAITS));
            assertThat(acts).noneMatch(act -> act.late() > 0);
            assertThat(bench.discord.traffic().mostAtOnce(CALLBACK)).isGreaterThan(many / 8);
            bench.discord.assertInnocent();
        }
    }
}
