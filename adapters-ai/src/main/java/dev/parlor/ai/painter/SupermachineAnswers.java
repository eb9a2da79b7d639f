package dev.parlor.ai.painter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.guard.Statuses;
import dev.parlor.ai.wire.Answer;
import dev.parlor.ai.wire.Json;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Makes sense of what Supermachine answers. */
final class SupermachineAnswers {
    private final String model;
    private final InstantSource clock;

    SupermachineAnswers(String model, InstantSource clock) {
        this.model = model;
        this.clock = clock;
    }

    /** How far a picture is. */
    sealed interface Stage {
        /** It is being painted. */
        record Waiting() implements Stage {}

        /** It can be fetched. */
        record Done(String url) implements Stage {}
    }

    /** The number under which a picture is being painted. */
    Outcome<Long> batch(Answer answer) {
        return success(answer)
                .then(document -> Stream.of("batchId", "batchID")
                        .map(document::path)
                        .filter(JsonNode::canConvertToLong)
                        .findFirst()
                        .map(number -> Outcome.ok(number.asLong()))
                        .orElseGet(() -> Outcome.failed(new Failure.BadOutput("no batch"))));
    }

    /** How far the picture of a batch is; a status that nobody told of means waiting. */
    Outcome<Stage> stage(Answer answer, long batch) {
        return success(answer)
                .then(document -> StreamSupport.stream(document.path("items").spliterator(), false)
                        .filter(item -> item.path("batchId").asLong(batch) == batch)
                        .filter(item -> !status(item).equals("pending"))
                        .findFirst()
                        .map(SupermachineAnswers::stage)
                        .orElseGet(() -> Outcome.ok(new Stage.Waiting())));
    }

    /** A token that the older API gives for a key. */
    Outcome<String> token(Answer answer) {
        return success(answer)
                .then(document -> document.path("authToken").isTextual()
                        ? Outcome.ok(document.path("authToken").asText())
                        : Outcome.failed(new Failure.BadOutput("no token")));
    }

    private static Outcome<Stage> stage(JsonNode item) {
        return switch (status(item)) {
            case "completed" -> done(item.path("url").asText());
            case "failed" -> {
                String said = item.path("error").asText("");
                yield Outcome.failed(
                        Declined.by(said).orElseGet(() -> new Failure.BadOutput("it failed to paint the picture")));
            }
            default -> Outcome.ok(new Stage.Waiting());
        };
    }

    private static Outcome<Stage> done(String url) {
        return url.isBlank()
                ? Outcome.failed(new Failure.BadOutput("a picture without an address"))
                : Outcome.ok(new Stage.Done(url));
    }

    private static String status(JsonNode item) {
        return item.path("status").asText("").toLowerCase(Locale.ROOT);
    }

    private Outcome<JsonNode> success(Answer answer) {
        Optional<JsonNode> document = Json.read(answer.text());
        String said = document.map(SupermachineAnswers::complaint).orElse("");
        Optional<Failure> failure = Statuses.failure(answer, clock.instant()).map(why -> told(why, said));
        return failure.<Outcome<JsonNode>>map(Outcome::failed)
                .orElseGet(() ->
                        document.map(Outcome::ok).orElseGet(() -> Outcome.failed(new Failure.BadOutput("no JSON"))));
    }

    /**
     * A failure as its words tell it more exactly than its status. A refusal may speak of the model that judged the
     * prompt, so that it is looked for before a model that is gone.
     */
    private Failure told(Failure why, String said) {
        if (!(why instanceof Failure.Rejected)) {
            return why;
        }
        return Declined.by(said)
                .orElseGet(() -> said.toLowerCase(Locale.ROOT).contains("model") ? new Failure.Gone(model) : why);
    }

    /** The words of a failure, which stand in one of three places. */
    private static String complaint(JsonNode document) {
        return Stream.of("/error/message", "/error", "/message")
                .map(document::at)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse("");
    }
}
