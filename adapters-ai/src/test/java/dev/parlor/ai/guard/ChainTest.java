package dev.parlor.ai.guard;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import dev.parlor.ai.wire.LogTape;
import dev.parlor.core.ParlorId;
import dev.parlor.core.show.ProviderStatus;
import dev.parlor.core.show.ProviderStatus.State;
import dev.parlor.testkit.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-22T00:00:00Z");
    private static final ParlorId PARLOR = new ParlorId("one");
    private static final Duration PLENTY = Duration.ofSeconds(20);

    private final HandClock clock = new HandClock(NOW);
    private final Trace trace = new Trace();
    private final DailyShares shares = new DailyShares(Map.of(Share.PICTURE, 2), clock);
    private final List<String> asked = new ArrayList<>();

    @Test
    void theFirstWhoAnswersIsTheLastWhoIsAsked() {
        Chain<String, String> chain = chain(
                provider("one", turn -> Outcome.failed(new Failure.BadOutput("no words"))),
                provider("two", turn -> Outcome.ok("answer of two")),
                provider("three", turn -> Outcome.ok("never")));

        assertThat(chain.ask(PARLOR, "question", PLENTY)).contains("answer of two");
        assertThat(asked).containsExactly("one", "two");
        assertThat(trace.last("painter", "one")).contains(new Failure.BadOutput("no words"));
        assertThat(trace.counts())
                .containsExactlyInAnyOrder(
                        new Trace.Count("painter", "one", "bad_output", 1),
                        new Trace.Count("painter", "two", "served", 1));
    }

    @Test
    void whoComesLaterKnowsWhyTheOthersFailed() {
        List<Failure> seen = new ArrayList<>();
        chain(provider("one", turn -> Outcome.failed(new Failure.Blocked("SAFETY"))), provider("two", turn -> {
                    assertThat(turn.wasBlocked()).isTrue();
                    seen.addAll(turn.before());
                    return Outcome.ok("mild");
                }))
                .ask(PARLOR, "question", PLENTY);

        assertThat(seen).containsExactly(new Failure.Blocked("SAFETY"));
    }

    @Test
    void aProviderThatBreaksIsAFailureLikeAnother() {
        try (LogTape tape = new LogTape()) {
            Chain<String, String> chain = chain(provider("one", turn -> {
                throw new IllegalStateException("own mistake");
            }));

            assertThat(chain.ask(PARLOR, "question", PLENTY)).isEmpty();
            assertThat(trace.last("painter", "one")).contains(new Failure.Fault("IllegalStateException"));
            assertThat(tape.lines(Level.ERROR)).hasSize(1);
        }
    }

    @Test
    void nobodyIsAskedWithoutTime() {
        Chain<String, String> chain = chain(provider("one", turn -> Outcome.ok("answer")));

        for (Duration time : List.of(Duration.ZERO, Duration.ofMillis(-5), Chain.RESERVE)) {
            assertThat(chain.ask(PARLOR, "question", time)).isEmpty();
        }
        assertThat(asked).isEmpty();
        assertThat(trace.last("painter", "one")).contains(new Failure.NoTime());
    }

    @Test
    void theHouseKeepsItsPartOfTheTime() {
        chain(provider("one", turn -> {
                    assertThat(turn.deadline().left()).isLessThanOrEqualTo(PLENTY.minus(Chain.RESERVE));
                    return Outcome.ok("answer");
                }))
                .ask(PARLOR, "question", PLENTY);

        assertThat(asked).containsExactly("one");
    }

    @Test
    void aDayHasAShareForEachCommunity() {
        Chain<String, String> chain = chain(
                provider("one", turn -> Outcome.failed(new Failure.TimedOut())),
                provider("two", turn -> Outcome.ok("answer")));

        assertThat(chain.ask(PARLOR, "question", PLENTY)).isPresent();
        assertThat(chain.ask(PARLOR, "question", PLENTY)).isPresent();
        assertThat(chain.ask(PARLOR, "question", PLENTY)).isEmpty();
        assertThat(trace.last("painter", "two")).contains(new Failure.Spent(MIDNIGHT));
        assertThat(chain.providers(PARLOR)).extracting(ProviderStatus::state).containsOnly(State.SPENT);
        assertThat(chain.ask(new ParlorId("two"), "question", PLENTY)).isPresent();

        clock.set(MIDNIGHT);
        assertThat(chain.ask(PARLOR, "question", PLENTY)).isPresent();
        assertThat(asked).hasSize(8);
    }

    @Test
    void whoIsNotAskedTakesNoShare() {
        Chain<String, String> chain = chain(standing("one", new Standing.Out(new Failure.NoKey(), Optional.empty())));
        for (int i = 0; i < 5; i++) {
            chain.ask(PARLOR, "question", PLENTY);
        }
        assertThat(trace.last("painter", "one")).contains(new Failure.NoKey());
        assertThat(shares.take(PARLOR, Share.PICTURE)).isEmpty();
    }

    @Test
    void theOperatorSeesHowEverybodyDoes() {
        Instant soon = NOW.plusSeconds(30);
        Chain<String, String> chain = chain(
                standing("keyless", new Standing.Out(new Failure.NoKey(), Optional.empty())),
                standing("tired", new Standing.Resting(soon)),
                provider("moody", turn -> Outcome.failed(new Failure.Server(502))),
                provider("good", turn -> Outcome.ok("answer")));
        chain.ask(PARLOR, "question", PLENTY);

        assertThat(chain.providers(PARLOR))
                .containsExactly(
                        new ProviderStatus("painter", "keyless", State.OUT, "no key is set", Optional.empty(), 0, 0),
                        new ProviderStatus(
                                "painter", "tired", State.RESTING, "it rests after failures", Optional.of(soon), 0, 0),
                        new ProviderStatus(
                                "painter",
                                "moody",
                                State.READY,
                                "it has trouble of its own (502)",
                                Optional.empty(),
                                0,
                                1),
                        new ProviderStatus("painter", "good", State.READY, "", Optional.empty(), 1, 0));
    }

    @Test
    void theLogHearsOfChangesOnly() {
        try (LogTape tape = new LogTape()) {
            List<Outcome<String>> script = List.of(
                    Outcome.ok("a"),
                    Outcome.failed(new Failure.Server(502)),
                    Outcome.failed(new Failure.Server(502)),
                    Outcome.failed(new Failure.TimedOut()),
                    Outcome.ok("b"),
                    Outcome.ok("c"));
            int[] next = new int[1];
            Chain<String, String> chain = new Chain<>(
                    "narrator",
                    Share.NARRATION,
                    List.of(provider("nvidia", turn -> script.get(next[0]++))),
                    shares,
                    trace);
            script.forEach(outcome -> chain.ask(PARLOR, "question", PLENTY));

            assertThat(tape.lines(Level.INFO))
                    .containsExactly(
                            "narrator nvidia is passed over: it has trouble of its own (502)",
                            "narrator nvidia is passed over: no answer in time",
                            "narrator nvidia does its work again");
        }
    }

    private Chain<String, String> chain(Scripted... providers) {
        return new Chain<>("painter", Share.PICTURE, List.of(providers), shares, trace);
    }

    private Scripted standing(String name, Standing standing) {
        return new Scripted(name, standing, turn -> Outcome.ok("never"), asked);
    }

    private Scripted provider(String name, Function<Turn, Outcome<String>> answer) {
        return new Scripted(name, new Standing.Ready(), answer, asked);
    }

    @Test
    void whoIsFirstLeavesTimeForTheNext() {
        chain(provider("one", turn -> {
                    assertThat(turn.deadline().left()).isLessThanOrEqualTo(Scripted.CAP);
                    return Outcome.failed(new Failure.TimedOut());
                }))
                .ask(PARLOR, "question", Duration.ofMinutes(5));

        assertThat(asked).containsExactly("one");
    }

    @Test
    void whoHasAnotherBehindItGetsHalfOfTheTime() {
        List<Duration> times = new ArrayList<>();
        Function<Turn, Outcome<String>> slow = turn -> {
            times.add(turn.deadline().left());
            return Outcome.failed(new Failure.TimedOut());
        };
        chain(
                        provider("one", slow),
                        provider("two", slow),
                        standing("keyless", new Standing.Out(new Failure.NoKey(), Optional.empty())))
                .ask(PARLOR, "question", PLENTY);

        Duration all = PLENTY.minus(Chain.RESERVE);
        assertThat(times).hasSize(2);
        assertThat(times.getFirst()).isLessThanOrEqualTo(all.dividedBy(2)).isGreaterThan(all.dividedBy(3));
        assertThat(times.getLast()).isGreaterThan(all.dividedBy(2));
    }

    private record Scripted(String name, Standing standing, Function<Turn, Outcome<String>> answer, List<String> asked)
            implements Provider<String, String> {
        static final Duration CAP = Duration.ofMinutes(1);

        @Override
        public Duration cap() {
            return CAP;
        }

        @Override
        public Outcome<String> ask(String question, Turn turn) {
            asked.add(name);
            return answer.apply(turn);
        }
    }
}
