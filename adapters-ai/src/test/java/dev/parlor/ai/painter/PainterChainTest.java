package dev.parlor.ai.painter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.ai.fetch.LocalGates;
import dev.parlor.ai.guard.DailyShares;
import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.guard.Provider;
import dev.parlor.ai.guard.Share;
import dev.parlor.ai.guard.Standing;
import dev.parlor.ai.guard.Trace;
import dev.parlor.ai.guard.Turn;
import dev.parlor.ai.wire.Act;
import dev.parlor.ai.wire.Asked;
import dev.parlor.ai.wire.Json;
import dev.parlor.ai.wire.LogTape;
import dev.parlor.ai.wire.Troublemaker;
import dev.parlor.ai.wire.Wire;
import dev.parlor.core.show.Commission;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Look;
import dev.parlor.core.show.Painter;
import dev.parlor.core.show.Painting;
import dev.parlor.core.show.PictureFile;
import dev.parlor.core.show.ProviderStatus;
import dev.parlor.core.show.Theme;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PainterChainTest {
    private static final Duration TIME = Duration.ofMillis(1_500);
    private static final Duration PLENTY = Duration.ofSeconds(20);
    private static final Artwork ART = new Artwork(
            new PictureFile(PictureFile.Type.JPEG, 1024, 576, new byte[] {1}), new Credit("outside", "m", "1"));
    private static final Painting HOUSE =
            new Painting(new PictureFile(PictureFile.Type.JPEG, 1024, 576, new byte[] {2}), "a fight", Credit.HOUSE);

    private final Wire wire = new Wire();
    private final Trace trace = new Trace();
    private final DailyShares shares = new DailyShares(Map.of(Share.PICTURE, 100), InstantSource.fixed(Samples.NOW));
    private final BlockingQueue<Painting> late = new LinkedBlockingQueue<>();
    private final Queue<Duration> left = new ConcurrentLinkedQueue<>();
    private final AtomicInteger painted = new AtomicInteger();
    private final List<AutoCloseable> open = new ArrayList<>();

    private record Scripted(String name, Function<Turn, Outcome<Artwork>> answer) implements Provider<Brief, Artwork> {
        @Override
        public Standing standing() {
            return new Standing.Ready();
        }

        @Override
        public Duration cap() {
            return Duration.ofSeconds(150);
        }

        @Override
        public Outcome<Artwork> ask(Brief brief, Turn turn) {
            return answer.apply(turn);
        }
    }

    private PainterChain chain(List<? extends Provider<Brief, Artwork>> providers) {
        return chain(providers, new PainterChain.Patience(Duration.ofSeconds(4), 3));
    }

    private PainterChain chain(List<? extends Provider<Brief, Artwork>> providers, PainterChain.Patience patience) {
        Painter house = (commission, time, later) -> {
            painted.incrementAndGet();
            left.add(time);
            return HOUSE;
        };
        PainterChain chain = new PainterChain(providers, house, Caption::of, patience, shares, trace);
        open.add(chain);
        return chain;
    }

    private static Scripted waiting(CountDownLatch sign) {
        return new Scripted("outside", turn -> {
            try {
                return sign.await(turn.deadline().left().toMillis(), TimeUnit.MILLISECONDS)
                        ? Outcome.ok(ART)
                        : Outcome.failed(new Failure.TimedOut());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Outcome.failed(new Failure.NoTime());
            }
        });
    }

    private Painting paint(PainterChain chain, Duration time) {
        return chain.paint(Samples.commission(), time, late::add);
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
        wire.close();
    }

    @Test
    void whatIsReadyInTimeIsShownWithACaptionOfTheHouse() throws InterruptedException {
        PainterChain chain = chain(List.of(new Scripted("outside", turn -> Outcome.ok(ART))));
        Painting painting = paint(chain, PLENTY);
        assertThat(painting.credit()).isEqualTo(ART.credit());
        assertThat(painting.alternative()).contains("Ann", "Bob", "The Docks");
        assertThat(painted).hasValue(0);
        assertThat(late.poll(100, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void withoutTimeOrProvidersNobodyIsAsked() {
        AtomicInteger asked = new AtomicInteger();
        PainterChain chain = chain(List.of(new Scripted("outside", turn -> {
            asked.incrementAndGet();
            return Outcome.ok(ART);
        })));
        assertThat(paint(chain, Duration.ZERO)).isEqualTo(HOUSE);
        assertThat(paint(chain, Duration.ofSeconds(-1))).isEqualTo(HOUSE);
        assertThat(paint(chain(List.of()), PLENTY)).isEqualTo(HOUSE);
        assertThat(left.poll()).isZero();
        assertThat(left.poll()).isZero();
        assertThat(left.poll()).isBetween(PLENTY.dividedBy(2), PLENTY);
        assertThat(asked).hasValue(0);
    }

    @Test
    void theHousePaintsWhenTimeIsOverAndTheLatePictureComesOnce() throws InterruptedException {
        CountDownLatch sign = new CountDownLatch(1);
        PainterChain chain = chain(List.of(waiting(sign)));
        long start = System.nanoTime();
        assertThat(paint(chain, TIME)).isEqualTo(HOUSE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(TIME.minusMillis(150), TIME);
        assertThat(late).isEmpty();

        sign.countDown();
        assertThat(late.poll(10, TimeUnit.SECONDS)).extracting(Painting::credit).isEqualTo(ART.credit());
        assertThat(late.poll(200, TimeUnit.MILLISECONDS)).isNull();
        assertThat(painted).hasValue(1);
    }

    @Test
    void theHouseBeginsBeforeTheEndAndThePictureFromOutsideStillWins() throws Exception {
        CountDownLatch sign = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        long start = System.nanoTime();
        Painter house = (commission, time, later) -> {
            begun.countDown();
            return HOUSE;
        };
        try (PainterChain chain = new PainterChain(
                        List.of(waiting(sign)), house, Caption::of, PainterChain.Patience.OF_THE_HOUSE, shares, trace);
                ExecutorService caller = Executors.newSingleThreadExecutor()) {
            Future<Painting> painting = caller.submit(() -> paint(chain, Duration.ofSeconds(5)));
            assertThat(begun.await(4, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(2_900));
            sign.countDown();
            assertThat(painting.get(2, TimeUnit.SECONDS).credit()).isEqualTo(ART.credit());
        }
        assertThat(late).isEmpty();
    }

    @Test
    void patienceEnds() throws InterruptedException {
        PainterChain chain =
                chain(List.of(waiting(new CountDownLatch(1))), new PainterChain.Patience(Duration.ofSeconds(1), 1));
        assertThat(paint(chain, Duration.ofMillis(500))).isEqualTo(HOUSE);
        assertThat(late.poll(1_200, TimeUnit.MILLISECONDS)).isNull();
        assertThat(trace.last("painter", "outside")).contains(new Failure.TimedOut());
    }

    @Test
    void whenAllFailTheHouseDoesNotWait() {
        PainterChain chain = chain(List.of(
                new Scripted("one", turn -> Outcome.failed(new Failure.TimedOut())), new Scripted("two", turn -> {
                    throw new IllegalStateException("own mistake");
                })));
        long start = System.nanoTime();
        assertThat(paint(chain, PLENTY)).isEqualTo(HOUSE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void whoIsOneTooManyGetsAPictureOfTheHouseAtOnce() {
        CountDownLatch sign = new CountDownLatch(1);
        PainterChain chain = chain(List.of(waiting(sign)), new PainterChain.Patience(Duration.ofSeconds(4), 1));
        assertThat(paint(chain, Duration.ofMillis(400))).isEqualTo(HOUSE);
        long start = System.nanoTime();
        assertThat(chain.paint(Samples.commissionOf("t2"), PLENTY, late::add)).isEqualTo(HOUSE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        assertThat(trace.last("painter", "outside")).contains(new Failure.Crowded());
        sign.countDown();
    }

    @Test
    void fiftyMatchesAtOnceStayWithinTheirTime() throws Exception {
        PainterChain chain = chain(List.of(waiting(new CountDownLatch(1))));
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            List<Future<Painting>> paintings = IntStream.range(0, 50)
                    .mapToObj(i -> callers.submit(() -> paint(chain, TIME)))
                    .toList();
            for (Future<Painting> painting : paintings) {
                assertThat(painting.get(10, TimeUnit.SECONDS)).isEqualTo(HOUSE);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TIME.plusMillis(500));
        }
    }

    @Test
    void aDailyShareIsKept() {
        DailyShares two = new DailyShares(Map.of(Share.PICTURE, 2), InstantSource.fixed(Samples.NOW));
        try (PainterChain chain = new PainterChain(
                List.of(new Scripted("outside", turn -> Outcome.ok(ART))),
                (commission, time, later) -> HOUSE,
                Caption::of,
                PainterChain.Patience.OF_THE_HOUSE,
                two,
                trace)) {
            assertThat(paint(chain, PLENTY).credit()).isEqualTo(ART.credit());
            assertThat(paint(chain, PLENTY).credit()).isEqualTo(ART.credit());
            assertThat(paint(chain, PLENTY)).isEqualTo(HOUSE);
            assertThat(chain.providers(Samples.PARLOR))
                    .extracting(ProviderStatus::state)
                    .containsExactly(ProviderStatus.State.SPENT);
        }
    }

    @Test
    void whoDeclinedIsFollowedByMilderWordsAndNoneIsSentTwice() {
        List<String> prompts = new ArrayList<>();
        List<Scripted> strict = Stream.of("one", "two", "three", "four")
                .map(name -> new Scripted(name, turn -> Outcome.failed(new Failure.NoKey())))
                .toList();
        List<Provider<Brief, Artwork>> providers = new ArrayList<>();
        for (Scripted one : strict) {
            providers.add(new Provider<>() {
                @Override
                public String name() {
                    return one.name();
                }

                @Override
                public Standing standing() {
                    return new Standing.Ready();
                }

                @Override
                public Duration cap() {
                    return Duration.ofSeconds(150);
                }

                @Override
                public Outcome<Artwork> ask(Brief brief, Turn turn) {
                    Optional<String> prompt = brief.prompts().forTurn(Boldness.EDGY, turn);
                    prompt.ifPresent(prompts::add);
                    return Outcome.failed(new Failure.Blocked("SAFETY"));
                }
            });
        }
        assertThat(paint(chain(providers), PLENTY)).isEqualTo(HOUSE);
        Map<Boldness, String> all = Samples.brief().prompts().all();
        assertThat(prompts).containsExactly(all.get(Boldness.EDGY), all.get(Boldness.MILD), all.get(Boldness.EMPTY));
    }

    /** All providers at one server that answers each request of theirs with the same act. */
    private PainterChain real(Troublemaker server) {
        Rhythm rhythm =
                new Rhythm(Duration.ofMillis(10), Duration.ofMillis(10), Duration.ofMillis(20), Duration.ofMillis(800));
        return chain(List.of(
                new Supermachine(
                        new Supermachine.Settings(server.base(), Samples.SECRET, Supermachine.MODEL, rhythm),
                        Samples.guard("supermachine", Supermachine.rules(), wire),
                        LocalGates.refusing()),
                new Pollinations(
                        Pollinations.Settings.current(server.base(), Samples.SECRET, "flux"),
                        Samples.guard("pollinations", Pollinations.rules(), wire),
                        LocalGates.refusing()),
                new Gemini(
                        new Gemini.Settings(server.base(), Samples.SECRET, List.of("an-image"), Canvas.SCENE),
                        Samples.guard("gemini", Gemini.rules(), wire),
                        LocalGates.refusing())));
    }

    static Stream<Act> everythingThatGoesWrong() {
        return Stream.of(
                Act.silence(),
                Act.hangUp(),
                Act.garbage(),
                Act.cut("{\"batchId\":1}"),
                Act.stall("{\"batchId\":1}"),
                Act.drip("{\"batchId\":1}".repeat(9), Duration.ofMillis(40)),
                Act.later(Duration.ofMillis(700), Act.json(500, "{}")),
                Act.json(200, ""),
                Act.json(200, "{\"batchId\":1}"),
                Act.json(200, "{\"items\":[]}"),
                Act.json(400, "{\"error\":\"INVALID_RESOLUTION\"}"),
                Act.json(401, "{\"error\":\"" + Samples.KEY + "\"}"),
                Act.json(402, "{\"message\":\"Insufficient credits\"}"),
                Act.json(404, "{\"error\":\"model\"}"),
                Act.json(429, "{}", "Retry-After: 3"),
                Act.json(429, "{}", "Retry-After: soon"),
                Act.json(500, "{}"),
                Act.answer(530, "text/plain", "error code: 1033"),
                Act.answer(302, "text/plain", "", "Location: http://127.0.0.1/"),
                Act.answer(200, "text/html", "<html>"),
                Act.answer(200, "image/jpeg", Samples.black()),
                Act.answer(200, "image/png", "not one"));
    }

    @ParameterizedTest
    @MethodSource("everythingThatGoesWrong")
    void whateverGoesWrongTheShowGoesOnInTimeAndTheTraceTellsWhy(Act act) throws InterruptedException {
        try (Troublemaker server = new Troublemaker(asked -> act);
                LogTape tape = new LogTape()) {
            PainterChain chain = real(server);
            long start = System.nanoTime();
            assertThat(paint(chain, TIME)).isEqualTo(HOUSE);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThanOrEqualTo(TIME);
            awaitEnd();

            assertThat(late).isEmpty();
            assertThat(trace.counts()).hasSize(3).allMatch(count -> count.times() == 1);
            assertThat(Arrays.asList("supermachine", "pollinations", "gemini"))
                    .allSatisfy(name -> assertThat(trace.last("painter", name))
                            .hasValueSatisfying(why -> assertThat(why.words()).isNotEmpty()));
            assertThat(server.asked()).hasSizeLessThanOrEqualTo(60);
            assertThat(server.asked().stream().filter(asked -> !asked.path().contains("batchId")))
                    .hasSizeLessThanOrEqualTo(10);
            assertThat(tape.lines()).noneMatch(line -> line.contains(Samples.KEY));
            assertThat(chain.providers(Samples.PARLOR).toString() + trace.counts() + Samples.SECRET)
                    .doesNotContain(Samples.KEY);
        }
    }

    @Test
    void noNameOfAnybodyReachesTheWire() {
        String hostile = "Voldemort <@everyone> https://evil.example/?x=1#y%2e";
        Act blocked = Act.json(400, "{\"error\":\"NSFW\"}");
        List<List<String>> asked = new ArrayList<>();
        for (String name : List.of("Zebedee", hostile)) {
            try (Troublemaker server = new Troublemaker(request -> blocked)) {
                PainterChain chain = real(server);
                chain.paint(
                        new Commission.Clash(
                                Samples.telling(
                                        Samples.pairing(name, name + " II"),
                                        Look.of("scarlet cape"),
                                        Theme.house().getFirst()),
                                "sparks " + hostile),
                        PLENTY,
                        late::add);
                asked.add(server.asked().stream()
                        .map(request -> request.method() + " " + request.path() + " " + request.body())
                        .toList());
            }
        }
        assertThat(asked.getFirst()).isNotEmpty().isEqualTo(asked.getLast());
        assertThat(asked.getLast())
                .allSatisfy(text -> assertThat(URLDecoder.decode(text.replace("%20", " "), StandardCharsets.UTF_8)
                                .toLowerCase(Locale.ROOT))
                        .doesNotContain("voldemort", "everyone", "example", "ape#", "zebedee"));
    }

    @Test
    void milderWordsGoOverTheWire() {
        Act blocked = Act.json(400, "{\"error\":\"NSFW content\"}");
        Act declined = Act.json(200, "{\"promptFeedback\":{\"blockReason\":\"SAFETY\"}}");
        try (Troublemaker server =
                new Troublemaker(asked -> asked.path().contains("generateContent") ? declined : blocked)) {
            paint(real(server), PLENTY);
            List<Asked> asked = server.asked();
            Map<Boldness, String> all = Samples.brief().prompts().all();
            assertThat(asked).hasSize(3);
            assertThat(Json.read(asked.getFirst().body())
                            .orElseThrow()
                            .path("prompt")
                            .asText())
                    .isEqualTo(all.get(Boldness.EDGY));
            assertThat(URLDecoder.decode(asked.get(1).path(), StandardCharsets.UTF_8))
                    .startsWith("/v1/image/" + all.get(Boldness.MILD));
            assertThat(Json.read(asked.getLast().body())
                            .orElseThrow()
                            .at("/contents/0/parts/0/text")
                            .asText())
                    .startsWith(all.get(Boldness.EMPTY));
        }
    }

    /** Waits until the last provider had its turn. */
    private void awaitEnd() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (trace.last("painter", "gemini").isEmpty() && System.nanoTime() < end) {
            Thread.sleep(10);
        }
    }
}
