package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;

/** What somebody picks in a select. */
final class Picked {
    private Picked() {}

    static String value(JsonNode select, String label) {
        for (JsonNode option : select.path("options")) {
            if (option.path("label").asText().equals(label)) {
                return option.path("value").asText();
            }
        }
        throw new IllegalArgumentException("No option says " + label + " in " + select);
    }

    static void check(JsonNode select, int picked) {
        if (picked < select.path("min_values").asInt(1)
                || picked > select.path("max_values").asInt(1)) {
            throw new IllegalArgumentException("The client does not let anybody pick " + picked + " in " + select);
        }
    }
}
