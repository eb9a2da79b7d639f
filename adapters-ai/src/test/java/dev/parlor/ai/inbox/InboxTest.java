package dev.parlor.ai.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.ai.wire.Base;
import dev.parlor.ai.wire.Deadline;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.show.InboxDesk;
import dev.parlor.core.show.InboxOutcome;
import dev.parlor.core.show.PaintJob;
import dev.parlor.core.show.PaintJobId;
import dev.parlor.testkit.HandClock;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PICTURE = "https://cdn.supermachine.art/out/1.jpg";

    private final HandClock clock = new HandClock(Instant.parse("2026-11-21T20:00:00Z"));
    private final MemoryTransactions storage = new MemoryTransactions(clock);
    private final Inbox inbox = new Inbox(
            new InboxDesk(storage, clock),
            new SecureRandom(),
            Base.secure("https://parlor.example"),
            Set.of("supermachine.art"));

    private record Address(PaintJobId job, String secret) {
        static Address of(Appointment appointment) {
            String[] parts = appointment.address().split("/", -1);
            return new Address(new PaintJobId(parts[5]), parts[6]);
        }
    }

    private InboxOutcome call(Appointment appointment, String body) {
        Address address = Address.of(appointment);
        return inbox.call(address.job(), address.secret(), body.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Notice> heard(Appointment appointment) {
        return appointment.await(Deadline.in(Duration.ofMillis(20)));
    }

    @Test
    void aCallReachesWhoWaitsForItOnce() {
        try (Appointment appointment = inbox.expect(PATIENCE)) {
            assertThat(call(appointment, "{\"batchID\":7,\"url\":\"" + PICTURE + "\"}"))
                    .isInstanceOf(InboxOutcome.Accepted.class);
            assertThat(call(appointment, "{}")).isInstanceOf(InboxOutcome.Refused.class);
            assertThat(heard(appointment)).contains(new Notice(List.of(7L), List.of(PICTURE)));
        }
    }

    @Test
    void theAddressHasASecretThatIsKeptNowhere() {
        try (Appointment one = inbox.expect(PATIENCE);
                Appointment other = inbox.expect(PATIENCE)) {
            assertThat(one.address())
                    .matches("https://parlor\\.example/hooks/art/art-[0-9a-f]{24}/[A-Za-z0-9_-]{43}")
                    .isNotEqualTo(other.address());
            Address address = Address.of(one);
            PaintJob job = storage.read(tables -> tables.paintJobs().find(address.job()))
                    .orElseThrow();
            assertThat(job.token()).isEqualTo(Sha256.of(address.secret()));
            assertThat(one.toString() + job).doesNotContain(address.secret());
        }
    }

    @Test
    void aStrangersCallIsNotHeard() {
        try (Appointment appointment = inbox.expect(PATIENCE)) {
            Address address = Address.of(appointment);
            byte[] body = ("{\"url\":\"" + PICTURE + "\"}").getBytes(StandardCharsets.UTF_8);
            assertThat(inbox.call(address.job(), "A".repeat(43), body)).isInstanceOf(InboxOutcome.Refused.class);
            assertThat(inbox.call(new PaintJobId("art-other"), address.secret(), body))
                    .isInstanceOf(InboxOutcome.Refused.class);
            assertThat(heard(appointment)).isEmpty();
            assertThat(call(appointment, "{}")).isInstanceOf(InboxOutcome.Accepted.class);
        }
    }

    @Test
    void aCallThatComesTooLateDoesNotCount() {
        try (Appointment late = inbox.expect(PATIENCE)) {
            clock.move(PATIENCE);
            assertThat(call(late, "{}")).isInstanceOf(InboxOutcome.Refused.class);
            assertThat(heard(late)).isEmpty();
        }
        Appointment closed = inbox.expect(PATIENCE);
        closed.close();
        assertThat(call(closed, "{}")).isInstanceOf(InboxOutcome.Refused.class);
    }

    @Test
    void ofAHundredCallsAtOnceOneCounts() throws InterruptedException {
        CountDownLatch together = new CountDownLatch(1);
        try (Appointment appointment = inbox.expect(PATIENCE);
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<InboxOutcome>> calls = IntStream.range(0, 100)
                    .mapToObj(i -> callers.submit(() -> {
                        together.await();
                        return call(appointment, "{\"batchId\":" + i + "}");
                    }))
                    .toList();
            together.countDown();
            callers.shutdown();
            assertThat(callers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
            assertThat(calls.stream().filter(call -> call.resultNow() instanceof InboxOutcome.Accepted))
                    .hasSize(1);
            assertThat(heard(appointment)).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "null",
                "7",
                "{\"imageIds\":[6370941]}",
                "{\"a\":1,\"a\":2}",
                "{\"batchID\":\"7\"}",
                "{\"batchID\":1e99}",
                "{\"url\":\"http://cdn.supermachine.art/1.jpg\"}",
                "{\"url\":\"https://supermachine.art.evil.example/1.jpg\"}",
                "{\"url\":\"https://evilsupermachine.art/1.jpg\"}",
                "{\"url\":\"https://evil.example/?x=supermachine.art\"}",
                "{\"url\":\"https://user@cdn.supermachine.art/1.jpg\"}",
                "{\"url\":\"https://127.0.0.1/1.jpg\"}",
                "{\"url\":\"javascript:alert(1)\"}",
                "{\"https://cdn.supermachine.art/1.jpg\":1}",
                "\u0000\ufffd\ufffd",
            })
    void whatIsNotAllowedIsNotHeard(String body) {
        try (Appointment appointment = inbox.expect(PATIENCE)) {
            assertThat(call(appointment, body)).isInstanceOf(InboxOutcome.Accepted.class);
            assertThat(heard(appointment)).contains(new Notice(List.of(), List.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"url\":\"" + PICTURE + "\"}",
                "{\"imageUrl\":\"" + PICTURE + "\"}",
                "{\"images\":[{\"url\":\"" + PICTURE + "\"}]}",
                "[[{\"x\":[\"" + PICTURE + "\",\"" + PICTURE + "\",\"https://evil.example/2.jpg\"]}]]",
            })
    void aPictureIsFoundWhereverItStands(String body) {
        try (Appointment appointment = inbox.expect(PATIENCE)) {
            call(appointment, body);
            assertThat(heard(appointment)).contains(new Notice(List.of(), List.of(PICTURE)));
        }
    }

    @Test
    void whatIsTooLongSaysNothing() {
        try (Appointment appointment = inbox.expect(PATIENCE)) {
            call(appointment, "{\"url\":\"" + PICTURE + "\",\"x\":\"" + "x".repeat(65_536) + "\"}");
            assertThat(heard(appointment)).contains(new Notice(List.of(), List.of()));
        }
        NoticeReader reader = new NoticeReader(Set.of("supermachine.art"));
        assertThat(reader.read(new byte[] {'{', (byte) 0xc3, 0x28, '}'}).pictures())
                .isEmpty();
        assertThat(reader.read("[".repeat(50_000).getBytes(StandardCharsets.UTF_8))
                        .pictures())
                .isEmpty();
    }
}
