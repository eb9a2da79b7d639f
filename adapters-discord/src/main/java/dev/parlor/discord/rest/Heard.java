package dev.parlor.discord.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.parlor.discord.link.Outcome;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.util.Optional;

/** What came back of one exchange. */
sealed interface Heard {
    /**
     * A whole answer.
     *
     * @param status the HTTP status
     * @param headers by name
     * @param json the body; a missing node if it is empty or no JSON
     */
    record Answer(int status, HttpHeaders headers, JsonNode json) implements Heard {
        private static final ObjectMapper MAPPER = new ObjectMapper();

        static Answer of(int status, HttpHeaders headers, byte[] body) {
            return new Answer(status, headers, read(body));
        }

        private static JsonNode read(byte[] body) {
            try {
                return MAPPER.readTree(body);
            } catch (JsonProcessingException e) {
                return MissingNode.getInstance();
            } catch (IOException e) {
                throw new IllegalStateException("Bytes can be read", e);
            }
        }

        boolean isGood() {
            return status >= 200 && status < 300;
        }

        boolean isTrouble() {
            return status >= 500;
        }

        boolean isLimit() {
            return status == 429;
        }

        Optional<String> header(String name) {
            return headers.firstValue(name);
        }
    }

    /**
     * No whole answer.
     *
     * @param cause why
     */
    record Silence(Outcome.Cause cause) implements Heard {}
}
