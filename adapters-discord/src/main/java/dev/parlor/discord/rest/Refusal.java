package dev.parlor.discord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.discord.link.Endpoint;
import dev.parlor.discord.link.Objection;
import dev.parlor.discord.link.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads why Discord refused (https://discord.com/developers/docs/reference#error-messages). What Discord says in words may
 * quote what people wrote, so only its numbers and names are kept.
 */
final class Refusal {
    private static final int MOST_FIELDS = 5;

    private Refusal() {}

    static Outcome.Refused of(Endpoint endpoint, Heard.Answer answer) {
        int code = answer.json().path("code").asInt();
        Objection objection = objection(endpoint, answer.status(), code);
        List<String> wrong = new ArrayList<>();
        gather("", answer.json().path("errors"), wrong);
        return new Outcome.Refused(objection, answer.status(), code, String.join(", ", wrong));
    }

    /** What stands before Discord says too large as well, without a number of Discord's. */
    private static Objection objection(Endpoint endpoint, int status, int code) {
        if (status == 401 && !endpoint.isByInteraction()) {
            return Objection.BAD_TOKEN;
        }
        return status == 413 ? Objection.FILE_TOO_LARGE : Objection.of(code);
    }

    private static void gather(String path, JsonNode errors, List<String> wrong) {
        for (var field : errors.properties()) {
            if (wrong.size() == MOST_FIELDS) {
                return;
            }
            if (field.getKey().equals("_errors")) {
                wrong.add(path + " " + field.getValue().path(0).path("code").asText());
            } else {
                gather(path.isEmpty() ? field.getKey() : path + '.' + field.getKey(), field.getValue(), wrong);
            }
        }
    }
}
