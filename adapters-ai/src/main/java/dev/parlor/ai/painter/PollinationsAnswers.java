package dev.parlor.ai.painter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Statuses;
import dev.parlor.ai.wire.Answer;
import dev.parlor.ai.wire.Json;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** Makes sense of what Pollinations answers instead of pictures. */
final class PollinationsAnswers {
    private static final Duration QUEUE = Duration.ofSeconds(30);

    private final String model;
    private final InstantSource clock;

    PollinationsAnswers(String model, InstantSource clock) {
        this.model = model;
        this.clock = clock;
    }

    /** Why an answer is no picture, as far as its head and an error in it tell; the gate judges the rest. */
    Optional<Failure> failure(Answer answer) {
        return Statuses.failure(answer, clock.instant())
                .map(why -> told(why, answer))
                .or(() -> Optional.of(answer.mediaType())
                        .filter(type -> !type.startsWith("image/"))
                        .map(type -> new Failure.BadOutput("not_a_picture, " + kind(type))));
    }

    private Failure told(Failure why, Answer answer) {
        Optional<JsonNode> document = Json.read(answer.text());
        String said = document.map(PollinationsAnswers::complaint).orElse("");
        return switch (why) {
            case Failure.Quota quota
            when document.filter(d -> d.has("x402Version")).isPresent() -> new Failure.RateLimited(Optional.of(QUEUE));
            case Failure.Rejected rejected -> rejected(rejected, said);
            case Failure.Auth auth -> Declined.by(said).orElse(auth);
            default -> why;
        };
    }

    /** A refusal may speak of the model that judged the prompt; that one is not the model that paints. */
    private Failure rejected(Failure.Rejected why, String said) {
        return Declined.by(said)
                .orElseGet(() -> said.toLowerCase(Locale.ROOT).contains("model") ? new Failure.Gone(model) : why);
    }

    private static String complaint(JsonNode document) {
        JsonNode error = document.path("error");
        return error.isTextual() ? error.asText() : error.path("message").asText("");
    }

    /** A media type in the house's words. */
    private static String kind(String type) {
        return switch (type) {
            case "text/html" -> "a web page";
            case "application/json" -> "JSON";
            default -> "another kind of file";
        };
    }
}
