package dev.parlor.ai.painter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.guard.Statuses;
import dev.parlor.ai.wire.Answer;
import dev.parlor.ai.wire.Json;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Makes sense of what Gemini's {@code generateContent} answers. */
final class GeminiAnswers {
    /** An answer without a picture, which may have one the second time. */
    static final Failure NO_PICTURE = new Failure.BadOutput("no picture in it");

    private static final Set<String> BY_ITS_RULES = Set.of(
            "SAFETY",
            "RECITATION",
            "BLOCKLIST",
            "PROHIBITED_CONTENT",
            "SPII",
            "IMAGE_SAFETY",
            "IMAGE_PROHIBITED_CONTENT",
            "IMAGE_RECITATION");

    private final InstantSource clock;

    GeminiAnswers(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The picture in an answer.
     *
     * @param answer of any status
     * @param model who was asked
     */
    Outcome<byte[]> picture(Answer answer, String model) {
        Optional<JsonNode> document = Json.readWithPictures(answer.text());
        Optional<Failure> failure = Statuses.failure(answer, clock.instant())
                .map(why -> told(why, answer.status(), document.map(d -> d.path("error")), model));
        if (failure.isPresent()) {
            return Outcome.failed(failure.get());
        }
        return document.map(GeminiAnswers::picture).orElseGet(() -> Outcome.failed(new Failure.BadOutput("no JSON")));
    }

    private static Outcome<byte[]> picture(JsonNode document) {
        String blocked = document.path("promptFeedback").path("blockReason").asText("");
        if (!blocked.isEmpty()) {
            return Outcome.failed(new Failure.Blocked(blocked));
        }
        JsonNode candidate = document.path("candidates").path(0);
        return pictures(candidate).findFirst().map(GeminiAnswers::decoded).orElseGet(() -> none(candidate));
    }

    /** Pictures among the parts of an answer, without those that a model thinks with. */
    private static Stream<String> pictures(JsonNode candidate) {
        return StreamSupport.stream(candidate.at("/content/parts").spliterator(), false)
                .filter(part -> !part.path("thought").asBoolean(false))
                .map(part -> part.path("inlineData"))
                .filter(data -> data.path("mimeType").asText("").startsWith("image/"))
                .map(data -> data.path("data").asText(""));
    }

    private static Outcome<byte[]> none(JsonNode candidate) {
        String finish = candidate.path("finishReason").asText("");
        return Outcome.failed(BY_ITS_RULES.contains(finish) ? new Failure.Blocked(finish) : NO_PICTURE);
    }

    private static Outcome<byte[]> decoded(String base64) {
        try {
            return Outcome.ok(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Outcome.failed(new Failure.BadOutput("a picture that is no base64"));
        }
    }

    private static Failure told(Failure why, int status, Optional<JsonNode> error, String model) {
        return switch (status) {
            case 400 -> details(error, "reason").anyMatch("API_KEY_INVALID"::equals) ? new Failure.Auth() : why;
            case 404 -> new Failure.Gone(model);
            case 429 -> limited(why, error);
            default -> why;
        };
    }

    /** A limit of a day, or one of nothing at all, is a matter of credit; others pass. */
    private static Failure limited(Failure why, Optional<JsonNode> error) {
        boolean ofTheDay = error.stream()
                .flatMap(e -> e.findValuesAsText("quotaId").stream())
                .anyMatch(quota -> quota.contains("PerDay"));
        boolean ofNothing = error.filter(e -> e.path("message").asText("").contains("limit: 0"))
                .isPresent();
        if (ofTheDay || ofNothing) {
            return new Failure.Quota();
        }
        return details(error, "retryDelay")
                .flatMap(delay -> seconds(delay).stream())
                .findFirst()
                .<Failure>map(pause -> new Failure.RateLimited(Optional.of(pause)))
                .orElse(why);
    }

    private static Stream<String> details(Optional<JsonNode> error, String key) {
        return error.stream().flatMap(e -> e.path("details").findValuesAsText(key).stream());
    }

    /** A pause as Google writes it, such as {@code 37s} or {@code 1.5s}; ten minutes at most. */
    private static Optional<Duration> seconds(String text) {
        return text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?s")
                ? Optional.of(Duration.ofMillis((long) Math.min(
                        600_000, Double.parseDouble(text.substring(0, text.length() - 1)) * 1000)))
                : Optional.empty();
    }
}
