package dev.parlor.ai.chat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.ai.wire.Json;
import java.util.Optional;

/**
 * What a model said.
 *
 * @param text as it said it, not empty
 * @param model which one
 */
public record Said(String text, String model) {
    /**
     * Finds the JSON object in it: models like to put words and fences around.
     *
     * @return from the first opening brace to the last closing one, if that is an object
     */
    public Optional<JsonNode> object() {
        int from = text.indexOf('{');
        int to = text.lastIndexOf('}');
        return from < 0 || to < from ? Optional.empty() : Json.read(text.substring(from, to + 1));
    }
}
