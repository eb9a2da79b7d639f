package dev.parlor.ai.chat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.wire.Answer;
import dev.parlor.ai.wire.Json;
import java.util.Optional;

/** What stands around a model's words: one document, or a stream of pieces from servers that always stream. */
final class Envelope {
    /** Some models think aloud until no token is left for the answer. */
    static final Failure NO_WORDS = new Failure.BadOutput("no words in it");

    private static final String EVENT = "data:";

    private Envelope() {}

    static Outcome<String> open(Answer answer) {
        String body = answer.text();
        return body.stripLeading().startsWith(EVENT) ? stream(body) : document(body);
    }

    private static Outcome<String> document(String body) {
        Optional<JsonNode> document = Json.read(body);
        if (document.isEmpty()) {
            return Outcome.failed(new Failure.BadOutput("not JSON"));
        }
        JsonNode choice = document.get().path("choices").path(0);
        if (choice.isMissingNode()) {
            return Outcome.failed(new Failure.BadOutput("no choice in it"));
        }
        if (choice.path("finish_reason").asText().equals("content_filter")) {
            return Outcome.failed(new Failure.Blocked("content filter"));
        }
        return words(choice.path("message").path("content").asText(""));
    }

    private static Outcome<String> stream(String body) {
        StringBuilder text = new StringBuilder();
        body.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(EVENT))
                .map(line -> Json.read(line.substring(EVENT.length()).strip()))
                .flatMap(Optional::stream)
                .map(piece -> piece.path("choices").path(0).path("delta").path("content"))
                .filter(JsonNode::isTextual)
                .forEach(content -> text.append(content.asText()));
        return words(text.toString());
    }

    private static Outcome<String> words(String text) {
        return text.isBlank() ? Outcome.failed(NO_WORDS) : Outcome.ok(text);
    }
}
