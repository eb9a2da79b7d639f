package dev.parlor.discord.javacord;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;

/**
 * What the gateway sends at once
 * (https://discord.com/developers/docs/events/gateway-events#payload-structure). The data is read only when somebody wants
 * it: a server's can be megabytes.
 *
 * @param op what kind of frame it is
 * @param sequence its number, if it is an event
 * @param type the event's name, empty if it is none
 * @param text all of it
 */
record Frame(int op, Optional<Integer> sequence, String type, String text) {
    static final int EVENT = 0;
    static final int HEARTBEAT = 1;
    static final int RECONNECT = 7;
    static final int INVALID_SESSION = 9;
    static final int HELLO = 10;
    static final int ACK = 11;

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonFactory JSON = MAPPER.getFactory();

    /** Empty if it is not what the gateway sends. */
    static Optional<Frame> read(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            return parser.nextToken() == JsonToken.START_OBJECT ? Optional.of(scan(parser, text)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Frame scan(JsonParser parser, String text) throws IOException {
        int op = -1;
        Optional<Integer> sequence = Optional.empty();
        String type = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("op")) {
                op = parser.getValueAsInt(-1);
            } else if (name.equals("s") && value == JsonToken.VALUE_NUMBER_INT) {
                sequence = Optional.of(parser.getIntValue());
            } else if (name.equals("t") && value == JsonToken.VALUE_STRING) {
                type = parser.getText();
            } else {
                parser.skipChildren();
            }
        }
        return new Frame(op, sequence, type, text);
    }

    boolean isEvent(String name) {
        return op == EVENT && type.equals(name);
    }

    /** A missing node if there is none. */
    JsonNode data() {
        try {
            return MAPPER.readTree(text).path("d");
        } catch (IOException e) {
            throw new IllegalStateException("What was scanned can be read", e);
        }
    }

    /** Whether it says that the session is worth nothing any more. */
    boolean isFarewell() {
        return op == INVALID_SESSION && !data().asBoolean();
    }

    /** The frame as Javacord gets to see it: what it must know to keep the session, and nothing that it could stumble over. */
    Optional<String> spared() {
        return switch (op) {
            case EVENT -> sequence.map(number -> event(number).toString());
            case HEARTBEAT, RECONNECT, HELLO, ACK -> Optional.of(text);
            default -> Optional.empty();
        };
    }

    private ObjectNode event(int number) {
        ObjectNode frame =
                JsonNodeFactory.instance.objectNode().put("op", EVENT).put("s", number);
        if (type.equals("READY")) {
            frame.put("t", type).set("d", ready());
        } else {
            frame.put("t", type.equals("RESUMED") ? type : "OTHER").putObject("d");
        }
        return frame;
    }

    private ObjectNode ready() {
        JsonNode data = data();
        ObjectNode ready = JsonNodeFactory.instance
                .objectNode()
                .put("session_id", data.path("session_id").asText());
        if (data.hasNonNull("resume_gateway_url")) {
            ready.put("resume_gateway_url", data.path("resume_gateway_url").asText());
        }
        ready.putArray("guilds");
        ready.putObject("user")
                .put("id", data.path("user").path("id").asText())
                .put("username", data.path("user").path("username").asText())
                .put("discriminator", "0")
                .put("bot", true);
        return ready;
    }
}
