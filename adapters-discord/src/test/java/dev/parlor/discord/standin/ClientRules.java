package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;

/** What the client does not let anybody send. */
final class ClientRules {
    private ClientRules() {}

    static void check(String name, JsonNode option, JsonNode value) {
        if (value.isTextual()) {
            length(name, option, value.asText().length());
        }
        if (value.isNumber()) {
            boolean fits = value.asDouble() >= option.path("min_value").asDouble(-0x1p53)
                    && value.asDouble() <= option.path("max_value").asDouble(0x1p53);
            demand(fits, name, option, value);
        }
        demand(isChoice(option.path("choices"), value), name, option, value);
    }

    private static void length(String name, JsonNode option, int length) {
        boolean fits = length >= option.path("min_length").asInt(0)
                && length <= option.path("max_length").asInt(6_000);
        demand(fits, name, option, option.path("max_length"));
    }

    private static boolean isChoice(JsonNode choices, JsonNode value) {
        if (choices.isEmpty()) {
            return true;
        }
        for (JsonNode choice : choices) {
            if (choice.path("value").asText().equals(value.asText())) {
                return true;
            }
        }
        return false;
    }

    private static void demand(boolean fits, String name, JsonNode option, JsonNode value) {
        if (!fits) {
            throw new IllegalArgumentException("The client does not send " + name + " " + value + " for " + option);
        }
    }
}
