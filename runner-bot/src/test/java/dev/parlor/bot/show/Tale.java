package dev.parlor.bot.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** What a model makes of a request to tell a fight: the facts it was given, and an answer that it can be made to spoil. */
final class Tale {
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode data;
    private final ObjectNode answer = JSON.createObjectNode();

    private Tale(JsonNode data) {
        this.data = data;
        answer.put("winner", winner());
        answer.put("intro", "Under sodium lamps <<A>> and <<B>> walk out onto wet stone.");
        ArrayNode beats = answer.putArray("beats");
        int round = 0;
        JsonNode events = data.get("events");
        for (JsonNode event : events) {
            boolean last = event.get("n").asInt() == events.size();
            if (last || event.get("round").asInt() > round) {
                round = event.get("round").asInt();
                beats.addObject().put("event", event.get("n").asInt()).put("text", line(event));
            }
        }
        answer.put("verdict", token(winner()) + " wins it, and " + token(loser()) + " bows to the crowd.");
        answer.putArray("art")
                .add("two fighters face each other in the rain")
                .add("a heavy blow lands, sparks everywhere")
                .add("one stands tall under the lamps");
    }

    /** The fight that a request is about, told without a flaw. */
    static Tale of(Outsider.Asked asked) {
        String user = read(asked.body()).at("/messages/1/content").asText().replaceFirst("^DATA = ", "");
        return new Tale(read(user.substring(0, user.indexOf('\n'))));
    }

    String winner() {
        return data.get("winner").asText();
    }

    String loser() {
        return winner().equals("A") ? "B" : "A";
    }

    static String token(String corner) {
        return "<<" + corner + ">>";
    }

    /** The same with another field. */
    Tale with(String field, String text) {
        answer.put(field, text);
        return this;
    }

    /** The same with another line in place of the one with that index. */
    Tale beat(int index, String text) {
        ((ObjectNode) answer.get("beats").get(index)).put("text", text);
        return this;
    }

    /** The same with other pictures. */
    Tale art(String text) {
        answer.putArray("art").add(text).add(text).add(text);
        return this;
    }

    /** The tale as a server of the OpenAI shape sends it. */
    Outsider.Answer said() {
        ObjectNode body = JSON.createObjectNode();
        body.putArray("choices")
                .addObject()
                .put("finish_reason", "stop")
                .putObject("message")
                .put("content", answer.toString());
        return Outsider.Answer.json(body.toString());
    }

    private static String line(JsonNode event) {
        String by = event.get("by").asText();
        return "Event " + event.get("n").asInt() + " it is: " + token(by) + " storms at "
                + token(by.equals("A") ? "B" : "A") + " through the spray.";
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
