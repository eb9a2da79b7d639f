package dev.parlor.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parlor.discord.link.BotToken;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Route;
import dev.parlor.discord.rest.Scripted.Line;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What Discord tells of its limits is kept, also when nobody asks for a while. */
class PaceTest {
    private final FakeTime time = new FakeTime();

    @Test
    void waitsForTheNextWindowAlsoWithASingleRequest() {
        try (Scripted server = Scripted.saying(quota("b1", 5, 0, "3.000"));
                RestClient client = client(server)) {
            client.send(write("7"));
            assertThat(time.sleeps).isEmpty();

            time.pass(Duration.ofSeconds(1));
            client.send(write("7"));
            assertThat(time.sleeps).containsExactly(Duration.ofSeconds(2));
        }
    }

    @Test
    void doesNotWaitForAWindowThatIsOver() {
        try (Scripted server = Scripted.saying(quota("b1", 5, 0, "3.000"));
                RestClient client = client(server)) {
            client.send(write("7"));
            time.pass(Duration.ofSeconds(3));
            client.send(write("7"));

            assertThat(time.sleeps).isEmpty();
        }
    }

    @Test
    void countsEachChannelByItself() {
        try (Scripted server = Scripted.saying(quota("b1", 5, 0, "3.000"));
                RestClient client = client(server)) {
            client.send(write("7"));
            client.send(write("8"));

            assertThat(time.sleeps).isEmpty();
        }
    }

    @Test
    void countsTogetherWhatDiscordCountsTogether() {
        try (Scripted server = Scripted.saying(quota("b1", 5, 3, "3.000"), quota("b1", 5, 0, "3.000"));
                RestClient client = client(server)) {
            client.send(write("7"));
            client.send(Call.to(Route.editMessage("7", "1"), JsonNodeFactory.instance.objectNode()));
            client.send(write("7"));

            assertThat(time.slept()).isEqualTo(Duration.ofSeconds(3));
        }
    }

    @Test
    void saysHowLongToLeaveItWhenThereIsNoTimeToWait() {
        try (Scripted server = Scripted.saying(quota("b1", 1, 0, "120"));
                RestClient client = client(server)) {
            client.send(write("7"));

            assertThat(client.send(write("7")))
                    .isEqualTo(new Outcome.Unreachable(Outcome.Cause.LIMITED, false, Duration.ofMinutes(2)));
            assertThat(server.heard).hasSize(1);
        }
    }

    @Test
    void sendsOneAheadToLearnTheLimitAndThenAsManyAsItAllows() throws Exception {
        try (Scripted server = Scripted.saying(quota("b1", 5, 4, "2.000"), quota("b1", 5, 0, "2.000"));
                RestClient client = client(server)) {
            all(IntStream.range(0, 12)
                    .<Callable<Outcome>>mapToObj(
                            i -> () -> client.send(write("7").within(Duration.ofMinutes(1))))
                    .toList());

            assertThat(server.heard).hasSize(12);
            assertThat(server.mostAtOnce()).isLessThanOrEqualTo(5);
            assertThat(time.sleeps).isNotEmpty();
        }
    }

    @Test
    void keepsToTheAccountsPace() {
        try (Scripted server = Scripted.saying(Line.of(200, "{}"));
                RestClient client = client(server)) {
            IntStream.range(0, GlobalPace.MOST).forEach(i -> client.send(Call.to(Route.channel("" + i))));
            assertThat(time.sleeps).isEmpty();

            client.send(Call.to(Route.channel("1000")));
            assertThat(time.slept()).isEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void holdsTheWholeAccountBackWhenDiscordSaysSo() {
        Line global = Line.of(429, "{\"retry_after\":4,\"global\":true}");
        try (Scripted server = Scripted.saying(global, Line.of(200, "{}"));
                RestClient client = client(server)) {
            client.send(write("7").within(Duration.ofSeconds(2)));
            client.send(Call.to(Route.guild("9")));

            assertThat(time.slept()).isGreaterThan(Duration.ofSeconds(4));
        }
    }

    @Test
    void staysBackWhenTooManyWereRefused() {
        Patience patience = new Patience();
        Heard.Answer refused = answer(403);
        IntStream.range(0, Patience.MOST - 1).forEach(i -> patience.note(refused, FakeTime.START.plusMillis(i)));
        assertThat(patience.isOver(FakeTime.START.plusSeconds(9))).isFalse();

        patience.note(answer(429), FakeTime.START.plusSeconds(9));
        patience.note(answer(404), FakeTime.START.plusSeconds(9));
        assertThat(patience.spent(FakeTime.START.plusSeconds(9))).isEqualTo(Patience.MOST);
        assertThat(patience.isOver(FakeTime.START.plusSeconds(9))).isTrue();
        assertThat(patience.isOver(FakeTime.START.plus(Duration.ofMinutes(10)))).isFalse();
        assertThat(patience.spent(FakeTime.START.plus(Duration.ofMinutes(11)))).isZero();
    }

    private static Heard.Answer answer(int status) {
        return Heard.Answer.of(status, HttpHeaders.of(Map.of(), (a, b) -> true), new byte[0]);
    }

    private static void all(List<Callable<Outcome>> calls) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Outcome> ended : threads.invokeAll(calls)) {
                assertThat(ended.get()).isInstanceOf(Outcome.Done.class);
            }
        }
    }

    private static Call write(String channel) {
        return Call.to(
                Route.createMessage(channel),
                JsonNodeFactory.instance.objectNode().put("content", "!"));
    }

    private static Line quota(String bucket, int limit, int remaining, String resetAfter) {
        return Line.of(200, "{}")
                .with(
                        "X-RateLimit-Bucket",
                        bucket,
                        "X-RateLimit-Limit",
                        Integer.toString(limit),
                        "X-RateLimit-Remaining",
                        Integer.toString(remaining),
                        "X-RateLimit-Reset-After",
                        resetAfter);
    }

    private RestClient client(Scripted server) {
        return new RestClient(server.address(), new BotToken("abc.def"), time, () -> 0.5);
    }
}
