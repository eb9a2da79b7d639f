package dev.parlor.ai.guard;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import dev.parlor.ai.wire.Act;
import dev.parlor.ai.wire.Answer;
import dev.parlor.ai.wire.Fixture;
import dev.parlor.ai.wire.Heard;
import dev.parlor.ai.wire.LogTape;
import dev.parlor.ai.wire.Request;
import dev.parlor.ai.wire.Secret;
import dev.parlor.ai.wire.Troublemaker;
import dev.parlor.ai.wire.Wire;
import dev.parlor.testkit.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
    private static final Duration PLENTY = Duration.ofSeconds(20);
    private static final String KEY = "nvapi-SECRET-SECRET";
    private static final GuardRules RULES = GuardRules.forTexts(6_000)
            .retryPause(Duration.ofMillis(1))
            .pace(new GuardRules.Pace(6_000, 1_000, 8, Duration.ofSeconds(1)));

    private final HandClock clock = new HandClock(NOW);
    private final Wire wire = new Wire();

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @Test
    void whatWorksTheSecondTimeIsNoFailure() {
        try (Troublemaker server = Troublemaker.playing(Act.json(503, "{}"), Act.json(200, "{}"))) {
            assertThat(ask(guard(RULES), server, PLENTY)).isEqualTo(Outcome.ok("{}"));
            assertThat(server.asked()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504, 529})
    void troubleIsTriedTwiceAndNoMore(int status) {
        try (Troublemaker server = Troublemaker.playing(Act.json(status, "{}"))) {
            assertThat(ask(guard(RULES), server, PLENTY)).isEqualTo(Outcome.failed(new Failure.Server(status)));
            assertThat(server.asked()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 402, 403, 404, 410, 429})
    void whatCannotWorkTheSecondTimeIsTriedOnce(int status) {
        try (Troublemaker server = Troublemaker.playing(Act.json(status, "{}"))) {
            assertThat(ask(guard(RULES), server, PLENTY)).isInstanceOf(Outcome.Failed.class);
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void anEmptyBodyIsABrokenLine() {
        try (Troublemaker server = Troublemaker.playing(Act.json(200, ""))) {
            assertThat(ask(guard(RULES), server, PLENTY))
                    .isEqualTo(Outcome.failed(new Failure.Transport(Heard.Cause.CUT_SHORT)));
            assertThat(server.asked()).hasSize(2);
        }
    }

    @Test
    void aSecondTryNeverPassesTheDeadline() {
        GuardRules slow = RULES.retryPause(Duration.ofMinutes(1));
        try (Troublemaker server = Troublemaker.playing(Act.json(503, "{}"))) {
            assertThat(ask(guard(slow), server, PLENTY)).isEqualTo(Outcome.failed(new Failure.Server(503)));
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void aCallEndsAfterItsOwnTimeHoweverMuchTheTurnHas() {
        GuardRules quick = RULES.perCall(Duration.ofMillis(300));
        try (Troublemaker server = Troublemaker.playing(Act.stall("{\"a\":\"bbbbbbbb\"}"))) {
            assertThat(ask(guard(quick), server, PLENTY)).isEqualTo(Outcome.failed(new Failure.TimedOut()));
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void aShortLimitIsWaitedForAndALongOneIsARest() {
        try (Troublemaker server = Troublemaker.playing(
                Act.json(429, "{}", "Retry-After: 0"),
                Act.json(200, "{}"),
                Act.json(429, "{}", "Retry-After: 90"),
                Act.json(200, "{}"))) {
            Guard guard = guard(RULES);

            assertThat(ask(guard, server, PLENTY)).isEqualTo(Outcome.ok("{}"));
            assertThat(ask(guard, server, PLENTY))
                    .isEqualTo(Outcome.failed(new Failure.RateLimited(Optional.of(Duration.ofSeconds(90)))));
            assertThat(guard.standing()).isEqualTo(new Standing.Resting(NOW.plusSeconds(90)));
            assertThat(ask(guard, server, PLENTY)).isEqualTo(Outcome.failed(new Failure.Resting(NOW.plusSeconds(90))));
            assertThat(server.asked()).hasSize(3);

            clock.move(Duration.ofSeconds(91));
            assertThat(guard.standing()).isEqualTo(new Standing.Ready());
            assertThat(ask(guard, server, PLENTY)).isEqualTo(Outcome.ok("{}"));
        }
    }

    @Test
    void whoFailsAgainAndAgainGetsARestAndThenAChance() {
        try (Troublemaker server =
                new Troublemaker(request -> Act.json(clock.instant().equals(NOW) ? 500 : 200, "{}"))) {
            Guard guard = guard(RULES);
            for (int i = 0; i < 50; i++) {
                ask(guard, server, PLENTY);
            }
            assertThat(server.asked()).hasSize(4);
            assertThat(guard.standing()).isEqualTo(new Standing.Resting(NOW.plusSeconds(30)));

            clock.move(Duration.ofSeconds(31));
            assertThat(ask(guard, server, PLENTY)).isEqualTo(Outcome.ok("{}"));
            assertThat(ask(guard, server, PLENTY)).isEqualTo(Outcome.ok("{}"));
            assertThat(guard.standing()).isEqualTo(new Standing.Ready());
        }
    }

    @Test
    void aLimitWithoutATimeIsARestAsLongAsTheRulesSay() {
        try (Troublemaker server = Troublemaker.playing(Act.json(429, Fixture.text("nvidia-limited.json")))) {
            Guard guard = guard(RULES);
            for (int i = 0; i < 50; i++) {
                ask(guard, server, PLENTY);
            }
            assertThat(server.asked()).hasSize(1);
            assertThat(guard.standing()).isEqualTo(new Standing.Resting(NOW.plusSeconds(30)));
        }
    }

    @Test
    void aRefusedKeyIsToldOnceAndNeverTriedAgain() {
        try (LogTape tape = new LogTape();
                Troublemaker server = Troublemaker.playing(Act.json(403, "{'detail':'Authorization failed'}"))) {
            Guard guard = guard(RULES);
            ask(guard, server, PLENTY);
            clock.move(Duration.ofDays(30));
            assertThat(ask(guard, server, PLENTY)).isEqualTo(Outcome.failed(new Failure.Out(new Failure.Auth())));

            assertThat(server.asked()).hasSize(1);
            assertThat(tape.lines(Level.WARN)).containsExactly("nvidia is not asked any more: it refuses the key");
            assertThat(tape.lines()).noneMatch(line -> line.contains(KEY));
        }
    }

    @Test
    void usedUpCreditIsLookedAtEveryHour() {
        try (LogTape tape = new LogTape();
                Troublemaker server =
                        Troublemaker.playing(Act.json(402, "{}"), Act.json(402, "{}"), Act.json(200, "{}"))) {
            Guard guard = guard(RULES);
            ask(guard, server, PLENTY);
            clock.move(Duration.ofMinutes(59));
            ask(guard, server, PLENTY);
            assertThat(server.asked()).hasSize(1);
            clock.move(Duration.ofMinutes(2));
            ask(guard, server, PLENTY);
            clock.move(Duration.ofMinutes(61));
            assertThat(ask(guard, server, PLENTY)).isEqualTo(Outcome.ok("{}"));

            assertThat(guard.standing()).isEqualTo(new Standing.Ready());
            assertThat(tape.lines(Level.WARN)).hasSize(1);
        }
    }

    @Test
    void theBurstOfAMinuteIsNeverExceeded() {
        GuardRules slow = RULES.pace(new GuardRules.Pace(1, 3, 8, Duration.ofMillis(10)));
        try (Troublemaker server = Troublemaker.playing(Act.json(200, "{}"))) {
            Guard guard = guard(slow);
            List<Outcome<String>> outcomes = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                outcomes.add(ask(guard, server, PLENTY));
            }
            assertThat(server.asked()).hasSize(3);
            assertThat(outcomes.getLast()).isEqualTo(Outcome.failed(new Failure.Crowded()));
        }
    }

    @Test
    void noMoreAreUnderWayThanAllowed() throws Exception {
        GuardRules single = RULES.pace(new GuardRules.Pace(6_000, 100, 1, Duration.ofMillis(10)));
        CountDownLatch asked = new CountDownLatch(1);
        try (Troublemaker server = new Troublemaker(request -> {
                    asked.countDown();
                    return Act.silence();
                });
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Guard guard = guard(single);
            Future<Outcome<String>> first = threads.submit(() -> ask(guard, server, Duration.ofMillis(800)));
            asked.await();

            assertThat(ask(guard, server, PLENTY)).isEqualTo(Outcome.failed(new Failure.Crowded()));
            assertThat(first.get()).isEqualTo(Outcome.failed(new Failure.TimedOut()));
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void aReaderThatBreaksLeavesTheGuardInOrder() {
        try (Troublemaker server = Troublemaker.playing(Act.json(200, "{}"))) {
            Guard guard = guard(RULES.pace(new GuardRules.Pace(6_000, 100, 1, Duration.ofMillis(10))));
            for (int i = 0; i < 20; i++) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> guard.<String>ask(
                                request(server),
                                answer -> {
                                    throw new IllegalStateException("broken");
                                },
                                Turn.of(PLENTY)))
                        .hasMessage("broken");
            }
            assertThat(ask(guard, server, PLENTY)).isEqualTo(Outcome.ok("{}"));
        }
    }

    private Guard guard(GuardRules rules) {
        return new Guard("nvidia", rules, wire, clock);
    }

    private Outcome<String> ask(Guard guard, Troublemaker server, Duration time) {
        Reader<String> reader = Reader.ofSuccess(clock, (Answer answer) -> Outcome.ok(answer.text()));
        return guard.ask(request(server), reader, Turn.of(time));
    }

    private static Request request(Troublemaker server) {
        return Request.post(server.base(), "/chat/completions", new byte[] {'{', '}'})
                .bearer(new Secret(KEY));
    }
}
