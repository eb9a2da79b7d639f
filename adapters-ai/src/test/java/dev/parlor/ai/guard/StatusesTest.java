package dev.parlor.ai.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.ai.wire.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusesTest {
    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "401, auth", "403, auth", "402, quota", "429, rate_limited", "500, server", "502, server", "503, server",
        "504, server", "529, server", "530, server", "408, server", "400, rejected", "404, rejected", "410, rejected",
        "302, rejected"
    })
    void everyStatusIsAKnownFailure(int status, String word) {
        assertThat(Statuses.failure(answer(status, Map.of()), NOW).map(Failure::word))
                .contains(word);
    }

    @Test
    void successIsNone() {
        assertThat(Statuses.failure(answer(204, Map.of()), NOW)).isEmpty();
    }

    @Test
    void anOverloadedServerThatNamesATimeIsALimit() {
        assertThat(Statuses.failure(answer(503, Map.of("Retry-After", List.of("7"))), NOW))
                .contains(new Failure.RateLimited(Optional.of(Duration.ofSeconds(7))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | PT0S",
                "37 | PT37S",
                " 5  | PT5S",
                "601 | PT10M",
                "999999999999999999 | PT10M",
                "Sat, 21 Nov 2026 20:00:37 GMT | PT37S",
                "Sat, 21 Nov 2026 19:00:00 GMT | PT0S",
                "Sat, 21 Nov 2026 23:00:00 GMT | PT10M"
            })
    void theTimeToRetryIsSecondsOrADateUpToTenMinutes(String header, Duration pause) {
        assertThat(Statuses.retryAfter(answer(429, Map.of("retry-after", List.of(header))), NOW))
                .contains(pause);
    }

    @ParameterizedTest
    @CsvSource({"soon", "-1", "1.5", "9999999999999999999999", "''"})
    void anotherFormSaysNothing(String header) {
        assertThat(Statuses.retryAfter(answer(429, Map.of("Retry-After", List.of(header))), NOW))
                .isEmpty();
    }

    private static Answer answer(int status, Map<String, List<String>> headers) {
        return new Answer(status, headers, new byte[0]);
    }
}
