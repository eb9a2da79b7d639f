package dev.parlor.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.discord.link.Arrival;
import dev.parlor.discord.link.BotToken;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.FilePart;
import dev.parlor.discord.link.InteractionToken;
import dev.parlor.discord.link.Objection;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Outcome.Cause;
import dev.parlor.discord.link.Permissions;
import dev.parlor.discord.link.Route;
import dev.parlor.discord.rest.Scripted.Line;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestClientTest {
    private static final String LIMIT =
            "{\"message\":\"You are being rate limited.\",\"retry_after\":%s,\"global\":%s}";
    private static final Arrival ARRIVAL = new Arrival(
            "11",
            new InteractionToken("aW50-secret_1"),
            "22",
            Optional.empty(),
            Optional.empty(),
            new Arrival.Caller("33", "ann"),
            Locale.ENGLISH,
            Permissions.NONE,
            Permissions.NONE,
            Map.of(),
            FakeTime.START);

    private final FakeTime time = new FakeTime();

    @Test
    void sendsWithTheTokenAndReadsTheAnswer() {
        try (Scripted server = Scripted.saying(Line.of(200, "{\"id\":\"5\"}"))) {
            assertThat(send(server, Call.to(Route.createMessage("7"), message())))
                    .isInstanceOfSatisfying(
                            Outcome.Done.class,
                            done -> assertThat(done.json().path("id").asText()).isEqualTo("5"));
            assertThat(server.lines()).containsExactly("POST /channels/7/messages");
            assertThat(server.heard.getFirst().header("Authorization")).contains("Bot abc.def");
            assertThat(server.heard.getFirst().header("User-agent").orElseThrow())
                    .startsWith("DiscordBot (");
            assertThat(server.heard.getFirst().body()).isEqualTo(message().toString());
        }
    }

    @Test
    void showsTheTokenToNobodyWhoAsksAboutAnInteraction() {
        try (Scripted server = Scripted.saying(Line.of(204))) {
            assertThat(send(server, Call.to(Route.callback(ARRIVAL), message())))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(send(server, Call.to(Route.editOriginal(ARRIVAL), message())))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(server.lines())
                    .containsExactly(
                            "POST /interactions/11/aW50-secret_1/callback",
                            "PATCH /webhooks/22/aW50-secret_1/messages/@original");
            assertThat(server.heard)
                    .allSatisfy(each -> assertThat(each.header("Authorization")).isEmpty());
        }
    }

    @Test
    void sendsFilesWithTheirDescriptions() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0, 1};
        FilePart file = new FilePart("tabl\u00e9 1.png", "image/png", picture, "A table");
        try (Scripted server = Scripted.saying(Line.of(200, "{}"))) {
            send(server, Call.to(Route.createMessage("7"), message()).with(List.of(file)));

            Scripted.Heard heard = server.heard.getFirst();
            assertThat(heard.header("Content-type").orElseThrow()).startsWith("multipart/form-data; boundary=");
            assertThat(heard.body())
                    .contains("name=\"payload_json\"")
                    .contains(
                            "\"attachments\":[{\"id\":\"0\",\"filename\":\"tabl__1.png\",\"description\":\"A table\"}]")
                    .contains("name=\"files[0]\"; filename=\"tabl__1.png\"\r\nContent-Type: image/png\r\n\r\n"
                            + new String(picture, StandardCharsets.ISO_8859_1) + "\r\n");
        }
    }

    @Test
    void namesFilesWhereTheMessageIs() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("type", 4);
        answer.putObject("data").put("content", "here");
        FilePart file = new FilePart("a.png", "image/png", new byte[] {1}, "");
        try (Scripted server = Scripted.saying(Line.of(204))) {
            send(server, Call.to(Route.callback(ARRIVAL), answer).with(List.of(file)));

            assertThat(server.heard.getFirst().body())
                    .contains(
                            "\"data\":{\"content\":\"here\",\"attachments\":[{\"id\":\"0\",\"filename\":\"a.png\"}]}");
        }
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of(Line.of(429, LIMIT.formatted("1.5", "false")), 1_500),
                Arguments.of(Line.of(429, LIMIT.formatted("1.5", "true")).with("X-RateLimit-Global", "true"), 1_500),
                Arguments.of(Line.of(429, LIMIT.formatted("0.25", "false")).with("X-RateLimit-Scope", "shared"), 250),
                Arguments.of(Line.of(429, "blocked").without("Via").with("Retry-After", "2"), 2_000),
                Arguments.of(Line.of(429, "blocked").without("Via").with("Retry-After", "1.25"), 1_250),
                Arguments.of(Line.of(429, "blocked").without("Via"), 1_000),
                Arguments.of(Line.of(429), 1_000),
                Arguments.of(Line.of(429).with("X-RateLimit-Reset-After", "0.75"), 750),
                Arguments.of(Line.of(429, "{\"retry_after\":\"soon\"}").with("Retry-After", "never"), 1_000),
                Arguments.of(Line.of(429, LIMIT.formatted("-3", "false")), 1_000));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void waitsAsLongAsDiscordWantsAndNoLonger(Line limit, int millis) {
        try (Scripted server = Scripted.saying(limit, Line.of(200, "{}"))) {
            assertThat(send(server, Call.to(Route.createMessage("7"), message())))
                    .isInstanceOf(Outcome.Done.class);

            assertThat(server.heard).hasSize(2);
            assertThat(time.slept().toMillis()).isBetween((long) millis, millis + 100L);
        }
    }

    @ParameterizedTest
    @MethodSource("limits")
    void waitsForInteractionsToo(Line limit, int millis) {
        try (Scripted server = Scripted.saying(limit, Line.of(200, "{}"))) {
            assertThat(send(server, Call.to(Route.editOriginal(ARRIVAL), message())))
                    .isInstanceOf(Outcome.Done.class);

            assertThat(server.heard).hasSize(2);
            assertThat(time.slept().toMillis()).isBetween((long) millis, millis + 100L);
        }
    }

    @Test
    void doesNotWaitLongerThanTheCallHasPatience() {
        try (Scripted server = Scripted.saying(Line.of(429, LIMIT.formatted("60", "false")))) {
            Outcome outcome = send(server, Call.to(Route.createMessage("7"), message()));

            assertThat(outcome).isInstanceOfSatisfying(Outcome.Unreachable.class, unreachable -> {
                assertThat(unreachable.cause()).isEqualTo(Cause.LIMITED);
                assertThat(unreachable.perhapsDone()).isFalse();
                assertThat(unreachable.again()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(61));
            });
            assertThat(server.heard).hasSize(1);
            assertThat(time.sleeps).isEmpty();
        }
    }

    @Test
    void neverAsksTooOftenWhateverIsSaid() {
        try (Scripted server = Scripted.saying(Line.of(429).without("Via"))) {
            send(server, Call.to(Route.createMessage("7"), message()).within(Duration.ofMinutes(10)));

            assertThat(server.heard).hasSize(6);
            assertThat(time.slept()).isGreaterThan(Duration.ofSeconds(30));
        }
    }

    @Test
    void staysAwayFromAnAddressThatIsShutOut() {
        try (Scripted server = Scripted.saying(
                        Line.of(429, "error code: 1015").without("Via").with("Retry-After", "30"), Line.of(200, "{}"));
                RestClient client = client(server)) {
            client.send(Call.to(Route.createMessage("7"), message()));

            assertThat(client.send(Call.to(Route.callback(ARRIVAL), message())))
                    .isInstanceOf(Outcome.Unreachable.class);
            assertThat(client.send(Call.to(Route.guild("9")))).isInstanceOf(Outcome.Unreachable.class);
            assertThat(server.heard).hasSize(1);
            time.pass(Duration.ofSeconds(31));
            assertThat(client.send(Call.to(Route.guild("9")))).isInstanceOf(Outcome.Done.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, Line.HANG_UP})
    void triesAgainWhatHasNoFurtherEffect(int trouble) {
        for (Call call : List.of(
                Call.to(Route.channel("7")),
                Call.to(Route.editMessage("7", "8"), message()),
                Call.to(Route.registerCommands("22"), JsonNodeFactory.instance.arrayNode()),
                Call.to(Route.createMessage("7"), message().put("nonce", "x").put("enforce_nonce", true)),
                Call.to(Route.callback(ARRIVAL), message()))) {
            try (Scripted server = Scripted.saying(Line.of(trouble), Line.of(200, "{}"))) {
                assertThat(send(server, call)).as(call.toString()).isInstanceOf(Outcome.Done.class);
                assertThat(server.heard.size()).isBetween(2, 3);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void doesNotRepeatWhatMayHaveHappened(int trouble) {
        for (Call call : List.of(
                Call.to(Route.createMessage("7"), message()),
                Call.to(Route.createMessage("7"), message().put("nonce", "x")),
                Call.to(Route.followUp(ARRIVAL), message()),
                Call.to(Route.startThread("7"), message()))) {
            try (Scripted server = Scripted.saying(Line.of(trouble), Line.of(200, "{}"))) {
                assertThat(send(server, call))
                        .as(call.toString())
                        .isEqualTo(new Outcome.Unreachable(Cause.TROUBLE, true, Duration.ZERO));
                assertThat(server.heard).hasSize(1);
            }
        }
    }

    @Test
    void leavesAnOldMessageThatWasChangedTooOften() {
        Line often = Line.of(429, "{\"message\":\"Try again later.\",\"retry_after\":0.3,\"code\":30046}");
        try (Scripted server = Scripted.saying(often, Line.of(200, "{}"));
                RestClient client = client(server)) {
            assertThat(client.send(Call.to(Route.editMessage("7", "8"), message())))
                    .isEqualTo(new Outcome.Refused(Objection.TOO_MANY_CHANGES, 429, 30_046, ""));
            assertThat(client.send(Call.to(Route.editMessage("7", "9"), message())))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(server.heard).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Access denied</html>"})
    void takesNoWordOfWhatStandsBeforeDiscordForARefusal(String page) {
        try (Scripted server = Scripted.saying(Line.of(403, page), Line.of(200, "{}"))) {
            assertThat(send(server, Call.to(Route.editMessage("7", "8"), message())))
                    .isEqualTo(new Outcome.Unreachable(Cause.TROUBLE, false, Duration.ZERO));
            assertThat(server.heard).hasSize(1);
        }
    }

    @Test
    void doesNotRepeatWhatBrokeOff() {
        try (Scripted server = Scripted.saying(Line.of(Line.HANG_UP), Line.of(200, "{}"))) {
            assertThat(send(server, Call.to(Route.createMessage("7"), message())))
                    .isEqualTo(new Outcome.Unreachable(Cause.CUT_SHORT, true, Duration.ZERO));
            assertThat(server.heard).hasSize(1);
        }
    }

    @Test
    void waitsNoLongerThanItHasPatienceForAServerThatStalls() {
        try (Scripted server = Scripted.saying(Line.of(Line.STALL));
                RestClient client =
                        new RestClient(server.address(), new BotToken("abc.def"), Time.system(), () -> 0.5)) {
            long start = System.nanoTime();
            Outcome outcome = client.send(Call.to(Route.channel("7")).within(Duration.ofMillis(600)));
            Duration took = Duration.ofNanos(System.nanoTime() - start);

            assertThat(outcome).isEqualTo(new Outcome.Unreachable(Cause.TOO_SLOW, true, Duration.ZERO));
            assertThat(took).isLessThan(Duration.ofMillis(900));
            assertThat(server.heard).hasSize(2);
        }
    }

    @Test
    void triesAgainInTimeWhenTheFirstTryStalls() {
        try (Scripted server = Scripted.saying(Line.of(Line.STALL), Line.of(204))) {
            assertThat(send(server, Call.to(Route.callback(ARRIVAL), message()).within(Duration.ofMillis(600))))
                    .isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void endsWhenItsThreadIsWantedElsewhere() throws InterruptedException {
        try (Scripted server = Scripted.saying(Line.of(Line.STALL));
                RestClient client = client(server)) {
            AtomicReference<Outcome> outcome = new AtomicReference<>();
            Thread asking = Thread.ofVirtual().start(() -> outcome.set(client.send(Call.to(Route.channel("7")))));
            asking.interrupt();

            assertThat(asking.join(Duration.ofSeconds(5))).isTrue();
            assertThat(outcome.get()).isEqualTo(new Outcome.Unreachable(Cause.CLOSED, true, Duration.ZERO));
        }
    }

    @Test
    void triesACallbackOnceMoreAndNotOftener() {
        try (Scripted server = Scripted.saying(Line.of(500))) {
            assertThat(send(server, Call.to(Route.callback(ARRIVAL), message())))
                    .isEqualTo(new Outcome.Unreachable(Cause.TROUBLE, true, Duration.ZERO));
            assertThat(server.heard).hasSize(2);
        }
    }

    @Test
    void givesUpAfterSomeTries() {
        try (Scripted server = Scripted.saying(Line.of(503))) {
            assertThat(send(server, Call.to(Route.channel("7")))).isInstanceOf(Outcome.Unreachable.class);
            assertThat(server.heard).hasSize(4);
            assertThat(time.sleeps).isSorted();
        }
    }

    @Test
    void takesAnAnswerToAnEarlierTryAsDone() {
        try (Scripted server = Scripted.saying(Line.of(502), Line.of(400, "{\"code\":40060}"))) {
            assertThat(send(server, Call.to(Route.callback(ARRIVAL), message())))
                    .isInstanceOf(Outcome.Done.class);
        }
        try (Scripted server = Scripted.saying(Line.of(502), Line.of(404, "{\"code\":10008}"))) {
            assertThat(send(server, Call.to(Route.deleteMessage("7", "8")))).isInstanceOf(Outcome.Done.class);
        }
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(404, 10_062, Objection.UNKNOWN_INTERACTION),
                Arguments.of(404, 10_008, Objection.UNKNOWN_MESSAGE),
                Arguments.of(404, 10_003, Objection.UNKNOWN_CHANNEL),
                Arguments.of(400, 40_060, Objection.ALREADY_ANSWERED),
                Arguments.of(403, 50_013, Objection.NO_PERMISSION),
                Arguments.of(403, 50_001, Objection.NO_ACCESS),
                Arguments.of(400, 50_083, Objection.ARCHIVED),
                Arguments.of(413, 40_005, Objection.FILE_TOO_LARGE),
                Arguments.of(413, 0, Objection.FILE_TOO_LARGE),
                Arguments.of(400, 40_067, Objection.TAG_REQUIRED),
                Arguments.of(401, 50_027, Objection.INVALID_TOKEN),
                Arguments.of(418, 0, Objection.OTHER));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void saysWhyDiscordRefusesAndDoesNotAskAgain(int status, int code, Objection objection) {
        try (Scripted server = Scripted.saying(Line.of(status, "{\"code\":" + code + ",\"message\":\"No.\"}"))) {
            assertThat(send(server, Call.to(Route.callback(ARRIVAL), message())))
                    .isEqualTo(new Outcome.Refused(objection, status, code, ""));
            assertThat(server.heard).hasSize(1);
        }
    }

    @Test
    void namesTheFieldsThatAreWrongAndNothingOfWhatIsInThem() {
        String body = """
                {"code":50035,"message":"Invalid Form Body","errors":{"embeds":{"0":{"title":{"_errors":[
                  {"code":"BASE_TYPE_MAX_LENGTH","message":"Must be 256 or fewer. Was: secret words"}]}}}}}
                """;
        try (Scripted server = Scripted.saying(Line.of(400, body))) {
            assertThat(send(server, Call.to(Route.createMessage("7"), message())))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.words())
                                    .isEqualTo("Discord finds something wrong with it"
                                            + " (400/50035; embeds.0.title BASE_TYPE_MAX_LENGTH)"));
        }
    }

    @Test
    void asksNothingMoreWithATokenThatIsRefused() {
        try (Scripted server = Scripted.saying(Line.of(401, "{\"code\":0}"), Line.of(204));
                RestClient client = client(server)) {
            Outcome.Refused refused = new Outcome.Refused(Objection.BAD_TOKEN, 401, 0, "");

            assertThat(client.send(Call.to(Route.gateway()))).isEqualTo(refused);
            assertThat(client.send(Call.to(Route.channel("7")))).isEqualTo(refused);
            assertThat(server.heard).hasSize(1);
            assertThat(client.send(Call.to(Route.callback(ARRIVAL), message()))).isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void triesATokenAgainThatWasRefusedAMinuteAgo() {
        try (Scripted server = Scripted.saying(Line.of(401, "{\"code\":0}"), Line.of(200, "{}"));
                RestClient client = client(server)) {
            client.send(Call.to(Route.channel("7")));
            time.pass(Duration.ofSeconds(59));
            assertThat(client.send(Call.to(Route.channel("7")))).isInstanceOf(Outcome.Refused.class);
            assertThat(server.heard).hasSize(1);
            time.pass(Duration.ofSeconds(1));
            assertThat(client.send(Call.to(Route.channel("7")))).isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void saysThatNobodyTookTheCall() {
        Address nobody;
        try (Scripted server = Scripted.saying(Line.of(204))) {
            nobody = server.address();
        }
        try (RestClient client = client(nobody)) {
            assertThat(client.send(Call.to(Route.createMessage("7"), message())))
                    .isEqualTo(new Outcome.Unreachable(Cause.NO_CONNECTION, false, Duration.ZERO));
            assertThat(time.sleeps).hasSize(3);
        }
    }

    @Test
    void asksNothingAfterItIsClosed() {
        try (Scripted server = Scripted.saying(Line.of(204))) {
            RestClient client = client(server);
            client.close();

            assertThat(client.send(Call.to(Route.channel("7"))))
                    .isEqualTo(new Outcome.Unreachable(Cause.CLOSED, false, Duration.ZERO));
            assertThat(server.heard).isEmpty();
        }
    }

    @Test
    void countsWhatHappens() {
        try (Scripted server = Scripted.saying(
                        Line.of(429, LIMIT.formatted("0.1", "false")), Line.of(500), Line.of(403), Line.of(200, "{}"));
                RestClient client = client(server)) {
            client.send(Call.to(Route.channel("7")));
            client.send(Call.to(Route.channel("7")));

            assertThat(client.health().sent()).isEqualTo(4);
            assertThat(client.health().limited()).isEqualTo(1);
            assertThat(client.health().failed()).isEqualTo(1);
            assertThat(client.health().refused()).isEqualTo(2);
        }
    }

    private Outcome send(Scripted server, Call call) {
        try (RestClient client = client(server)) {
            return client.send(call);
        }
    }

    private RestClient client(Scripted server) {
        return client(server.address());
    }

    private RestClient client(Address address) {
        return new RestClient(address, new BotToken("abc.def"), time, () -> 0.5);
    }

    private static ObjectNode message() {
        return JsonNodeFactory.instance.objectNode().put("content", "Place your bets");
    }
}
