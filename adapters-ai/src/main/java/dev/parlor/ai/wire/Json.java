package dev.parlor.ai.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Reads JSON of strangers within limits, and writes one's own. */
public final class Json {
    private static final JsonMapper TEXTS = mapper(64 << 10);
    private static final JsonMapper PICTURES = mapper(24 << 20);

    private Json() {}

    /**
     * Reads an answer that holds texts.
     *
     * @return the document; empty if it is not JSON, is nested deeper than 32 levels, or has a string beyond 64 KB or a
     *     key twice
     */
    public static Optional<JsonNode> read(String text) {
        return read(TEXTS, text);
    }

    /** Reads an answer that may hold pictures in base64, of up to 24 MB. */
    public static Optional<JsonNode> readWithPictures(String text) {
        return read(PICTURES, text);
    }

    /** An object to fill in, whose members keep their order. */
    public static ObjectNode object() {
        return TEXTS.createObjectNode();
    }

    /** Writes a document without white space, as UTF-8. */
    public static byte[] bytes(JsonNode document) {
        try {
            return TEXTS.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can be written", e);
        }
    }

    private static Optional<JsonNode> read(JsonMapper mapper, String text) {
        try {
            return Optional.of(mapper.readTree(text)).filter(JsonNode::isContainerNode);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static JsonMapper mapper(int longestString) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(32)
                .maxStringLength(longestString)
                .maxNumberLength(32)
                .maxNameLength(256)
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
